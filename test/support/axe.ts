// No module of its own: it hangs itself on the window.
import 'axe-core/axe.min.js';
import type { run } from 'axe-core';
import { axeOptions } from './axe-options.js';

const { axe } = window as unknown as { axe: { run: typeof run } };

/** What axe finds wrong in a part of the page: each rule with the markup of what breaks it. */
export async function violationsIn(part: Element): Promise<string[]> {
  const { violations } = await axe.run(part, axeOptions);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
