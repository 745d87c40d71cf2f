import type { Formats } from '../texts.js';

export const shareTexts = {
  title: 'Share',
  link: 'Link',
  copyLink: 'Copy link',
  copied: 'Copied',
  copiedStatus: 'Link copied',
  copyByHand: 'This page may not copy for you. The link is selected: copy it yourself.',
  linkLoading: 'Looking up the link…',

  startAt: 'Start at',
  startTime: 'Start time',
  endAt: 'End at',
  endTime: 'End time',
  timeMissing: 'Type a time, such as 1:02.',
  timeUnreadable: 'Type a time such as 1:02, 1:02:03 or 62s.',
  timeTooLate: (length: string) => `This ends at ${length}. Choose an earlier time.`,
  endBeforeStart: 'Choose an end after the start.',

  onlyMembers: 'Only members who can sign in see this page.',
  onlyMembersGuests: 'Only members who can sign in see this page. For others use Guest access.',
  sessionOver: 'The session is over. Nobody can join with this link any more.',
  startsLater: (start: string) => `It starts ${start}. Anyone who opens the link earlier has to wait.`,

  embed: 'Embed',
  qrCode: 'QR code',
  email: 'Email',
  moreOptions: 'More options',
  shareOn: 'Share on',
  systemRefused: 'This page may not open the options of your device. Copy the link instead.',
  panelFailed: {
    title: 'That could not be loaded',
    way: 'Check your connection, then try again.',
  },
  emailBody: (title: string, url: string) => `${title}\n${url}\n`,

  size: 'Size',
  fluid: 'As wide as the page',
  embedCode: 'Code',
  copyCode: 'Copy code',
  codeCopiedStatus: 'Code copied',
  codeByHand: 'This page may not copy for you. The code is selected: copy it yourself.',
  preview: 'Preview',
  previewRefused: 'This page does not allow a preview. The code works all the same.',

  whoElse: 'Who else?',
  guestAccess: 'Guest access',
  guestAccessIs: 'One link anyone can use, with a name and an email',
  inviteUsers: 'Invite users',
  inviteIs: 'A link for one person, with a role you choose',
  /** Both counts stop above a thousand. */
  invited: ({ all, pending }: { all: number; pending: number }, formats: Formats) => {
    const number = (count: number): string =>
      count > 1000 ? `${formats.number(1000)}+` : formats.number(count);
    return pending === 0 ? `${number(all)} invited` : `${number(all)} invited, ${number(pending)} pending`;
  },
  off: 'Off',
  onWithoutLinks: 'On, no links yet',
  on: (links: number, formats: Formats) =>
    links === 0
      ? 'On, no active links'
      : `On, ${formats.number(links)} ${formats.plural(links, { one: 'link', other: 'links' })}`,
};
