/**
 * Makes the demo's media of our own drawings and ffmpeg's generators: `node scripts/make-media.js [name…]`.
 * Needs Chromium and ffmpeg; what comes out is kept in the repository.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { chromiumFlags, find } from './browsers.js';
import { run } from './run.js';

const media = path.join(import.meta.dirname, '../demo/media');
const studio = (page) => pathToFileURL(path.join(media, 'studio', page)).href;
const ffmpeg = ['-hide_banner', '-loglevel', 'error', '-y'];

/** Notes above 110 Hz in half tones, one each `step` seconds, each fading like a plucked string. */
function plucked(notes, { step, loud, fade, octave = 0 }) {
  const note = `mod(floor(t/${step}),${notes.length})`;
  const height = notes.map((half, at) => `eq(${note},${at})*${half + octave * 12}`).join('+');
  return `${loud}*sin(2*PI*110*pow(2,(${height})/12)*t)*exp(-${fade}*mod(t,${step}))*min(1,80*mod(t,${step}))`;
}

const calm = [0, 7, 12, 16, 12, 7, 5, 12, 17, 21, 17, 12, -3, 4, 9, 12, 9, 4, -5, 2, 7, 11, 7, 2];
const bass = [0, 5, -3, -5];
const music = (step) =>
  [
    plucked(calm, { step, loud: 0.16, fade: 4, octave: 1 }),
    plucked(calm, { step, loud: 0.05, fade: 7, octave: 2 }),
    plucked(bass, { step: step * 6, loud: 0.22, fade: 0.7 }),
  ].join('+');
const room = 'aecho=0.8:0.6:120|260:0.25|0.15,lowpass=f=3800,afade=t=in:d=1';

const sound = (step, duration, filters = room) => [
  ...['-f', 'lavfi', '-t', String(duration), '-i', `aevalsrc='${music(step)}':s=48000`],
  ...['-af', `${filters},afade=t=out:st=${duration - 2}:d=2`, '-c:a', 'libopus', '-ac', '1'],
];

const films = {
  // Still slides cost next to nothing, so this one is long enough to talk about its minutes.
  lecture: { duration: 91, rate: 6, audio: ['-b:a', '20k'], step: 0.5, crf: 36, posterAt: 3 },
  keynote: { duration: 32, rate: 12, audio: ['-b:a', '24k'], step: 0.34, crf: 40, posterAt: 4 },
  seminar: { duration: 40, rate: 8, audio: ['-b:a', '16k'], step: 0.8, crf: 38, posterAt: 36 },
};

async function makeFilm(page, name) {
  const { duration, rate, audio, step, crf, posterAt } = films[name];
  await page.setViewportSize({ width: 854, height: 480 });
  await page.goto(studio('scenes.html'));
  const encoder = spawn(
    'ffmpeg',
    [
      ...ffmpeg,
      ...['-f', 'image2pipe', '-framerate', String(rate), '-c:v', 'png', '-i', '-'],
      ...sound(step, duration, `${room},volume=0.5`),
      ...audio,
      ...[
        '-c:v',
        'libvpx-vp9',
        '-crf',
        String(crf),
        '-b:v',
        '0',
        '-g',
        String(rate * 10),
        '-pix_fmt',
        'yuv420p',
      ],
      ...['-row-mt', '1', '-map_metadata', '-1', '-fflags', '+bitexact', path.join(media, `${name}.webm`)],
    ],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const closed = once(encoder, 'close');
  for (let frame = 0; frame < duration * rate; frame += 1) {
    const time = frame / rate;
    await page.evaluate(([scene, at, all]) => globalThis.show(scene, at, all), [name, time, duration]);
    const picture = await page.screenshot();
    if (!encoder.stdin.write(picture)) await Promise.race([once(encoder.stdin, 'drain'), closed]);
    if (time === posterAt) await writeFile(path.join(media, `${name}.png`), picture);
  }
  encoder.stdin.end();
  const [code] = await closed;
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}`);
}

async function makePodcast() {
  const file = path.join(media, 'podcast.webm');
  await run('ffmpeg', [...ffmpeg, ...sound(0.42, 91), '-b:a', '30k', '-map_metadata', '-1', file]);
}

/** The first seconds, for pages whose guests the site does not know. */
async function makeSample(name) {
  const [from, to] = [`${name}.webm`, `sample-${name}.webm`].map((file) => path.join(media, file));
  await run('ffmpeg', [...ffmpeg, '-t', '12', '-i', from, '-c', 'copy', '-map_metadata', '-1', to]);
}

/** The pages as pictures, what they say as text, and all of it as one file to take along. */
async function makeHandout(page) {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(studio('handout.html'));
  const pages = await page.locator('article').all();
  for (const [index, sheet] of pages.entries()) {
    await sheet.screenshot({ path: path.join(media, `handout-${index + 1}.png`) });
  }
  const texts = await page
    .locator('article')
    .evaluateAll((sheets) => sheets.map((sheet) => sheet.innerText.replace(/\n{2,}/g, '\n').trim()));
  await writeFile(path.join(media, 'handout.json'), `${JSON.stringify(texts, null, 2)}\n`);
  await page.pdf({ path: path.join(media, 'handout.pdf'), preferCSSPageSize: true, printBackground: true });
}

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
const browser = await chromium.launch({ executablePath: find('chromium') ?? '', args: chromiumFlags });
const page = await browser.newPage();
for (const name of Object.keys(films)) if (isWanted(name)) await makeFilm(page, name);
if (isWanted('podcast')) await makePodcast();
for (const name of [...Object.keys(films), 'podcast']) if (isWanted(name)) await makeSample(name);
if (isWanted('handout')) await makeHandout(page);
await browser.close();
