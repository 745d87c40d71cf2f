/** A page with a join form, as the tests of its parts have it. */
import '../../src/define/guest-join-form.js';
import '../../src/define/sharing-provider.js';
import type { GuestJoinFormElement } from '../../src/index.js';
import { click, press, type } from './browser.js';
import { byRole, findByRole } from './find.js';
import { endpoint } from './site.js';

const pages: HTMLElement[] = [];
const address = location.pathname + location.search;

/** The form in a provider; what it protects is a paragraph. */
export function place(set: (form: GuestJoinFormElement) => void = () => {}): GuestJoinFormElement {
  const provider = document.createElement('sharing-provider');
  provider.setAttribute('endpoint', endpoint);
  const form = document.createElement('guest-join-form');
  const template = document.createElement('template');
  template.content.append(Object.assign(document.createElement('p'), { textContent: 'The protected film' }));
  form.append(template);
  set(form);
  provider.append(form);
  document.body.append(provider);
  pages.push(provider);
  return form;
}

/** The page goes; what the tab and the device keep stays. */
export function takeAway(): void {
  for (const page of pages.splice(0)) page.remove();
}

/** Another tab, on another day: what the device keeps is all there is. */
export function openAnotherTab(): void {
  takeAway();
  sessionStorage.clear();
}

/** Before and after each test. */
export function leaveNothing(): void {
  takeAway();
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, '', address);
}

export const textField = (name: string) => findByRole<HTMLInputElement>('textbox', name);
export const box = (name: string) => byRole<HTMLInputElement>('checkbox', name);
export const heading = (name: string | RegExp) => findByRole('heading', name);
export const film = () => [...document.querySelectorAll('guest-join-form > p')];

export async function typeInto(name: string, text: string): Promise<void> {
  await click(await textField(name));
  await type(text);
}

export async function fillIn(name = 'A guest', email = 'guest@example.org'): Promise<void> {
  await typeInto('Name', name);
  await typeInto('Email', email);
}

export async function join(): Promise<void> {
  await fillIn();
  await press('Enter');
}

/** Elements of the form that have asked for an update within an update, as Lit tells developers. */
export const updatedTwice = (): string[] => {
  const { litIssuedWarnings = new Set() } = globalThis as { litIssuedWarnings?: Set<string | undefined> };
  return [...litIssuedWarnings].flatMap(
    (text) => /Element \S*(join-\w+)\S* scheduled an update/.exec(text ?? '')?.[1] ?? [],
  );
};

const states = ['loading', 'form', 'code', 'waiting', 'countdown', 'admitted', 'failed'];
export const stateOf = (form: Element) => states.filter((state) => form.matches(`:state(${state})`));
