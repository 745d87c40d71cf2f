import { css } from 'lit';

export const shareEmbedStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .code {
    block-size: auto;
    font-family: ui-monospace, monospace;
    font-size: 13px;
    line-height: 1.4;
    overflow-wrap: anywhere;
    resize: vertical;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  iframe {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  iframe.tall {
    aspect-ratio: 4 / 3;
  }

  iframe.sound {
    block-size: 180px;
    aspect-ratio: auto;
  }
`;
