/** How a page is to be shown: to whom, in which language and direction, under which policy. All of it stays in the site's links. */
import type { Context } from 'hono';
import { localeCodes } from '../../src/locales/load.js';
import { personOf, type Person } from './people.js';

export interface View {
  readonly person: Person;
  /** Of the tags; the site's own words are English. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** Under the strict policy, with the browser's own players. */
  readonly strict: boolean;
  /** On the embedded back end of the browser, with samples that are for everybody. */
  readonly browser: boolean;
  /** Below which address a medium's files are. */
  files(id: string): string;
  /** The address of a page of the site, in the same view. */
  link(path: string, more?: Readonly<Record<string, string>>): string;
  readonly path: string;
}

const kept = ['backend', 'csp', 'dir', 'lang'];

export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

export function viewOf({ req }: Context): View {
  const query = Object.fromEntries(
    kept.flatMap((name) => (req.query(name) ? [[name, req.query(name)!]] : [])),
  );
  const lang = localeCodes.find((code) => code === req.query('lang')) ?? 'en';
  const isBrowser = req.query('backend') === 'browser';
  return {
    person: personOf(req.raw),
    lang,
    direction: req.query('dir') === 'rtl' || ['ar', 'he'].includes(lang) ? 'rtl' : 'ltr',
    strict: req.query('csp') === 'strict',
    browser: isBrowser,
    files: (id) => (isBrowser ? `/sample/${id}` : `/watch/${id}`),
    path: req.path,
    link(path, more = {}) {
      const search = new URLSearchParams({ ...query, ...more }).toString();
      return search === '' ? path : `${path}?${search}`;
    },
  };
}
