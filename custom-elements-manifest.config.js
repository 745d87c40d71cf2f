/** The manifest describes the promised tags: those that src/define registers. */
import { readdirSync, readFileSync } from 'node:fs';
import { wordsIn } from './scripts/words-in.js';

/** Class name -> tag. The classes themselves register nothing, so the analyzer cannot know their tags. */
function definedTags() {
  const files = readdirSync('src/define').map((file) => readFileSync(`src/define/${file}`, 'utf8'));
  const calls = files.flatMap((text) => [...text.matchAll(/defineElement\(\s*'([^']+)',\s*(\w+)/g)]);
  return new Map(calls.map(([, tag, className]) => [className, tag]));
}

const isPublic = ({ name, privacy, static: isStatic }) =>
  !name.startsWith('#') && !isStatic && privacy !== 'private' && privacy !== 'protected';

/** Names of types that are lists of words, and the words: a reader of the manifest cannot look them up. */
const lists = {
  MediaKind: wordsIn('src/domain/media.ts', 'mediaKinds').map(({ word }) => `'${word}'`),
};

function spellOut({ type }) {
  for (const [name, words] of Object.entries(type ? lists : {})) {
    type.text = type.text.replace(new RegExp(`\\b${name}\\b`), words.join(' | '));
  }
}

function promisedTags() {
  return {
    name: 'promised-tags',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const tags = definedTags();
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(({ name }) => tags.has(name));
        for (const declaration of module.declarations) {
          declaration.tagName = tags.get(declaration.name);
          declaration.customElement = true;
          declaration.members = declaration.members?.filter(isPublic);
          const fields = declaration.members?.map(({ name }) => name) ?? [];
          // `state: true` is no attribute, which the analyzer does not see without decorators.
          declaration.attributes = declaration.attributes?.filter(
            ({ fieldName }) => !fieldName || fields.includes(fieldName),
          );
          [...(declaration.members ?? []), ...(declaration.attributes ?? [])].forEach(spellOut);
          // The docstring names the events. What the analyzer finds beside them are their constructors' arguments.
          declaration.events = declaration.events?.filter(({ name, description }) => name && description);
          tags.delete(declaration.name);
        }
        module.exports = module.exports?.filter(({ declaration }) =>
          module.declarations.some(({ name }) => name === declaration.name),
        );
      }
      // Files are found in no certain order.
      manifest.modules = manifest.modules
        .filter(({ declarations }) => declarations.length > 0)
        .sort((one, other) => (one.path < other.path ? -1 : 1));
      // A renamed class would otherwise leave the manifest without a word.
      if (tags.size > 0) throw new Error(`No class found for ${[...tags.values()].join(', ')}.`);
    },
  };
}

export default {
  // With the class that window tags share.
  globs: ['src/elements/**/*.ts', 'src/ui/window/window-tag.ts'],
  litelement: true,
  plugins: [promisedTags()],
};
