/** The six media of the site, one of each kind. */
import type { SiteMedia } from './media.js';

type Entry = Pick<
  SiteMedia,
  'id' | 'kind' | 'title' | 'description' | 'length' | 'file' | 'poster' | 'pages'
>;

export const programme: readonly Entry[] = [
  {
    id: 'lecture',
    kind: 'video',
    title: 'Opening lecture',
    description: 'How the term is organised, what you need for the labs, and where to find help.',
    length: '2 min',
    file: 'lecture.webm',
    poster: 'lecture.png',
  },
  {
    id: 'podcast',
    kind: 'audio',
    title: 'Campus sounds, part one',
    description: 'Music to read to: plucked strings that nobody has plucked, made of nothing but sine waves.',
    length: '2 min',
    file: 'podcast.webm',
  },
  {
    id: 'handout',
    kind: 'document',
    title: 'Lab handout: measuring sound',
    description: 'What to bring, how to record a tone, and how sure you can be of what you have measured.',
    length: '4 pages',
    file: 'handout.pdf',
    pages: 4,
  },
  {
    id: 'exam',
    kind: 'quiz',
    title: 'Practice exam: sound and waves',
    description: 'Five questions on the first chapter. Try as often as you like; nothing counts.',
    length: '5 questions',
  },
  {
    id: 'keynote',
    kind: 'live-event',
    title: 'Keynote: learning in the open',
    description: 'Three ideas for a campus that lets people in. Ask your questions while it runs.',
    length: '1 hour',
    file: 'keynote.webm',
    poster: 'keynote.png',
  },
  {
    id: 'seminar',
    kind: 'room',
    title: 'Friday seminar',
    description: 'Bring what does not work yet. We look at it together, on one board.',
    length: '1 hour',
    file: 'seminar.webm',
    poster: 'seminar.png',
  },
];

/** What is asked of everybody while a session runs. */
export const polls: Readonly<
  Record<string, { readonly question: string; readonly options: readonly string[] }>
> = {
  keynote: {
    question: 'What keeps you from showing unfinished work?',
    options: ['Time', 'Fear of mistakes', 'Nobody asked', 'Nothing, I do'],
  },
  seminar: {
    question: 'What shall we look at next?',
    options: ['The recording', 'The arithmetic', 'The report'],
  },
};
