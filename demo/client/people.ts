import { html, type TemplateResult } from 'lit';
import { avatar } from './avatar.js';
import { feed } from './feed.js';
import { SiteElement } from './site-element.js';

/** Who is in the room, as tiles beside the board. */
export class SitePeople extends SiteElement {
  protected override render(): TemplateResult {
    const people = feed.now?.people ?? [];
    return html`
      <ul class="tiles" aria-label="In the room">
        ${people.map(
          ({ name, isYou, isHost }) => html`
            <li class="tile">
              ${avatar(name)}
              <span>${name}${isYou ? ' (you)' : isHost ? ' · Host' : ''}</span>
            </li>
          `,
        )}
      </ul>
    `;
  }
}
