/** The mailbox: drawn by its own element, which keeps it up to date. */
import { html } from 'hono/html';
import type { View } from '../view.js';
import { layout, type Html } from './layout.js';

export function mailPage(view: View, { isReal }: { readonly isReal: boolean }): Html {
  const where = view.browser
    ? 'What was mailed in this browser. Nothing of it has left it.'
    : isReal
      ? 'This site mails for real: what it sends is in the mailboxes of those who get it, not here.'
      : 'Whatever this site mails ends up here, whoever it is for.';
  const body = html`
    <div class="welcome">
      <h1>Mail</h1>
      <p>${where}</p>
    </div>
    <site-mailbox></site-mailbox>
  `;
  return layout({ title: 'Mail', view, body, hasScript: true });
}
