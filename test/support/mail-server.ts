/** A mail server of a test: real SMTP on a loopback port. */
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  /** The envelope's recipients, whatever the headers say. */
  readonly recipients: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

export interface MailServer {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** What it answers to a recipient, such as `[550, 'No such person']`; null takes them all. */
  refuse: readonly [code: number, words: string] | null;
  close(): Promise<void>;
}

/** `port` 0 takes a free one. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    // Nobody is asked who has this address: there may be no network.
    disableReverseLookup: true,
    // Connections that wait for work end with the test.
    closeTimeout: 100,
    onRcptTo(_, __, done) {
      if (mailServer.refuse === null) done();
      else {
        const [responseCode, words] = mailServer.refuse;
        done(Object.assign(new Error(words), { responseCode }));
      }
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        const recipients = envelope.rcptTo.map(({ address }) => address);
        void simpleParser(raw).then((mail) => {
          received.push({ recipients, raw: raw.toString('utf8'), mail });
          done();
        }, done);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const mailServer: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    refuse: null,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mailServer;
}
