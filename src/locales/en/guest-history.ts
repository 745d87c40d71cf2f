import type { Formats } from '../texts.js';
import { when } from './times.js';

const link = (name: string | null): string => (name === null ? 'a link that is deleted now' : `“${name}”`);
const guest = (name: string | null): string => name ?? 'a guest whose entry is erased now';
const invited = (name: string | null): string => name ?? 'some people';

/** Who did what about guest access. */
export const guestHistoryTexts = {
  title: 'History',
  empty: 'Nothing has been done here yet.',
  somebody: 'Somebody',
  somebodyHere: 'Somebody in this browser',
  showMore: 'Show more',
  at: (iso: string, now: number, formats: Formats) => when(iso, now, formats),
  actions: {
    'switched-on': (by: string) => `${by} switched guest access on.`,
    'switched-off': (by: string) => `${by} switched guest access off; guests who were in stayed.`,
    'switched-off-leaving': (by: string) => `${by} switched guest access off, and all guests had to leave.`,
    'link-created': (by: string, name: string | null) => `${by} created ${link(name)}.`,
    'link-edited': (by: string, name: string | null) => `${by} edited ${link(name)}.`,
    'link-paused': (by: string, name: string | null) => `${by} paused ${link(name)}.`,
    'link-resumed': (by: string, name: string | null) => `${by} resumed ${link(name)}.`,
    'link-replaced': (by: string, name: string | null) => `${by} replaced the address of ${link(name)}.`,
    'link-deleted': (by: string) => `${by} deleted a link.`,
    'link-guessed': (_: string, name: string | null) =>
      `Somebody typed too many wrong codes for ${link(name)} and has to wait.`,
    'guest-removed': (by: string, name: string | null) => `${by} removed ${guest(name)}.`,
    'guest-blocked': (by: string, name: string | null) => `${by} removed and blocked ${guest(name)}.`,
    'guest-unblocked': (by: string, name: string | null) => `${by} unblocked ${guest(name)}.`,
    'guest-admitted': (by: string, name: string | null) => `${by} let ${guest(name)} in.`,
    'guest-declined': (by: string, name: string | null) => `${by} did not let ${guest(name)} in.`,
    'role-changed': (by: string, name: string | null) => `${by} changed the role of ${guest(name)}.`,
    invited: (by: string, name: string | null) => `${by} invited ${invited(name)}.`,
    'invite-resent': (by: string, name: string | null) => `${by} sent ${invited(name)} the invitation again.`,
    'invite-edited': (by: string, name: string | null) => `${by} changed the invitation of ${invited(name)}.`,
    'invite-revoked': (by: string, name: string | null) =>
      `${by} took back the invitation of ${invited(name)}.`,
    'invite-restored': (by: string, name: string | null) =>
      `${by} restored the invitation of ${invited(name)}.`,
    'invite-declined': (_: string, name: string | null) => `${invited(name)} declined the invitation.`,
    'invite-locked': (_: string, name: string | null) =>
      `The invitation of ${invited(name)} was locked after too many wrong codes.`,
    changed: (by: string) => `${by} changed something.`,
  },
};
