/** Milliseconds: a skeleton or a word of waiting comes after this, never before. */
export const patience = 200;
