import { describe, expect, it } from 'vitest';
import { mailTroubleOf } from '../../../src/domain/mail-trouble.js';

describe('what a mail server means', () => {
  it.each([
    ['550 5.1.1 <ada@example.org>: Recipient address rejected: User unknown', 'no-address'],
    ['550-5.1.1 The email account that you tried to reach does not exist.', 'no-address'],
    ['553 5.1.2 No such domain', 'no-address'],
    ['550 5.2.1 Mailbox disabled', 'no-address'],
    ['551 User not local', 'no-address'],
    ['553 Mailbox name not allowed', 'no-address'],
    ['552 5.2.2 Mailbox full', 'full'],
    ['452 4.2.2 Over quota', 'full'],
    ['552 Exceeded storage allocation', 'full'],
    ['550 5.7.1 Message rejected as spam', 'refused'],
    ['554 5.7.26 Unauthenticated mail', 'refused'],
    ['550 5.1.8 Sender address rejected', 'refused'],
    ['550 Requested action not taken', 'refused'],
    ['554 No SMTP service here', 'refused'],
    ['451 4.7.1 Greylisted, try again in 5 minutes', 'later'],
    ['421 Too many connections', 'later'],
    ['550 5.3.0 Other mail system status', 'unknown'],
    ['The mail could not be handed over.', 'unknown'],
    ['5.1.1 without a reply', 'unknown'],
    ['', 'unknown'],
  ])('by “%s”: %s', (words, trouble) => {
    expect(mailTroubleOf(words)).toBe(trouble);
  });
});
