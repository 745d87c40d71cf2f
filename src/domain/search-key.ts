/** What a text and what is typed to find it have in common: neither case nor accents, nor the form of a letter. */
export function searchKey(text: string): string {
  return text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
