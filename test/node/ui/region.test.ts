/** How times are written: in the language of the page, as the reader's region does. */
import type { ReactiveElement } from 'lit';
import { afterEach, expect, it, vi } from 'vitest';
import { closedTexts } from '../../../src/locales/en/closed.js';
import { LocalizeController } from '../../../src/ui/localize.js';

afterEach(() => vi.unstubAllGlobals());

function timeIn(lang: string, languages: readonly string[]): string {
  vi.stubGlobal('navigator', { languages });
  const host = {
    closest: () => ({ getAttribute: () => lang }),
    addController: () => {},
    requestUpdate: () => {},
  } as unknown as ReactiveElement;
  const words = new LocalizeController(host, 'closed', closedTexts);
  words.refresh(true);
  return words.date('2031-05-17T15:04:00Z', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
}

it.each([
  ['the first of the reader’s in that language', 'en', ['de-AT', 'en-GB', 'en-US'], '15:04'],
  ['that of the page, where it names one', 'en-US', ['en-GB'], '3:04 PM'],
  ['none of another language', 'en', ['de-AT'], '3:04 PM'],
])('the region is %s', (_, lang, languages, time) => {
  expect(timeIn(lang, languages).replace('\u202f', ' ')).toBe(time);
});
