/** A cover for each medium: our own drawings, for everybody. What is inside has a poster, for who is in. */
import type { MediaKind } from '../../src/domain/media.js';

interface Art {
  readonly ground: string;
  readonly shapes: string;
}

const range = (count: number) => [...Array(count).keys()];

/** Heights of bars, always the same ones: calm, and no two alike beside each other. */
const height = (at: number) => 40 + Math.abs(Math.sin(at * 0.7) * Math.cos(at * 0.31)) * 190;

const art: Record<MediaKind, Art> = {
  video: {
    ground: '#10413a',
    shapes: [300, 220, 140, 60]
      .map((r, at) => {
        const fill = ['#16544a', '#1e6b5e', '#3f9684', '#a9e0d0'][at]!;
        return `<circle cx="520" cy="300" r="${r}" fill="${fill}"/>`;
      })
      .join(''),
  },
  audio: {
    ground: '#3b2148',
    shapes: range(17)
      .map((at) => {
        const h = height(at);
        const fill = ['#8f5fa8', '#c79ad9', '#6d4385'][at % 3]!;
        return `<rect x="${38 + at * 34}" y="${180 - h / 2}" width="18" height="${h}" rx="9" fill="${fill}"/>`;
      })
      .join(''),
  },
  document: {
    ground: '#6a4417',
    shapes:
      `<rect x="330" y="70" width="230" height="340" rx="14" fill="#8a5c25" transform="rotate(10 445 240)"/>` +
      `<rect x="270" y="60" width="230" height="340" rx="14" fill="#c99a54" transform="rotate(-4 385 230)"/>` +
      `<rect x="200" y="50" width="230" height="340" rx="14" fill="#f6ead6"/>` +
      range(7)
        .map((at) => {
          const width = [150, 170, 120, 165, 140, 170, 90][at]!;
          const fill = at === 0 ? '#b07a34' : '#d9c3a0';
          return `<rect x="230" y="${90 + at * 34}" width="${width}" height="12" rx="6" fill="${fill}"/>`;
        })
        .join(''),
  },
  quiz: {
    ground: '#1d3566',
    shapes: range(15)
      .map((at) => {
        const [x, y] = [120 + (at % 5) * 100, 70 + Math.floor(at / 5) * 110];
        const isChosen = [2, 8, 10].includes(at);
        const dot = `<circle cx="${x}" cy="${y}" r="34" fill="${isChosen ? '#9db8f5' : '#2b4985'}"/>`;
        const tick = `<path d="M${x - 14} ${y + 1}l10 10 19-21" fill="none" stroke="#1d3566" stroke-width="7"/>`;
        return isChosen ? dot + tick : dot;
      })
      .join(''),
  },
  'live-event': {
    ground: '#4b1526',
    shapes:
      range(6)
        .map((at) => {
          const x = 40 + at * 112;
          const fill = at % 2 ? '#6b2335' : '#8a3344';
          return `<path d="M320 400L${x - 50} -10H${x + 60}Z" fill="${fill}"/>`;
        })
        .join('') +
      `<ellipse cx="320" cy="372" rx="250" ry="74" fill="#e0906a"/><ellipse cx="320" cy="372" rx="160" ry="44" fill="#f6cfae"/>`,
  },
  room: {
    ground: '#1c4530',
    shapes: range(6)
      .map((at) => {
        const [x, y] = [70 + (at % 3) * 172, 46 + Math.floor(at / 3) * 140];
        const [tile, skin] = at === 1 ? ['#a6dcb8', '#1c4530'] : ['#2d6448', '#7dbf97'];
        return (
          `<rect x="${x}" y="${y}" width="156" height="124" rx="18" fill="${tile}"/>` +
          `<circle cx="${x + 78}" cy="${y + 48}" r="21" fill="${skin}"/>` +
          `<path d="M${x + 38} ${y + 124}a40 44 0 0 1 80 0z" fill="${skin}"/>`
        );
      })
      .join(''),
  },
};

export function cover(kind: MediaKind): string {
  const { ground, shapes } = art[kind];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360">` +
    `<rect width="640" height="360" fill="${ground}"/>${shapes}</svg>`
  );
}

/** The site's own sign: an open door. */
export const mark =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#0f6d5f"/>` +
  `<path d="M9 25V8.500l11-2.500v21.500z" fill="#a9e0d0"/><path d="M20 9h3.500v16H20" fill="none" stroke="#a9e0d0" stroke-width="2"/>` +
  `<circle cx="17" cy="16.500" r="1.300" fill="#0f6d5f"/></svg>`;
