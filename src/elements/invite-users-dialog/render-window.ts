/** The window of `invite-users-dialog`, loaded with all that is in it when it is first opened. */
import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { SharingContext } from '../../ui/context.js';
import { defineInternal, internalTag } from '../../ui/internal.js';
import { InviteUsersWindowElement } from './invite-users-window.js';
import type { Source } from '../../ui/source.js';

const name = 'invite-users-window';
const windowTag = internalTag(name);

export interface WindowProperties {
  readonly open: boolean;
  readonly source: Source;
  readonly provided: SharingContext | null;
  readonly mediaId: string | null;
  readonly onClosed: () => void;
}

export function renderWindow({
  open,
  source,
  provided,
  mediaId,
  onClosed,
}: WindowProperties): TemplateResult {
  defineInternal(name, InviteUsersWindowElement);
  return html`
    <${windowTag}
      .open=${open}
      .source=${source}
      .provided=${provided}
      .mediaId=${mediaId}
      @window-closed=${onClosed}
    >
      <slot name="header" slot="header"></slot>
      <slot name="footer" slot="footer"></slot>
    </${windowTag}>
  `;
}
