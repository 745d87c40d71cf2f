/** A whole service for tests and stories: the real handler on the reference repository, a clock to turn. */
import type { Mailer, MailMessage } from '../domain/mail.js';
import type { Media } from '../domain/media.js';
import { noPermissions, type Permissions, type Principal } from '../domain/permissions.js';
import type { PeopleDirectory } from '../domain/people-search.js';
import type { ProofMode } from '../domain/schemas.js';
import type { SharingRepository } from '../domain/ports.js';
import { createMemoryRepository } from '../repositories/memory.js';
import { createSharingHandler, type SharingHandler } from '../server/handler.js';
import type { LogEntry } from '../server/log.js';
import { createSharingKeys, type SharingKeys } from '../secrets/keys.js';

export interface SharingSiteOptions {
  /** Where the handler is reached. */
  readonly baseUrl: string;
  readonly issuer?: string;
  /** Default: a video, `lecture`, and a live session, `seminar`. */
  readonly media?: readonly Media[];
  /** Default: a new one in memory. */
  readonly repository?: SharingRepository;
  readonly keys?: SharingKeys;
  readonly allowedOrigins?: readonly string[];
  readonly linksPerMedium?: number;
  readonly trustedProxies?: number;
  /** Default: `code`. */
  readonly proof?: ProofMode;
  readonly people?: PeopleDirectory;
  /** Default: takes each message into `mails`. */
  readonly mailer?: Mailer;
}

export interface SharingSite {
  readonly handler: SharingHandler;
  readonly repository: SharingRepository;
  readonly media: readonly Media[];
  readonly log: readonly LogEntry[];
  /** What was mailed, the latest last; nothing before `handler.sendMail()` or `mailTo()` is called. */
  readonly mails: readonly MailMessage[];
  /**
   * The text of the latest mail to somebody: sends what waits, and waits for it itself.
   *
   * @throws Error where none has come within 10,000 ms.
   */
  mailTo(address: string): Promise<string>;
  /** Who is signed in where a request names nobody in `x-test-user`; null for nobody. */
  signedIn: string | null;
  /** What somebody may do; by default `owner` everything and others nothing. */
  permissions: (principal: Principal | null, media: Media) => Permissions;
  /** Milliseconds by which the server's clock is ahead of the device's. */
  clockAhead: number;
}

/** Milliseconds. */
const mailWithin = 10_000;

const everything: Permissions = { share: true, guestAccess: true, invite: true, moderate: true };

export async function createSharingSite(options: SharingSiteOptions): Promise<SharingSite> {
  const log: LogEntry[] = [];
  const mailbox = new Mailbox();
  const repository = options.repository ?? createMemoryRepository();
  const media = options.media ?? [lectureAt(options.baseUrl), seminarAt(options.baseUrl)];

  const site: SharingSite = {
    repository,
    media,
    log,
    mails: mailbox.mails,
    mailTo: async (address) => {
      const stop = site.handler.sendMail();
      try {
        return await mailbox.latestTo(address);
      } finally {
        await stop();
      }
    },
    signedIn: null,
    clockAhead: 0,
    permissions: (principal) => (principal?.id === 'owner' ? everything : noPermissions),
    handler: createSharingHandler({
      keys: options.keys ?? (await createSharingKeys()),
      authenticate: (request) => {
        const id = request.headers.get('x-test-user') ?? site.signedIn;
        return id === null || id === 'nobody' ? null : { id, email: `${id.replace(/\W/g, '-')}@example.org` };
      },
      permissions: (principal, medium) => site.permissions(principal, medium),
      media: { find: (id) => Promise.resolve(media.find((medium) => medium.id === id) ?? null) },
      repository,
      baseUrl: options.baseUrl,
      ...(options.issuer !== undefined && { issuer: options.issuer }),
      ...(options.trustedProxies !== undefined && { trustedProxies: options.trustedProxies }),
      mailer: options.mailer ?? {
        send: (message) => {
          mailbox.take(message);
          return Promise.resolve();
        },
      },
      // Whoever looks at a page or waits in a test is not to wait for a pace.
      mail: { perSecond: Infinity },
      ...(options.proof !== undefined && { proof: options.proof }),
      ...(options.people && { people: options.people }),
      ...(options.allowedOrigins && { allowedOrigins: options.allowedOrigins }),
      limits: { ...(options.linksPerMedium !== undefined && { linksPerMedium: options.linksPerMedium }) },
      clock: { now: () => Date.now() + site.clockAhead },
      log: (entry) => log.push(entry),
    }),
  };
  return site;
}

/** What was mailed, and who waits for more: a mail goes out after the answer, not with it. */
class Mailbox {
  readonly mails: MailMessage[] = [];
  readonly #looks = new Set<() => void>();

  take(mail: MailMessage): void {
    this.mails.push(mail);
    for (const look of this.#looks) look();
  }

  async latestTo(address: string): Promise<string> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let look = () => {};
    try {
      return await new Promise((resolve, reject) => {
        look = () => {
          const mail = this.mails.findLast(({ to }) => to.address === address);
          if (mail) resolve(mail.text);
        };
        this.#looks.add(look);
        const late = new Error(`No mail to ${address} came within ${mailWithin} ms.`);
        timer = setTimeout(() => reject(late), mailWithin);
        look();
      });
    } finally {
      clearTimeout(timer);
      this.#looks.delete(look);
    }
  }
}

function lectureAt(baseUrl: string): Media {
  const url = new URL('/watch/lecture', baseUrl).href;
  return { id: 'lecture', kind: 'video', title: 'Opening lecture', url, hostName: 'Open Campus' };
}

function seminarAt(baseUrl: string): Media {
  const url = new URL('/watch/seminar', baseUrl).href;
  return { id: 'seminar', kind: 'room', title: 'Seminar', url, hostName: 'Open Campus' };
}
