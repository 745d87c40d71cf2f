import { describe, expect, it } from 'vitest';
import { maskedAddress } from '../../../src/elements/guest-join-form/proof/masked-address.js';
import { digitsOf } from '../../../src/elements/guest-join-form/proof/proven-asking.js';

describe('an address that others are not to read', () => {
  it.each([
    ['guest@example.org', 'g•••@example.org'],
    ['g@example.org', 'g•••@example.org'],
    ['"a@b"@example.org', '"•••@example.org'],
    ['😀name@example.org', '😀•••@example.org'],
    ['no address', 'no address'],
  ])('%s', (email, masked) => {
    expect(maskedAddress(email)).toBe(masked);
  });
});

describe('the digits of a code', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456\n', '123456'],
    ['123-456', '123456'],
    ['１２３４５６', '123456'],
    ['١٢٣٤٥٦', '123456'],
    ['۱۲۳۴۵۶', '123456'],
    ['', ''],
    ['code', ''],
  ])('%j', (typed, digits) => {
    expect(digitsOf(typed)).toBe(digits);
  });
});
