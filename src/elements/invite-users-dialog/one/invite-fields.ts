/** The fields of an invite: who, in which role, and what else was asked for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { InviteRole, MediaKind } from '../../../domain/media.js';
import { roleCapabilities } from '../../../domain/media-rights.js';
import { abilityTexts } from '../../../locales/abilities.js';
import type { Texts } from '../../../locales/texts.js';
import { expiryFields } from '../../../ui/form/expiry-fields.js';
import { field } from '../../../ui/form/field.js';
import { select, textArea, textInput } from '../../../ui/form/form-controls.js';
import type { LocalizeController } from '../../../ui/localize.js';
import { wordList } from '../../../ui/word-list.js';
import type { OpenedFields, TypedInvite } from '../typed-invite.js';

export interface InviteFields {
  readonly typed: TypedInvite;
  readonly roles: readonly InviteRole[];
  readonly kind: MediaKind;
  /** Which of the further fields are there. */
  readonly opened: OpenedFields;
  readonly zones: readonly string[];
  /** *Email address*, which is an element of its own. */
  readonly email: unknown;
  readonly words: LocalizeController<'invite-users'>;
  readonly roleWords: LocalizeController<'roles'>;
  readonly expiryTexts: Texts['expiry'];
  readonly error: (name: string) => string | null;
  readonly type: (change: Partial<TypedInvite>) => void;
  readonly preview: () => void;
}

export function inviteFields(form: InviteFields): TemplateResult {
  const { typed, words, error, type, opened } = form;
  const { texts } = words;
  return html`
    <div class="person">
      ${form.email}
      ${field({ id: 'first-name', label: texts.firstName, error: error('firstName') }, (a) =>
        textInput(a, { value: typed.firstName, onType: (firstName) => type({ firstName }) }),
      )}
      ${field({ id: 'last-name', label: texts.lastName, error: error('lastName') }, (a) =>
        textInput(a, { value: typed.lastName, onType: (lastName) => type({ lastName }) }),
      )}
      ${role(form)}
    </div>
    ${opened.message ? message(form) : nothing} ${opened.expiry ? expiry(form) : nothing}
  `;
}

function role({ typed, roles, kind, words, roleWords, type, error, preview }: InviteFields): TemplateResult {
  const { texts } = roleWords;
  const can = abilityTexts(kind, roleCapabilities(kind, typed.role), texts);
  return html`
    ${field({ id: 'role', label: texts.role, error: error('role') }, (a) =>
      select(
        { ...a, describedBy: 'ability' },
        {
          value: typed.role,
          choices: roles.map((name) => [name, texts.roles[name] ?? name] as const),
          onChoose: (chosen) => type({ role: chosen }),
        },
      ),
    )}
    <p class="ability">
      <span class="hint" id="ability">${texts.can(wordList(can, roleWords.lang))}</span>
      <button class="text-button" id="preview" type="button" @click=${preview}>${words.texts.preview}</button>
    </p>
  `;
}

function message({ typed, words, error, type }: InviteFields): TemplateResult {
  const { texts } = words;
  const hint = typed.mail ? texts.messageHint : texts.messageUnmailed;
  return field({ id: 'message', label: texts.message, hint, error: error('message') }, (a) =>
    textArea(a, { value: typed.message, onType: (text) => type({ message: text }) }),
  );
}

function expiry({ typed, kind, zones, words, expiryTexts, error, type }: InviteFields): TemplateResult {
  return expiryFields({
    typed,
    kind,
    zones,
    now: Date.now(),
    hint: words.texts.expiryHint,
    texts: expiryTexts,
    error,
    type,
  });
}
