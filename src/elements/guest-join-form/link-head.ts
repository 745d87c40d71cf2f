/** What a link opens: title, who holds it, and when it begins where that is still to come. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LinkView } from '../../domain/schemas.js';
import type { LocalizeController } from '../../ui/localize.js';
import { startText } from './waiting/start-text.js';

export function linkHead(link: LinkView, words: LocalizeController<'join'>): TemplateResult {
  const { texts } = words;
  const { title, hostName, startsAt, opensIn } = link;
  return html`
    <div class="head">
      <h2 id="here" tabindex="-1">${texts.title(title)}</h2>
      ${hostName === null ? nothing : html`<p class="secondary">${texts.hostedBy(hostName)}</p>`}
      ${
        opensIn === null || startsAt === null
          ? nothing
          : html`<p class="secondary">${texts.startsOn(startText(startsAt, opensIn, words))}</p>`
      }
    </div>
  `;
}
