import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/ui/save-file.js';

describe('the name of a file', () => {
  for (const [name, safe] of [
    ['Open day', 'Open day.csv'],
    ['../../etc/passwd', 'etc passwd.csv'],
    ['a:b*c?"<d>|e', 'a b c d e.csv'],
    ['Tag der offenen Tür – 日本', 'Tag der offenen Tür – 日本.csv'],
    ['\u202egpj.exe\u0000', 'gpj.exe.csv'],
    [' ... ', 'file.csv'],
    ['a'.repeat(200), `${'a'.repeat(80)}.csv`],
  ] as const) {
    it(`of ${JSON.stringify(name.slice(0, 30))} holds on any system`, () => {
      expect(fileName(name, 'csv')).toBe(safe);
    });
  }
});
