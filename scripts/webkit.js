/** WebKitGTK's driver on a display of its own. Both end with this process. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { find } from './browsers.js';
import { freePort } from './free-port.js';

function owned(command, args, options) {
  const child = spawn(command, args, { stdio: 'ignore', ...options });
  process.once('exit', () => child.kill());
  child.unref();
  return child;
}

/** The display's number is written to a pipe once it can be used. */
function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const child = owned(find('xvfb'), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    child.stdio[3].once('data', (data) => {
      child.stdio[3].unref();
      resolve(`:${String(data).trim()}`);
    });
  });
}

/** Where GTK finds that people want less motion; gone with this process. */
function calmSettings() {
  const home = mkdtempSync(path.join(tmpdir(), 'guestlist-gtk-'));
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  mkdirSync(path.join(home, 'gtk-3.0'));
  writeFileSync(path.join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return home;
}

/** Options for a webdriver client; null where the driver did not answer. */
export async function startWebKit() {
  const display = await startDisplay();
  const port = await freePort();
  // Its own sandbox needs user namespaces, which a container as root does not have.
  const env = {
    ...process.env,
    DISPLAY: display,
    XDG_CONFIG_HOME: calmSettings(),
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    // Without a graphics card a frame takes five times as long by way of shared graphics memory.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
  owned(find('webkitDriver'), [`--port=${port}`, '--host=127.0.0.1'], { env });
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) break;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  return {
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      // It speaks no BiDi, and refuses a session that asks for it.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: find('miniBrowser'), args: ['--automation'] },
    },
  };
}
