/** What the site has. A real one would ask its database. */
import type { Media } from '../../src/domain/media.js';

export interface SiteMedia extends Media {
  /** Below demo/media. */
  readonly file: string;
  readonly type: string;
  readonly description: string;
}

export function createMedia(origin: string): readonly SiteMedia[] {
  return [
    {
      id: 'lecture',
      kind: 'video',
      title: 'Opening lecture',
      description: 'How the term is organised, what you need for the labs, and where to find help.',
      url: `${origin}/watch/lecture`,
      visibility: 'private',
      hostName: 'Open Campus',
      file: 'lecture.webm',
      type: 'video/webm',
    },
  ];
}
