/** What *Your entry* says of who is in, and what is asked before they leave or erase it. */
export const entryTexts = {
  entryGrades: {
    typed: 'You typed this yourself, nobody has verified it.',
    verified: 'You typed this yourself, and a code has proven your address.',
    invited: 'You were invited by this address, and a code has proven that it is yours.',
    'signed-in': 'This is who you are signed in as.',
  },
  roleNow: (role: string) => `Your role is now ${role}.`,
  guest: 'Guest',
  entrySeen: 'The host sees it, other guests do not.',
  entryKept: 'It is kept so that the host knows who was here, until you erase it.',
  yes: 'Yes',
  erase: 'Erase',
  eraseTitle: 'Erase your entry?',
  eraseWay:
    'Your name, your email and your answers are erased, and you leave. Coming back takes a new place. ' +
    'This cannot be undone.',
  leaveTitle: 'Give up your place?',
  leaveUsedUp: 'Every place of your link is taken, and leaving frees none: you cannot come back with it.',
  leaveClosed: 'Your link lets nobody in at this moment, so you cannot come back with it.',
  notYouTitle: (name: string) => `Leave as ${name}?`,
  notYouWay: 'Coming back takes the link again, and a new place.',
};
