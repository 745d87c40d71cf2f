/** The controls of a form, each tied to its field. */
import { html, nothing, type TemplateResult } from 'lit';
import { field, type FieldAttributes, type FieldParts } from './field.js';
import { isoToZoned } from './zoned-time.js';

export interface TextControl {
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly required?: boolean;
  /** A whole number: narrow, with the keys for it. */
  readonly numeric?: boolean;
}

export function textInput(
  a: FieldAttributes,
  { value, onType, required = false, numeric = false }: TextControl,
): TemplateResult {
  return html`
    <input
      class="input ${numeric ? 'short' : ''}"
      id=${a.id}
      aria-describedby=${a.describedBy}
      aria-invalid=${a.invalid}
      aria-required=${required ? 'true' : nothing}
      autocomplete="off"
      inputmode=${numeric ? 'numeric' : 'text'}
      .value=${value}
      @input=${(event: Event) => onType(valueOf(event))}
    />
  `;
}

export function textArea(
  a: FieldAttributes,
  { value, onType, required = false }: Omit<TextControl, 'numeric'>,
): TemplateResult {
  return html`
    <textarea
      class="input area"
      id=${a.id}
      rows="3"
      aria-describedby=${a.describedBy}
      aria-invalid=${a.invalid}
      aria-required=${required ? 'true' : nothing}
      .value=${value}
      @input=${(event: Event) => onType(valueOf(event))}
    ></textarea>
  `;
}

export interface SelectControl<Value extends string> {
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

export function select<Value extends string>(
  a: FieldAttributes,
  { value, choices, onChoose }: SelectControl<Value>,
): TemplateResult {
  return html`
    <select
      class="select"
      id=${a.id}
      aria-describedby=${a.describedBy}
      aria-invalid=${a.invalid}
      @change=${(event: Event) => onChoose(valueOf(event) as Value)}
    >
      ${choices.map(
        ([choice, label]) => html`<option value=${choice} .selected=${choice === value}>${label}</option>`,
      )}
    </select>
  `;
}

export interface MomentControl {
  readonly at: FieldParts & { readonly value: string; readonly onType: (value: string) => void };
  readonly zone: FieldParts & { readonly value: string; readonly onChoose: (zone: string) => void };
  /** This device's first. */
  readonly zones: readonly string[];
  /** What is picked from begins here, in milliseconds. */
  readonly from: number;
}

/** A date, a time, and the place whose clock shows it. */
export function moment({ at, zone, zones, from }: MomentControl): TemplateResult {
  return html`
    <div class="pair">
      ${field(
        at,
        (a) => html`
          <input
            class="input"
            id=${a.id}
            type="datetime-local"
            aria-describedby=${a.describedBy}
            aria-invalid=${a.invalid}
            aria-required="true"
            min=${isoToZoned(from, zone.value)}
            .value=${at.value}
            @input=${(event: Event) => at.onType(valueOf(event))}
          />
        `,
      )}
      ${field(zone, (a) =>
        select(a, {
          value: zone.value,
          choices: zones.map((name) => [name, name.replaceAll('_', ' ')] as const),
          onChoose: zone.onChoose,
        }),
      )}
    </div>
  `;
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}
