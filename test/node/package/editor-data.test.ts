/** What editors offer inside an attribute, as it is packed. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaKinds } from '../../../src/domain/media.js';
import { pieces } from '../../../src/ui/opener-mistakes.js';
import { openProject, type Project } from '../../support/project.js';

interface Attribute {
  readonly name: string;
  readonly value?: { readonly type?: string };
  readonly values?: readonly { readonly name: string }[];
}
interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

let project: Project;
beforeAll(async () => {
  project = await openProject();
});
afterAll(() => project.remove());

async function read<Data>(name: string): Promise<Data> {
  const file = path.join(project.root, 'node_modules/guestlist/dist', name);
  return JSON.parse(await readFile(file, 'utf8')) as Data;
}

const tagsOfVsCode = async () => (await read<{ tags: Tag[] }>('html-custom-data.json')).tags;
const tagsOfWebTypes = async () =>
  (await read<{ contributions: { html: { elements: Tag[] } } }>('web-types.json')).contributions.html
    .elements;

const attributeOf = (tags: readonly Tag[], tag: string, attribute: string): Attribute | undefined =>
  tags.find(({ name }) => name === tag)?.attributes.find(({ name }) => name === attribute);
const namesOf = (attribute?: Attribute) => attribute?.values?.map(({ name }) => name);

describe('what editors know of attributes', () => {
  it('is the words that one takes, in VS Code and in JetBrains', async () => {
    for (const tags of [await tagsOfVsCode(), await tagsOfWebTypes()]) {
      const withKind = tags.filter(({ attributes }) => attributes.some(({ name }) => name === 'media-kind'));
      expect(withKind).toHaveLength(7);
      for (const { name } of withKind) {
        expect(namesOf(attributeOf(tags, name, 'media-kind')), name).toEqual([...mediaKinds]);
      }
      const credentials = attributeOf(tags, 'sharing-provider', 'credentials');
      expect(namesOf(credentials)).toEqual(['include', 'same-origin']);
      expect(attributeOf(tags, 'sharing-provider', 'media-id')).not.toHaveProperty('values');
    }
    expect(attributeOf(await tagsOfWebTypes(), 'share-button', 'media-kind')?.value).toEqual({
      type: 'enum',
    });
  });

  it('is the words of a list, where an editor takes others beside them', async () => {
    const ofShare = ['start', 'end', 'embed', 'qr', 'email', 'social', 'system', 'guest-access', 'invite'];
    const tags = await tagsOfVsCode();
    expect(namesOf(attributeOf(tags, 'share-button', 'hide'))).toEqual(ofShare);
    const all = ['share', ...ofShare].sort();
    expect(namesOf(attributeOf(tags, 'media-actions-menu', 'hide'))!.sort()).toEqual(all);
    // Any other is told to be misspelt.
    expect([...pieces].sort()).toEqual(all);
    expect(attributeOf(await tagsOfWebTypes(), 'share-button', 'hide')?.value).toEqual({ type: 'string' });
  });
});
