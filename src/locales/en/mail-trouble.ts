/** Why a mail did not arrive, for whoever sent it. */
export const mailTroubleTexts = {
  troubles: {
    'no-address': 'This address does not exist, or takes no mail.',
    full: 'The mailbox is full.',
    refused: 'The mail server of the address refused the mail.',
    later: 'The mail server of the address asks to wait.',
    unknown: 'The mail server did not take the mail.',
  },
  /** Of one that may still arrive. */
  triedAgain: (why: string) => `${why} It is tried again by itself.`,
  /** What the server said. */
  details: 'Details',
};
