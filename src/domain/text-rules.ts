/** What a text has to be beside its length and its letters: schemas ask here, and so do the shapes that are made of them. */

export const isVisible = (text: string): boolean => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);

export const isTyped = (text: string): boolean => text.trim() !== '';

const [firstYear, lastYear] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')];
/** A time that can be told again: in another zone, the first and the last hours of what can be written are in none. */
export const isTellable = (text: string): boolean =>
  !(Date.parse(text) < firstYear || Date.parse(text) > lastYear);
