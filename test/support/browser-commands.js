/** Real keys, a real mouse and media features, whatever drives the browser: see browser.ts for the other side. */

/** WebDriver's names of keys (W3C WebDriver, 17.4.2). */
const driverKeys = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
};

// `Control+a` is a chord, `+` alone is a key.
const chord = (keys) => (keys.length === 1 ? [keys] : keys.split('+'));

async function press(browser, id, keys) {
  const parts = chord(keys);
  const last = parts.pop();
  if (browser.type === 'webdriver') {
    const code = (key) => driverKeys[key] ?? key;
    const actions = [
      ...parts.map((key) => ({ type: 'keyDown', value: code(key) })),
      { type: 'keyDown', value: code(last) },
      { type: 'keyUp', value: code(last) },
      ...parts.reverse().map((key) => ({ type: 'keyUp', value: code(key) })),
    ];
    await browser.driverManager.performActions(id, [{ type: 'key', id: 'keyboard', actions }]);
    return;
  }
  const { keyboard } = browser.getPage(id);
  for (const key of parts) await keyboard.down(key);
  await keyboard.press(last);
  for (const key of parts.reverse()) await keyboard.up(key);
}

async function type(browser, id, text) {
  if (browser.type === 'webdriver') {
    // One message for all keys: the driver presses one after the other.
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await browser.driverManager.performActions(id, [{ type: 'key', id: 'keyboard', actions }]);
  } else await browser.getPage(id).keyboard.type(text);
}

async function mouse(browser, id, { x, y, moveOnly }) {
  if (browser.type === 'webdriver') {
    if (moveOnly) await browser.sendMouseMove(id, x, y);
    else await browser.sendMouseClick(id, x, y);
    return;
  }
  const page = browser.getPage(id);
  if (moveOnly) await page.mouse.move(x, y);
  else await page.mouse.click(x, y);
}

async function viewport(browser, id, size) {
  if (browser.type === 'playwright') await browser.getPage(id).setViewportSize(size);
  else if (browser.type === 'puppeteer') await browser.getPage(id).setViewport(size);
  else return false;
  return true;
}

async function media(browser, id, features) {
  if (browser.type !== 'playwright') return false;
  await browser.getPage(id).emulateMedia(features);
  return true;
}

/** What an input method does. The number is the one that browsers give to its keys. */
async function ime(browser, id, { text, key, commit }) {
  if (browser.type !== 'playwright') return false;
  const page = browser.getPage(id);
  const session = await page.context().newCDPSession(page);
  const end = text?.length;
  if (end !== undefined)
    await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
  if (key !== undefined)
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 });
  if (commit !== undefined) await session.send('Input.insertText', { text: commit });
  if (key !== undefined) await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  await session.detach();
  return true;
}

const commands = { ime, press, type, mouse, viewport, media };

export function browserCommands() {
  return {
    name: 'guestlist-browser',
    async executeCommand({ command, payload, session }) {
      const run = commands[command.replace(/^browser:/, '')];
      if (!command.startsWith('browser:') || !run) return undefined;
      return (await run(session.browser, session.id, payload)) ?? true;
    },
  };
}
