/** The code that shows a medium on another page: plain HTML, to be copied. */
import type { MediaKind } from '../../domain/media.js';

export interface EmbedSize {
  /** Pixels, or `fluid`: as wide as there is room, in the same proportion. */
  readonly width: number | 'fluid';
  readonly height: number;
}

const wide: readonly EmbedSize[] = [
  { width: 560, height: 315 },
  { width: 640, height: 360 },
  { width: 854, height: 480 },
  { width: 1280, height: 720 },
];
const tall: readonly EmbedSize[] = [
  { width: 640, height: 480 },
  { width: 800, height: 600 },
  { width: 960, height: 720 },
];

/** What there is to choose from, the usual one first. */
export function embedSizes(kind: MediaKind): readonly EmbedSize[] {
  // Sound has no proportion to keep.
  if (kind === 'audio') return [{ width: 'fluid', height: 180 }];
  const sizes = kind === 'document' || kind === 'quiz' ? tall : wide;
  return [...sizes, { width: 'fluid', height: 0 }];
}

export interface Embed {
  readonly url: string;
  readonly title: string;
  readonly kind: MediaKind;
  readonly size: EmbedSize;
}

/** What the frame may do; a player in it copies, shares and fills the screen. */
export function embedPermissions(kind: MediaKind): string {
  const usual = [
    'autoplay',
    'clipboard-write',
    'encrypted-media',
    'fullscreen',
    'picture-in-picture',
    'web-share',
  ];
  const spoken = kind === 'room' || kind === 'live-event' ? ['camera', 'microphone', 'display-capture'] : [];
  return [...usual, ...spoken].join('; ');
}

export function embedCode({ url, title, kind, size }: Embed): string {
  const attributes = [
    ['src', url],
    ['title', title.replace(/\s+/g, ' ').trim()],
    ...dimensions(size, kind),
    ['allow', embedPermissions(kind)],
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
    ['loading', 'lazy'],
  ] as const;
  const written = attributes.map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')} allowfullscreen></iframe>`;
}

function dimensions({ width, height }: EmbedSize, kind: MediaKind): [string, string][] {
  if (width !== 'fluid') {
    return [
      ['width', String(width)],
      ['height', String(height)],
      ['style', 'border: 0'],
    ];
  }
  if (height > 0) {
    return [
      ['width', '100%'],
      ['height', String(height)],
      ['style', 'border: 0'],
    ];
  }
  const proportion = kind === 'document' || kind === 'quiz' ? '4 / 3' : '16 / 9';
  return [['style', `border: 0; width: 100%; aspect-ratio: ${proportion}`]];
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
