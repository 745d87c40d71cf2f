/** What a developer looks up, in docs/reference.md: `npm run manifest` writes it, and its check says whether it is up to date. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { functionIn } from '../../../scripts/reference/functions.js';
import { eventsSection } from '../../../scripts/reference/events.js';
import { optionRow } from '../../../scripts/reference/server.js';
import { meant } from '../../../scripts/reference/words.js';
import { guestLinkStates } from '../../../src/domain/admissibility.js';
import { codeRules } from '../../../src/domain/challenge.js';
import { errorStatuses, fieldErrorCodes } from '../../../src/domain/errors.js';
import { inviteStates } from '../../../src/domain/invite.js';
import { largestBody, longest, most, mostAtOnce } from '../../../src/domain/limits.js';
import { capabilities, mediaKinds, roles } from '../../../src/domain/media.js';
import { identityGrades } from '../../../src/domain/participant.js';
import { entryErrorTexts } from '../../../src/locales/en/entry-errors.js';
import { createSharingHandler } from '../../../src/server/handler.js';

const reference = await readFile('docs/reference.md', 'utf8');
/** First cells of tables, which are what is looked up. */
const lookedUp = [...reference.matchAll(/^\| `([^`]+)`/gm)].map(([, word = '']) => word.replace(/\?$/, ''));

interface Option {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  readonly description: string;
}

describe('the reference', () => {
  it('has every code, word and event', async () => {
    const words = [mediaKinds, capabilities, roles, identityGrades, guestLinkStates, inviteStates].flat();
    expect(lookedUp).toEqual(
      expect.arrayContaining([...words, ...Object.keys(errorStatuses), ...fieldErrorCodes]),
    );
    const events = await readFile('src/ui/events.ts', 'utf8');
    const names = [...events.matchAll(/super\('([a-z-]+)'/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(reference).toContain(`\n### \`${name}\`\n`);
  });

  it('has every option that the handler takes', () => {
    const wrong = { nonsense: true } as unknown as Parameters<typeof createSharingHandler>[0];
    const [, all = ''] = /There are (.*)\.$/.exec(messageOf(() => createSharingHandler(wrong))) ?? [];
    const options = all.split(', ');
    expect(options.length).toBeGreaterThan(15);
    for (const name of options) {
      expect(
        lookedUp.some((word) => word === name || word.startsWith(`${name}.`)),
        name,
      ).toBe(true);
    }
  });

  it('has what people read for each code, the figures of the rules, and functions', () => {
    const { LINK_MISSING } = entryErrorTexts;
    expect(reference).toMatch(new RegExp(`\\| ${LINK_MISSING.title} +\\| ${LINK_MISSING.way} +\\|`));
    const read = reference.slice(reference.indexOf('### What people read'));
    for (const code of Object.keys(entryErrorTexts)) expect(read).toContain(`| \`${code}\` `);
    for (const figure of [...Object.values(longest), ...Object.values(most), ...Object.values(mostAtOnce)]) {
      expect(reference).toMatch(new RegExp(`\\| ${figure.toLocaleString('en')}( characters)? +\\|\\n`));
    }
    expect(reference).toContain(`| ${largestBody.toLocaleString('en')} bytes`);
    expect(reference).toContain(`${codeRules.perWindow} in ${codeRules.window / 60_000} minutes`);
    for (const name of ['keysInFile', 'defineAs', 'MailAddress']) {
      expect(reference).toContain(`\n### \`${name}\`\n`);
    }
  });

  it('is not written where a meaning is missing', () => {
    expect(() => void functionIn('src/server/node.ts', 'forwards')).toThrow('no function forwards');
    expect(() => void functionIn('src/domain/views.ts', 'viewLink')).toThrow('viewLink has no docstring');

    expect(() => void meant('media', 'inviteRoles')).toThrow('viewer has no docstring');
    const rowOf = (option: Option) => optionRow(option) as string[];
    const option = { name: 'pace', type: 'number', description: 'Mails in a second.' };
    expect(() => rowOf({ ...option, isOptional: true })).toThrow('pace');
    const described = { ...option, description: 'Mails in a second. Default: 10.' };
    expect(rowOf({ ...described, isOptional: true })).toEqual([
      '`pace`',
      '`number`',
      '10',
      'Mails in a second.',
    ]);
    expect(() => rowOf({ ...described, isOptional: false })).toThrow('pace');
    const write = (fired: object[], source: string) => eventsSection(null, fired, source);
    const elements = [{ tag: 'share-button', events: [{ name: 'share-opened' }] }];
    expect(() => write(elements, "'share-open': ShareOpenEvent;")).toThrow('share-opened');
  });
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (thrown) {
    return (thrown as Error).message;
  }
  return '';
}
