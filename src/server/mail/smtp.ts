/** Mail over SMTP, by Nodemailer. */
import { optionalPackage } from '../optional-package.js';
import { MailRefused, type MailAddress, type Mailer, type MailMessage } from '../../domain/mail.js';

export interface SmtpMailerOptions {
  /**
   * `smtps://user:password@mail.example.org`, or `smtp://…` where the server speaks TLS after STARTTLS: without it a password
   * goes to this machine alone, unless the URL ends in `?ignoreTLS=true`.
   */
  readonly url: string;
  /** Of the service: who invites stands in the mail, and may have an address that your server cannot sign for. */
  readonly from: MailAddress;
  /** Where answers go, if the message names no address of its own. Default: `from`. */
  readonly replyTo?: MailAddress;
}

export interface SmtpMailer extends Mailer {
  /** Lets go of idle connections, which would keep a process alive for a while. */
  close(): void;
}

/** How long a server may say nothing, in milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Needs Nodemailer: a process that lacks it ends with what to install, before anybody waits for a mail. */
export function createSmtpMailer({ url, from, replyTo }: SmtpMailerOptions): SmtpMailer {
  if (typeof url !== 'string' || !/^smtps?:\/\/./.test(url) || !URL.canParse(url)) {
    // Not said as it is: a password may stand in it.
    throw new TypeError('url: give one like smtps://user:password@mail.example.org, or smtp://localhost:25.');
  }
  const { address } = Object.assign({}, from) as Partial<MailAddress>;
  if (!address?.includes('@')) {
    throw new TypeError("from: give { name: 'Media', address: 'media@example.org' }.");
  }
  // Begun at once and caught by nobody: a service without it would start, and leave its mail where it is.
  let isClosed = false;
  const opening = open();

  async function open() {
    const { createTransport } = await optionalPackage('nodemailer', 'Mail', () => import('nodemailer'));
    const transport = createTransport({
      url,
      pool: true,
      requireTLS: needsTls(new URL(url)),
      // What was cut off is tried again by the worker, which knows when it has tried long enough.
      maxRequeues: 0,
      disableFileAccess: true,
      disableUrlAccess: true,
      ...patience,
    });
    // Begun and not waited for: mail waits in the outbox, and the service needs nobody's leave to start.
    transport.verify().catch((error: unknown) => {
      if (isClosed) return;
      console.error(
        `guestlist: the mail server ${new URL(url).host} does not take our mail: ${wordsOf(error)}. Mail waits and is tried again.`,
      );
    });
    return transport;
  }

  return {
    async send(message) {
      if (isClosed) throw new Error('The mailer is closed.');
      const transport = await opening;
      try {
        await transport.sendMail({ from, ...(replyTo && { replyTo }), ...mailOf(message) });
      } catch (error) {
        throw isFinal(error)
          ? new MailRefused(wordsOf(error), { cause: error })
          : new Error(wordsOf(error), { cause: error });
      }
    },
    close() {
      isClosed = true;
      void opening.then((transport) => {
        transport.close();
      });
    },
  };
}

/** A password is for nobody on the way; on this machine there is none. */
export function needsTls({ protocol, hostname, password, searchParams }: URL): boolean {
  const isHere = /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
  return protocol === 'smtp:' && password !== '' && !isHere && searchParams.get('ignoreTLS') !== 'true';
}

function mailOf({ messageId, to, replyTo, subject, text, html, locale, calendar, declineUrl }: MailMessage) {
  return {
    messageId: `<${messageId}>`,
    to,
    ...(replyTo && { replyTo }),
    subject,
    text,
    html,
    headers: {
      'Content-Language': locale,
      // Neither an out-of-office note nor a mailing list answers a machine (RFC 3834, 5).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    ...(declineUrl !== undefined && { list: { unsubscribe: declineUrl } }),
    // As a file beside the mail. As one more version of the mail itself some programs show the event and not the mail.
    ...(calendar && {
      attachments: [
        {
          filename: calendar.name,
          content: calendar.text,
          contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
        },
      ],
    }),
  };
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/** A server's no to this recipient or this message. One to the sender or to our sign-in says nothing of the message. */
function isFinal(thrown: unknown): boolean {
  const { code, command, responseCode } = thrown as SmtpError;
  if (responseCode === undefined) return code === 'EENVELOPE';
  return responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
}

function wordsOf(thrown: unknown): string {
  const { response, message } = thrown as SmtpError;
  return response ?? message;
}
