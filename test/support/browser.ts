/** Real keys, a real mouse and media features for element tests, in three engines. */
import { executeServerCommand } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export const engine: Engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

/** A key by its name (`Enter`, `ArrowDown`, `a`, ` `), or a chord (`Shift+Tab`). */
export async function press(keys: string): Promise<void> {
  await executeServerCommand('browser:press', keys);
}

/** Text into whatever has the focus, key by key. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('browser:type', text);
}

/** A real click in the middle of what is to be seen of an element. */
export async function click(element: Element): Promise<void> {
  await executeServerCommand('browser:mouse', await restingPlaceOf(element));
}

export async function hover(element: Element): Promise<void> {
  await executeServerCommand('browser:mouse', { ...middleOf(element), moveOnly: true });
}

export async function clickAt(x: number, y: number): Promise<void> {
  await executeServerCommand('browser:mouse', { x, y });
}

/** False where the engine's driver cannot: the test then says what it saw at the size it has. */
export async function setViewport(size: { width: number; height: number }): Promise<boolean> {
  return executeServerCommand('browser:viewport', size);
}

export interface MediaFeatures {
  readonly colorScheme?: 'light' | 'dark' | null;
  readonly forcedColors?: 'active' | 'none' | null;
}

/** Chromium only; false elsewhere. */
export async function emulate(features: MediaFeatures): Promise<boolean> {
  return executeServerCommand('browser:media', features);
}

/** Nobody hits what is still moving or out of sight, as it may be once more has come above it: two frames at one place. */
async function restingPlaceOf(element: Element): Promise<{ x: number; y: number }> {
  for (;;) {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const before = middleOf(element);
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    const after = middleOf(element);
    if (before.x === after.x && before.y === after.y) return after;
  }
}

function middleOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
