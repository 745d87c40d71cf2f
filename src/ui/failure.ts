/** From an error to the words a person reads. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorCode, FieldError, SharingError } from '../domain/errors.js';
import type { FailureText } from '../locales/en/errors.js';
import type { Formats, Texts } from '../locales/texts.js';
import { icons } from './icons/icons.js';

/** What ends when the network is there again. */
const networkCodes: readonly ErrorCode[] = ['OFFLINE', 'BACKEND_UNREACHABLE', 'BACKEND_TIMEOUT'];

export function isNetwork({ code }: SharingError): boolean {
  return networkCodes.includes(code);
}

export function failureText(error: SharingError, texts: Texts['errors']): FailureText {
  tell(error);
  // An older language may lack a code of a newer library.
  const known: Partial<Record<ErrorCode, FailureText>> = texts;
  const text: FailureText = known[error.code] ?? texts.BACKEND_FAILED;
  // It stands until it is tried again; that nobody is offline any more is drawn anew by WordsController.
  return (error.code === 'OFFLINE' && navigator.onLine && text.later) || text;
}

const told = new Set<string>();

/** For whoever builds the page, once: what a window says is for its visitors. */
function tell({ message, detail, cause }: SharingError): void {
  if (detail === null || told.has(message)) return;
  told.add(message);
  console.error(`guestlist: ${message}`, cause ?? '');
}

/** The text below a field, null where nothing is wrong with it. */
export function fieldText(
  fields: readonly FieldError[],
  name: string,
  texts: Texts['fields'],
  formats: Formats,
): string | null {
  const wrong = fields.find(({ field }) => field === name);
  if (wrong === undefined) return null;
  const known: Partial<Record<string, FieldText>> = texts;
  const text = known[wrong.code] ?? texts.WRONG_TYPE;
  return text(wrong.params ?? {}, formats);
}

type FieldText = (params: Readonly<Record<string, string | number>>, formats: Formats) => string;

/** What failed, said where it failed, and what can be done there. Its styles are `failed` of styles/controls. */
export function failed(text: FailureText, label?: string, action?: () => void): TemplateResult {
  return html`
    <div class="failed" role="alert" part="failed">
      ${icons.alert}
      <div class="failed-text">
        <strong>${text.title}</strong>
        <span>${text.way}</span>
      </div>
      ${label ? html`<button class="button" type="button" @click=${action}>${label}</button>` : nothing}
    </div>
  `;
}

/** The same, of an error that may pass: with a way to do it again. */
export function failedToTryAgain(
  error: SharingError,
  errors: Texts['errors'],
  { tryAgain }: Texts['window'],
  action: () => void,
): TemplateResult {
  return failed(failureText(error, errors), tryAgain, action);
}
