import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { SharingContext } from '../context.js';
import type { ElementClass } from '../define-element.js';
import { defineInternal, internalTag } from '../internal.js';
import type { Source } from '../source.js';

export interface WindowProperties {
  readonly open: boolean;
  readonly source: Source;
  readonly provided: SharingContext | null;
  readonly mediaId: string | null;
  readonly onClosed: () => void;
}

export type RenderWindow = (properties: WindowProperties) => TemplateResult;

/** Draws a window in the root of its tag, with what the page has put into the tag. */
export function windowRenderer(name: string, windowClass: ElementClass): RenderWindow {
  const tag = internalTag(name);
  return ({ open, source, provided, mediaId, onClosed }) => {
    defineInternal(name, windowClass);
    return html`
      <${tag}
        .open=${open}
        .source=${source}
        .provided=${provided}
        .mediaId=${mediaId}
        @window-closed=${onClosed}
      >
        <slot name="header" slot="header"></slot>
        <slot name="footer" slot="footer"></slot>
      </${tag}>
    `;
  };
}
