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

/**
 * The Chromium that tests drive, or null: the one that has no window around its pages where it is there, since it takes a fifth
 * less time for the same pages. `CHROME_PATH` names another one.
 */
export const findHeadless = () =>
  [process.env.CHROME_PATH ?? '', '/usr/bin/chromium-headless-shell'].find((path) => existsSync(path)) ??
  find('chromium');

export const missing = () => Object.keys(places).filter((name) => find(name) === null);

const absentFeatures = [
  // With each window these start two pages of the address bar, in a process of their own, and one more to spare:
  // of a file of element tests a tenth of Chromium's time.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  // What Playwright leaves out, since the last list is the one that counts.
  'AimEnabled',
  'AutoDeElevate',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'BlockOriginHeaderModificationOnRedirect',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
];

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
  `--disable-features=${absentFeatures.join(',')}`,
];
