/** Where the browsers are: named by the environment, or in the usual places. */
import { existsSync } from 'node:fs';

const places = {
  chromium: ['CHROME_PATH', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['FIREFOX_PATH', '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  webkitDriver: ['WEBKIT_DRIVER_PATH', '/usr/bin/WebKitWebDriver'],
  miniBrowser: [
    'MINIBROWSER_PATH',
    ...['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
  ],
  xvfb: ['XVFB_PATH', '/usr/bin/Xvfb'],
};

/**
 * The path of a browser or of what drives it, or null.
 *
 * @param {keyof typeof places} name
 * @returns {string | null}
 */
export function find(name) {
  const [variable, ...usual] = places[name];
  return [process.env[variable] ?? '', ...usual].find((path) => existsSync(path)) ?? null;
}

export const missing = () => Object.keys(places).filter((name) => find(name) === null);

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];
