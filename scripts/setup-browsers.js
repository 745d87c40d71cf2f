/** Installs what the tests drive, where it is missing: three browsers, and PostgreSQL. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { missing as missingBrowsers } from './browsers.js';
import { postgresPrograms } from './postgres.js';

// No downloads of browsers by test tools: those are not to be had everywhere, and no Firefox or WebKit among
// them is the one of a distribution. Codecs and fonts come along, since the tests play a film and look at text.
const packages = [
  'chromium',
  'chromium-headless-shell',
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'gstreamer1.0-libav',
  'gstreamer1.0-plugins-good',
  'fonts-liberation',
  'fonts-noto-core',
  'fonts-noto-color-emoji',
  'postgresql',
];

const missing = () => [...missingBrowsers(), ...(postgresPrograms() === null ? ['postgresql'] : [])];

/** What is still missing afterwards, as one line; null where all is there. */
export function setUpBrowsers() {
  if (missing().length === 0) return null;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    console.log(`Installing what the tests need: ${packages.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const run = (args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    run(['update', '-qq']);
    run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  if (missing().length === 0) return null;
  return `The tests need ${missing().join(', ')}: apt-get install ${packages.join(' ')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lack = setUpBrowsers();
  if (lack) {
    console.error(lack);
    process.exitCode = 1;
  }
}
