import type { RunOptions } from 'axe-core';

/**
 * What passes is not described element by element, which nobody reads. Nor are style sheets and media fetched once more, which
 * takes as long as all the rest: it is for two rules, about style sheets that turn a page and sound that starts by itself.
 */
export const axeOptions: RunOptions = { resultTypes: ['violations'], preload: false };
