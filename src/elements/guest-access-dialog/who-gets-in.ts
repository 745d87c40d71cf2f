/** What a link asks of whoever wants in beside name and address: approval, a proven address, a domain. */
import { html, nothing, type TemplateResult } from 'lit';
import { most } from '../../domain/limits.js';
import type { FieldError } from '../../domain/errors.js';
import { field } from '../../ui/form/field.js';
import type { LocalizeController } from '../../ui/localize.js';
import { select, textArea } from '../../ui/form/form-controls.js';
import { typedDomains, type Typed } from './typed-link.js';

export interface WhoGetsIn {
  readonly typed: Typed;
  readonly wrong: readonly FieldError[];
  readonly words: LocalizeController<'guest-link-form'>;
  /** What is said of an empty field. */
  readonly required: string;
  readonly type: (change: Partial<Typed>) => void;
}

export function whoGetsIn(parts: WhoGetsIn): TemplateResult {
  const { typed, words, type } = parts;
  const { texts } = words;
  const { approval, verifiesEmail, domainRule } = typed;
  const isLocked = domainRule !== 'any';
  const choices = (['any', 'allow', 'block'] as const).map(
    (rule) => [rule, texts.domainRules[rule]] as const,
  );
  return html`
    ${tick({
      id: 'approval',
      label: texts.approval,
      hint: texts.approvalHint,
      isTicked: approval,
      onTick: (ticked) => type({ approval: ticked }),
    })}
    ${tick({
      id: 'verifies-email',
      label: texts.verifiesEmail,
      hint: isLocked ? texts.verifiesEmailLocked : texts.verifiesEmailHint,
      isTicked: verifiesEmail || isLocked,
      isLocked,
      onTick: (ticked) => type({ verifiesEmail: ticked }),
    })}
    ${field({ id: 'domain-rule', label: texts.domainRule }, (a) =>
      select(a, { value: domainRule, choices, onChoose: (rule) => type({ domainRule: rule }) }),
    )}
    ${
      isLocked
        ? field(
            { id: 'domains', label: texts.domains, hint: texts.domainsHint, error: wrongDomains(parts) },
            (a) =>
              textArea(a, {
                value: typed.domains,
                required: true,
                onType: (domains) => type({ domains }),
              }),
          )
        : nothing
    }
  `;
}

/** All of them at once, by name. */
function wrongDomains({ typed, wrong, words, required }: WhoGetsIn): string | null {
  const all = typedDomains(typed.domains);
  const named = wrong.flatMap(({ field: path }) => /^domains\.domains\.(\d+)$/.exec(path)?.[1] ?? []);
  if (named.length > 0) return words.texts.notDomains(named.map((index) => all[Number(index)] ?? ''));
  if (!wrong.some(({ field: path }) => path === 'domains.domains')) return null;
  return all.length === 0 ? required : words.texts.tooManyDomains(most.domains, words);
}

interface Tick {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly isTicked: boolean;
  readonly isLocked?: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function tick({ id, label, hint, isTicked, isLocked = false, onTick }: Tick): TemplateResult {
  return html`
    <div class="ticked">
      <label class="tick">
        <input
          class="checkbox"
          id=${id}
          type="checkbox"
          aria-describedby="${id}-hint"
          .checked=${isTicked}
          ?disabled=${isLocked}
          @change=${(event: Event) => onTick((event.currentTarget as HTMLInputElement).checked)}
        />
        <span>${label}</span>
      </label>
      <p class="hint" id="${id}-hint">${hint}</p>
    </div>
  `;
}
