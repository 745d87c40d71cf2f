/** An invitation as text, to paste into any message: title, time with its zone, link. */
import type { InviteView, MediumView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import type { LocalizeController } from '../../ui/localize.js';

const whole = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

export function invitationText(
  invite: InviteView,
  medium: MediumView,
  words: LocalizeController<'invite-list'>,
  { roles }: Texts['roles'],
): string {
  const { greeting, to, starts, link } = words.texts.invitation;
  const paragraphs = [
    greeting(`${invite.firstName} ${invite.lastName}`.trim()),
    [
      to(medium.title, roles[invite.role] ?? invite.role),
      ...(medium.startsAt === null ? [] : [starts(words.date(medium.startsAt, whole))]),
    ].join('\n'),
    link(invite.url),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
