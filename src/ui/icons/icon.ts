/** How an icon is drawn, and the one that a closed menu needs; the rest of the set is in icons.ts. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Of one piece, so that nothing in it is looked after when what it stands in is drawn again. */
export function icon({ strings }: SVGTemplateResult, className = 'icon'): TemplateResult {
  const whole = [
    `<svg class="${className}" viewBox="0 0 20 20" aria-hidden="true">${strings.join('')}</svg>`,
  ];
  return html(Object.assign(whole, { raw: whole }));
}

/** Mirrored where text runs from right to left. */
export function directed(shape: SVGTemplateResult): TemplateResult {
  return icon(shape, 'icon directed');
}

export const moreIcon = icon(
  svg`<circle class="dot" cx="4.5" cy="10" r="1.4"/><circle class="dot" cx="10" cy="10" r="1.4"/><circle class="dot" cx="15.5" cy="10" r="1.4"/>`,
);
