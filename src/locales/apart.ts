/** A name or an address in a sentence of the other direction: its own letters decide how it runs. */
export const apart = (text: string): string => `\u2068${text}\u2069`;
