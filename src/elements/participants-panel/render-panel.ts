/** What `participants-panel` shows, loaded with all that is in it as soon as the panel is on a page. */
import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { SharingContext } from '../../ui/context.js';
import { defineInternal, internalTag } from '../../ui/internal.js';
import type { Source } from '../../ui/source.js';
import { PeopleViewElement } from './people-view.js';

const name = 'people-view';
const viewTag = internalTag(name);

export interface PanelProperties {
  /** The tag on the page: windows are opened beside it. */
  readonly host: HTMLElement;
  readonly source: Source;
  readonly provided: SharingContext | null;
  readonly mediaId: string | null;
  readonly pass: string | null;
}

export function renderPanel({ host, source, provided, mediaId, pass }: PanelProperties): TemplateResult {
  defineInternal(name, PeopleViewElement);
  return html`
    <${viewTag} .host=${host} .source=${source} .provided=${provided} .mediaId=${mediaId} .pass=${pass}>
      <slot name="item-actions" slot="item-actions"></slot>
    </${viewTag}>
  `;
}
