import type { Formats } from '../texts.js';

/** The form of a guest link, new or edited. */
export const guestLinkFormTexts = {
  newLink: 'New link',
  editLink: (name: string) => `Edit ${name}`,
  name: 'Name',
  nameHint: 'Only you see it.',
  maxUses: 'Number of uses',
  maxUsesHint: 'How many people it lets in. Leave it empty for any number.',
  usesSoFar: (uses: number, formats: Formats) =>
    `${formats.number(uses)} ${formats.plural(uses, { one: 'person has', other: 'people have' })} joined with it so far. ` +
    'Leave it empty for any number.',
  expiryHint: 'Expiry ends joining; guests who are in stay in.',
  daysHint: 'Counted from now.',
  create: 'Create',
  save: 'Save',

  // Behind the disclosure
  more: 'More options',
  moreHint: 'Start, what guests may do, code, message, terms, questions',
  starts: 'Starts',
  startsNow: 'At once',
  startsAt: 'On a date',
  startDateTime: 'Start date and time',
  startTimeZone: 'Start time zone',
  may: 'What guests may do',
  capabilities: {
    view: 'View',
    download: 'Download',
    comment: 'Comment',
    answer: 'Answer',
    chat: 'Chat',
    ask: 'Ask questions',
  } as Readonly<Record<string, string>>,
  mayHint: 'Everybody with the link can view.',
  mayChangeHint: 'A change reaches guests who are in, too.',
  code: 'Access code',
  codeHint: 'Guests type it before they join. Send it separately from the link.',
  codeSet: 'An access code is set. Nobody can read it, not even you.',
  codeGoes: 'The access code goes when you save.',
  newCode: 'New access code',
  replaceCode: 'Replace code',
  removeCode: 'Remove code',
  keepCode: 'Keep code',
  message: 'Message',
  messageHint: 'Guests read it above the form.',
  terms: 'Terms',
  termsHint: 'Guests accept them before they join. Which wording each one accepted is kept.',

  // Further questions
  questions: 'Further questions',
  questionsHint: 'Guests answer them below name and email.',
  question: 'Question',
  questionOf: (number: number, formats: Formats) => `Question ${formats.number(number)}`,
  kind: 'Answer',
  kinds: { text: 'A line of text', choice: 'One of several', tick: 'A box to tick' },
  required: 'Has to be answered',
  requiredTick: 'Has to be ticked',
  options: 'Options',
  optionsHint: 'One on each line, two or more.',
  addQuestion: 'Add question',
  tooManyQuestions: (most: number, formats: Formats) =>
    `A form takes ${formats.number(most)} questions at most.`,
  moveUp: (number: number, formats: Formats) => `Move question ${formats.number(number)} up`,
  moveDown: (number: number, formats: Formats) => `Move question ${formats.number(number)} down`,
  removeQuestion: (number: number, formats: Formats) => `Remove question ${formats.number(number)}`,
  movedStatus: (to: number, of: number, formats: Formats) =>
    `Now question ${formats.number(to)} of ${formats.number(of)}`,
  removedStatus: 'Question removed',

  // Somebody else was faster
  conflictTitle: 'Somebody else has changed this link',
  conflictWay: 'What you typed is still here, and nothing is saved yet. Theirs is now:',
  useMine: 'Use mine',
  useTheirs: 'Use theirs',
  none: 'none',
  anyNumber: 'any number',
  codeIsSet: 'set',
  questionCount: (count: number, formats: Formats) => formats.number(count),
  gone: {
    title: 'This link has been deleted meanwhile',
    way: 'What you typed is still here. Create a new link if you need it.',
  },
};
