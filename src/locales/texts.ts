/** The types of all texts. English gives the shapes; a page's own language may lack some, those of guestlist none. */
import type { closedTexts } from './en/closed.js';
import type { addManyTexts } from './en/add-many.js';
import type { arrivalTexts } from './en/arrival.js';
import type { countdownTexts } from './en/countdown.js';
import type { entryTexts } from './en/entry.js';
import type { entryErrorTexts } from './en/entry-errors.js';
import type { errorTexts, fieldTexts } from './en/errors.js';
import type { expiryTexts } from './en/expiry.js';
import type { guestAccessTexts } from './en/guest-access.js';
import type { guestHistoryTexts } from './en/guest-history.js';
import type { guestLinkFormTexts } from './en/guest-link-form.js';
import type { guestListTexts } from './en/guest-list.js';
import type { hostFieldTexts } from './en/host-fields.js';
import type { inviteListTexts } from './en/invite-list.js';
import type { inviteUsersTexts } from './en/invite-users.js';
import type { joinTexts } from './en/join.js';
import type { mailTexts } from './en/mail.js';
import type { mailTroubleTexts } from './en/mail-trouble.js';
import type { menuTexts } from './en/menu.js';
import type { proofTexts } from './en/proof.js';
import type { participantsTexts } from './en/participants.js';
import type { qrCodeTexts } from './en/qr-code.js';
import type { roleTexts } from './en/roles.js';
import type { shareTexts } from './en/share.js';
import type { waitingTexts } from './en/waiting.js';
import type { windowTexts } from './en/window.js';

/** How numbers and times are written in the language of the text. A text that needs one gets them all. */
export interface Formats {
  number(value: number): string;
  /** A moment (ISO 8601); without options day and time, as short as the distance from now allows. */
  date(iso: string, options?: Intl.DateTimeFormatOptions): string;
  /** The form for a number by the rules of the language. */
  plural(value: number, forms: PluralForms): string;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export interface Texts {
  readonly closed: typeof closedTexts;
  readonly menu: typeof menuTexts;
  readonly window: typeof windowTexts;
  readonly share: typeof shareTexts;
  readonly 'guest-access': typeof guestAccessTexts;
  readonly 'guest-link-form': typeof guestLinkFormTexts;
  readonly expiry: typeof expiryTexts;
  readonly 'guest-list': typeof guestListTexts;
  readonly 'guest-history': typeof guestHistoryTexts;
  readonly 'invite-users': typeof inviteUsersTexts;
  readonly 'invite-list': typeof inviteListTexts;
  readonly roles: typeof roleTexts;
  readonly 'add-many': typeof addManyTexts;
  readonly arrival: typeof arrivalTexts;
  readonly join: typeof joinTexts;
  readonly countdown: typeof countdownTexts;
  readonly entry: typeof entryTexts;
  readonly proof: typeof proofTexts;
  readonly waiting: typeof waitingTexts;
  /** Why somebody does not come in is known where somebody does. */
  readonly errors: typeof errorTexts & Partial<typeof entryErrorTexts>;
  readonly fields: typeof fieldTexts & Partial<typeof hostFieldTexts>;
  readonly participants: typeof participantsTexts;
  readonly 'qr-code': typeof qrCodeTexts;
  readonly mail: typeof mailTexts;
  readonly 'mail-trouble': typeof mailTroubleTexts;
}

export interface Locale {
  /** A language tag: `de`, `pt-BR`. */
  readonly code: string;
  /** Every text is there. Other wording for the same code lies on top of it, whichever comes first. */
  readonly isComplete?: boolean;
  readonly texts: { readonly [Group in keyof Texts]?: Partial<Texts[Group]> };
}

/** A language that comes with guestlist. */
export interface CompleteLocale extends Locale {
  readonly isComplete: true;
  readonly texts: { readonly [Group in keyof Texts]: Required<Texts[Group]> };
}
