/** The task that every page does: what the words are, and what is asked of the server. */
export const items = ['Share', 'Invite users', 'Manage guest access'];
export const ways = ['QR code', 'Email'];
export const notice = 'Only members who can sign in see this page. For others use Guest access.';
export const targets = ['Facebook', 'LinkedIn', 'WhatsApp', 'Reddit', 'Telegram', 'X'];
export const target = 'https://example.org/share';
export const doors = [
  ['Guest access', 'One link anyone can use, with a name and an email'],
  ['Invite users', 'A link for one person, with a role you choose'],
];
export const link = 'https://media.example.org/watch/lecture';
export const icon = 'M11.5 4.5 17 9.25 11.5 14v-2.75C7 11.25 4.5 13 3 15.75 3.25 11 6 7.5 11.5 7.25z';

let asked = null;
/** Asked when somebody comes near, and again no sooner than the answer is there. */
export function ask() {
  asked ??= fetch('/api/sharing/media/lecture', { headers: { accept: 'application/json' } }).then((reply) =>
    reply.json(),
  );
  return asked;
}
export const stateOf = (medium) => (medium.guestAccess?.enabled ? 'On' : 'Off');
