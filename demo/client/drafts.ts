/** What somebody has typed and not sent: kept for this tab, as a session may end in the middle of a sentence. */
export type TalkKind = 'comment' | 'chat' | 'question';

const kinds: readonly TalkKind[] = ['comment', 'chat', 'question'];
const keyOf = (kind: TalkKind): string => `unsent ${kind} ${location.pathname}`;

export function draftOf(kind: TalkKind): string {
  return sessionStorage.getItem(keyOf(kind)) ?? '';
}

export function keepDraft(kind: TalkKind, text: string): void {
  if (text.trim() === '') sessionStorage.removeItem(keyOf(kind));
  else sessionStorage.setItem(keyOf(kind), text);
}

export function allDrafts(): string[] {
  return kinds.map(draftOf).filter((text) => text !== '');
}

export function forgetDrafts(): void {
  for (const kind of kinds) keepDraft(kind, '');
}
