import type { Formats } from '../texts.js';
import { amount, fieldTexts, type Params } from './errors.js';

/** What can be wrong with a field of a host: with errors.ts there is one text for each code. */
export const hostFieldTexts = {
  ...fieldTexts,

  TOO_SMALL: (params: Params, formats: Formats) =>
    `Use a number of ${amount(params, 'minimum', formats)} or more.`,
  TOO_LARGE: (params: Params, formats: Formats) =>
    `Use a number of ${amount(params, 'maximum', formats)} or less.`,
  TOO_FEW: () => 'Give two or more, one on each line.',
  NOT_WHOLE: () => 'Use a whole number, such as 50.',
  NOT_A_DOMAIN: () => 'Use a domain, such as example.org.',
  NOT_A_TIME: () => 'Choose a date and a time.',
  IN_THE_PAST: () => 'Choose a time in the future.',
  AFTER_THE_END: () => 'Choose a start before the end.',
} satisfies Record<string, (params: Params, formats: Formats) => string>;
