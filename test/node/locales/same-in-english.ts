/** Words that a language has in common with English. */
const everywhere = ['Name <name@example.com>', 'CSV'];

const shared: Readonly<Record<string, readonly string[]>> = {
  de: ['Name', 'Person', 'Link', 'Code', 'Domains', 'Moderator', '(optional)'],
  es: ['no'],
  fr: ['Message', 'Question', 'Actions', 'Code'],
  pt: ['Link'],
};

export function sameInEnglish(code: string, text: string): boolean {
  return everywhere.includes(text) || (shared[code]?.includes(text) ?? false);
}
