/** Takes what the site mails, over SMTP as any mail server does, and puts it into the mailbox. Loopback only. */
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Mailbox } from './mailbox.js';

export interface MailServer {
  /** As `SMTP_URL` would name it. */
  readonly url: string;
  close(): Promise<void>;
}

export async function startMailServer(mailbox: Mailbox): Promise<MailServer> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 1000,
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        mailbox.keep(mail);
        done();
      }, done);
    },
  });
  // Of a connection that broke off; its message comes again.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
