import { css } from 'lit';

/**
 * The public custom properties, and what each is without the page's word. Elements use the private
 * `--_` names only. Light or dark follows the page's `color-scheme`.
 */
export const tokens = css`
  :host {
    --_surface: var(--guestlist-surface, light-dark(#fff, #1d1f24));
    --_raised: var(--guestlist-surface-raised, light-dark(#f4f5f7, #292c33));
    --_text: var(--guestlist-text, light-dark(#1b1d22, #eceef2));
    --_text-2: var(--guestlist-text-secondary, light-dark(#5b606b, #a7adb9));
    --_border: var(--guestlist-border, light-dark(#868c98, #767d8a));
    --_hairline: color-mix(in srgb, var(--_border) 32%, transparent);
    --_accent: var(--guestlist-accent, light-dark(#2456d6, #8fb2ff));
    --_on-accent: var(--guestlist-on-accent, light-dark(#fff, #0e1a38));
    --_danger: var(--guestlist-danger, light-dark(#b3261e, #ff9d93));
    --_warning: var(--guestlist-warning, light-dark(#8a5300, #f2be6b));
    --_success: var(--guestlist-success, light-dark(#1a7340, #74d399));
    --_focus: var(--guestlist-focus, var(--_accent));
    --_radius: var(--guestlist-radius, 8px);
    --_window-radius: var(--guestlist-window-radius, 12px);
    --_shadow: 0 12px 40px rgb(0 0 0 / 22%), 0 2px 8px rgb(0 0 0 / 12%);
    --_size: 36px;
    color: var(--_text);
    font-family: var(--guestlist-font, inherit);
    font-size: 14px;
    line-height: 1.45;
  }

  @media (pointer: coarse) {
    :host {
      --_size: 44px;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_raised: Canvas;
      --_text: CanvasText;
      --_text-2: CanvasText;
      --_border: ButtonBorder;
      --_hairline: GrayText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_danger: CanvasText;
      --_warning: CanvasText;
      --_success: CanvasText;
      --_focus: Highlight;
    }
  }
`;
