/** The pages behind the menu: *Edit* and *Analytics*. */
import { html } from 'hono/html';
import type { SiteMedia } from '../media.js';
import type { View } from '../view.js';
import { layout, type Html } from './layout.js';

const back = ({ id, title }: SiteMedia, view: View) =>
  html`<p class="back"><a href="${view.link(`/watch/${id}`)}">Back to ${title}</a></p>`;

export function editPage(medium: SiteMedia, view: View): Html {
  const body = html`
    ${back(medium, view)}
    <h1>Edit</h1>
    <form class="panel fields" method="post" action="${view.link(`/watch/${medium.id}/edit`)}">
      <label>Title <input name="title" value="${medium.title}" required maxlength="120" /></label>
      <label>
        Description <textarea name="description" rows="4" maxlength="500">${medium.description}</textarea>
      </label>
      <div class="buttons"><button class="button accent">Save</button></div>
    </form>
  `;
  return layout({ title: `Edit ${medium.title}`, view, body });
}

export interface Figure {
  readonly name: string;
  readonly value: string;
}

export function analyticsPage(medium: SiteMedia, view: View, figures: readonly Figure[]): Html {
  const body = html`
    ${back(medium, view)}
    <h1>Analytics</h1>
    <dl class="figures">
      ${figures.map(
        ({ name, value }) =>
          html`<div class="panel">
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  `;
  return layout({ title: `Analytics of ${medium.title}`, view, body });
}
