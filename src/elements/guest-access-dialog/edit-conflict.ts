/** Told when a link was not saved as somebody else has changed it: what is theirs, and whose is to hold. */
import { html, type TemplateResult } from 'lit';
import { icons } from '../../ui/icons/icons.js';
import type { EditConflict } from './save-failure.js';
import type { LinkRule } from './save-edit.js';

export function editConflict(conflict: EditConflict): TemplateResult {
  const { theirs, rules, onMine, onTheirs } = conflict;
  const { texts } = conflict.words;
  return html`
    <div class="conflict" role="alert">
      <p class="conflict-title">${icons.alert}<strong>${texts.conflictTitle}</strong></p>
      <p class="secondary">${texts.conflictWay}</p>
      <dl>
        ${rules.map(
          (rule) => html`
            <div>
              <dt>${labelOf(rule, conflict)}</dt>
              <dd class="sentence">${valueOf(rule, conflict)}</dd>
            </div>
          `,
        )}
      </dl>
      <div class="ways">
        <button class="button" type="button" @click=${() => onTheirs(theirs)}>${texts.useTheirs}</button>
        <button class="button accent" id="use-mine" type="button" @click=${() => onMine(theirs)}>
          ${texts.useMine}
        </button>
      </div>
    </div>
  `;
}

function labelOf(rule: LinkRule, { words: { texts }, expiryTexts }: EditConflict): string {
  const labels: Record<LinkRule, string> = {
    name: texts.name,
    maxUses: texts.maxUses,
    expiry: expiryTexts.expires,
    startsAt: texts.starts,
    capabilities: texts.may,
    approval: texts.approval,
    verifiesEmail: texts.verifiesEmail,
    domains: texts.domainRule,
    hasAccessCode: texts.code,
    message: texts.message,
    terms: texts.terms,
    fields: texts.questions,
  };
  return labels[rule];
}

function valueOf(rule: LinkRule, { theirs: link, words, expiryTexts }: EditConflict): string {
  const { texts } = words;
  switch (rule) {
    case 'name':
      return link.name;
    case 'maxUses':
      return link.maxUses === null ? texts.anyNumber : words.number(link.maxUses);
    case 'expiry':
      if (link.expiry.kind === 'at') return words.date(link.expiry.at);
      return link.expiry.kind === 'never' ? expiryTexts.never : expiryTexts.withSession;
    case 'startsAt':
      return link.startsAt === null ? texts.startsNow : words.date(link.startsAt);
    case 'capabilities':
      return link.capabilities.map((name) => texts.capabilities[name] ?? name).join(', ');
    case 'approval':
      return link.approval ? texts.yes : texts.no;
    case 'verifiesEmail':
      return link.verifiesEmail ? texts.yes : texts.no;
    case 'domains': {
      const { rule = 'any', domains = [] } = link.domains ?? {};
      return [texts.domainRules[rule], domains.join(', ')].filter((part) => part !== '').join(': ');
    }
    case 'hasAccessCode':
      return link.hasAccessCode ? texts.codeIsSet : texts.none;
    case 'message':
      return link.message ?? texts.none;
    case 'terms':
      return link.terms?.text ?? texts.none;
    case 'fields':
      return link.fields.map(({ label }) => label).join(', ') || texts.none;
  }
}
