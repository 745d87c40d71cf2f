/** The players themselves, as their packages have them: nothing is played in their name. */
import { expect } from '@open-wc/testing';
import 'media-chrome';
import type videojs from 'video.js';
import 'vidstack/player';
import 'vidstack/player/layouts/default';
import 'vidstack/player/ui';
import { currentTimeOf, durationOf, isPlayer } from '../../src/players/index.js';
import { until } from '../support/find.js';

const file = '/demo/media/seminar.webm';
/** Of the file, as the browser itself reads it. */
let length: number;
before(async () => {
  const reference = video();
  await new Promise((resolve) => reference.addEventListener('loadedmetadata', resolve));
  length = Math.round(reference.duration);
});

/** Its bundle for script tags: a browser alone cannot read the modules that it imports. */
async function loadVideoJs(): Promise<typeof videojs> {
  const script = document.createElement('script');
  script.src = '/node_modules/video.js/dist/video.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  return (window as unknown as { videojs: typeof videojs }).videojs;
}

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

function video(): HTMLVideoElement {
  const element = document.createElement('video');
  element.muted = true;
  element.src = file;
  element.preload = 'auto';
  return element;
}

async function expectRead(element: Element, seek: (time: number) => void): Promise<void> {
  expect(isPlayer(element)).to.equal(true);
  await until(() => Math.round(durationOf(element) ?? 0) === length);
  // A player that loads its film anew forgets what was sought before: asked again now and then, as a person would.
  let looks = 0;
  await until(() => {
    if (looks % 120 === 0) seek(3);
    looks += 1;
    return currentTimeOf(element) === 3;
  });
}

describe('players', () => {
  it('a media element', async () => {
    const element = video();
    page.append(element);
    await expectRead(element, (time) => (element.currentTime = time));
  });

  it('media-chrome', async () => {
    const controller = document.createElement('media-controller');
    const media = video();
    media.slot = 'media';
    controller.append(media);
    page.append(controller);
    await expectRead(controller, (time) => (media.currentTime = time));
  });

  it('video.js, by its element and by a box around it', async () => {
    const box = document.createElement('div');
    // Without a file of its own: that would be loaded beside the player's, and forgotten with what was sought in it.
    const media = document.createElement('video');
    box.append(media);
    page.append(box);
    const create = await loadVideoJs();
    const player = create(media, { muted: true, sources: [{ src: file, type: 'video/webm' }] });
    await expectRead(player.el(), (time) => player.currentTime(time));
    await until(() => currentTimeOf(box) === 3);
    player.dispose();
  });

  it('vidstack', async () => {
    const player = document.createElement('media-player');
    player.setAttribute('src', file);
    player.setAttribute('load', 'eager');
    player.setAttribute('muted', '');
    player.append(document.createElement('media-provider'));
    page.append(player);
    await expectRead(player, (time) => Object.assign(player, { currentTime: time }));
  });

  it('a custom element with a player in its shadow', async () => {
    const host = document.createElement('div');
    const media = video();
    host.attachShadow({ mode: 'open' }).append(media);
    page.append(host);
    await expectRead(host, (time) => (media.currentTime = time));
  });

  it('nothing that plays is none, and a drawing is not a film', () => {
    page.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    expect(isPlayer(page)).to.equal(false);
    expect(currentTimeOf(page)).to.equal(null);
    expect(durationOf(page)).to.equal(null);
  });

  it('what is not loaded yet has no length', () => {
    const element = document.createElement('video');
    expect(isPlayer(element)).to.equal(true);
    expect(durationOf(element)).to.equal(null);
  });
});
