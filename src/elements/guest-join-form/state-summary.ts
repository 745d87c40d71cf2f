/** A state of the join form in one line: for who listens, and to know whether another one is drawn. */
import type { Texts } from '../../locales/texts.js';
import type { EntryState } from './entry-state.js';
import { troubleText } from './trouble-text.js';

export function summaryOf(state: EntryState, texts: Texts['join'], errors: Texts['errors']): string {
  if ('invite' in state && state.invite !== null) return texts.title(state.invite.link.title);
  const letIn = 'notice' in state && state.notice === 'let-in' ? `${texts.letIn} ` : '';
  switch (state.kind) {
    case 'loading':
      return '';
    case 'form':
      return texts.title(state.link.title);
    case 'code':
      return texts.codeAsked;
    case 'waiting':
      return texts.inWhenAdmitted;
    case 'countdown':
      return state.entry === null ? '' : letIn + texts.waitingAs(state.entry.name);
    case 'admitted':
      return letIn + texts.joinedAs(state.entry.name);
    case 'failed':
      return troubleText(state.error, errors, texts).title;
  }
}

/** What is drawn: another one is news. */
export function stepOf(state: EntryState): string {
  return `${state.kind} ${'invite' in state ? (state.invite?.kind ?? '') : ''}`;
}
