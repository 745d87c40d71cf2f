/** The colours that docs/page-author.md shows, on the surfaces that stay as they are. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

/** Relative luminance and contrast: WCAG 2.2. */
function luminance(colour: string): number {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(...colours: [string, string]): number {
  const [dark = 0, light = 0] = colours.map(luminance).sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** Light and dark of a declaration; one colour is both. */
function coloursOf(text: string, declaration: RegExp): [string, string] {
  const [, light = '', dark = light] =
    new RegExp(`${declaration.source}(?:light-dark\\()?(#\\w+)(?:, (#\\w+))?`).exec(text) ?? [];
  expect(light, declaration.source).not.toBe('');
  return [light, dark];
}

it('the accent of the sample can be read and seen, in light and in dark', async () => {
  const page = await readFile('docs/page-author.md', 'utf8');
  const tokens = await readFile('src/ui/styles/tokens.ts', 'utf8');
  const accent = coloursOf(page, /--guestlist-accent: /);
  const onAccent = coloursOf(page, /--guestlist-on-accent: /);
  const surfaces = [/--guestlist-surface, /, /--guestlist-surface-raised, /].map((one) =>
    coloursOf(tokens, one),
  );
  for (const scheme of [0, 1] as const) {
    expect(contrast(accent[scheme], onAccent[scheme])).toBeGreaterThan(4.5);
    // The focus ring follows it.
    for (const surface of surfaces) expect(contrast(accent[scheme], surface[scheme])).toBeGreaterThan(3);
  }
});
