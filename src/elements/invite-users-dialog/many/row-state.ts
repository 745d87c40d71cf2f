/** Where a row stands, as an icon and in words: never in colour alone. */
import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../../locales/texts.js';
import { icons } from '../../../ui/icons/icons.js';
import type { LocalizeController } from '../../../ui/localize.js';
import type { RowState } from './reviewed-row.js';
import { isUnmailed, type RowResult } from './sending.js';

export interface StateView {
  readonly icon: TemplateResult;
  readonly text: (words: LocalizeController<'add-many'>, roles: Texts['roles']) => string;
}

type Look = 'good' | 'warning' | 'bad' | 'coming' | 'still';

const looks: Readonly<Record<Look, TemplateResult>> = {
  good: html`<span class="mark good">${icons.check}</span>`,
  warning: html`<span class="mark warning">${icons.alert}</span>`,
  bad: html`<span class="mark bad">${icons.alert}</span>`,
  coming: html`<span class="mark">${icons.clock}</span>`,
  still: html`<span class="mark">${icons.full}</span>`,
};

const stateLooks: Readonly<Record<RowState['kind'], Look>> = {
  ready: 'good',
  misspelt: 'warning',
  'no-address': 'bad',
  'not-an-address': 'bad',
  'unknown-role': 'warning',
  'other-role': 'warning',
  repeated: 'still',
  'already-invited': 'still',
  blocked: 'bad',
  'left-out': 'still',
};

export function stateView(state: RowState): StateView {
  return {
    icon: looks[stateLooks[state.kind]],
    text: (words, roles) => stateText(state, words, roles),
  };
}

function stateText(
  state: RowState,
  words: LocalizeController<'add-many'>,
  { roles }: Texts['roles'],
): string {
  switch (state.kind) {
    case 'repeated':
      return words.texts.repeated(state.line, words);
    case 'unknown-role':
      return words.texts.unknownRole(state.name);
    case 'other-role': {
      const [here, there] = [state.role, state.other].map((role) => roles[role] ?? role);
      return words.texts.otherRole(here!, there!, state.line, words);
    }
    case 'blocked':
      return words.texts.refusals['GUEST_BLOCKED'] ?? words.texts.refused;
    default:
      return words.texts.states[state.kind];
  }
}

export function resultView(result: RowResult): StateView {
  return { icon: looks[resultLook(result)], text: ({ texts }) => resultText(result, texts) };
}

function resultLook(result: RowResult): Look {
  if (result.kind === 'created') return isUnmailed(result) ? 'warning' : 'good';
  if (result.kind === 'refused' || result.kind === 'failed') return 'bad';
  return result.kind === 'already-invited' ? 'still' : 'coming';
}

function resultText(result: RowResult, texts: Texts['add-many']): string {
  const { results, refusals, refused } = texts;
  switch (result.kind) {
    case 'created': {
      const mail = result.invite?.mail ?? 'none';
      // That it failed stands beside it.
      return mail === 'none' || mail === 'failed' ? results.created : results[mail];
    }
    case 'refused':
      return refusals[result.code ?? ''] ?? refused;
    case 'failed':
      return results['not-answered'];
    default:
      return results[result.kind];
  }
}
