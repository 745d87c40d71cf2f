import { openLocalMailbox } from '../../src/backend/local-mailbox.js';

/** The text of the latest mail to somebody, once the embedded back end has sent one. */
export async function mailIn(database: string, address: string): Promise<string> {
  const mailbox = openLocalMailbox({ database });
  for (;;) {
    const mails = await mailbox.list();
    const mail = mails.find(({ message }) => message.to.address === address);
    if (mail) return mail.message.text;
  }
}
