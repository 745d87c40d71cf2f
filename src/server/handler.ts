/** Mounts the protocol on the service: a `Request` in, a `Response` out, web APIs only. */
import { createCalendarFile } from '../calendar/calendar.js';
import { soundMedia, soundPermissions, soundPrincipal } from '../domain/host-answers.js';
import type { Mailer, MailTemplates } from '../domain/mail.js';
import type { PeopleDirectory } from '../domain/people-search.js';
import type { Principal } from '../domain/permissions.js';
import type { Clock, MediaDirectory, PermissionsOf, SharingRepository } from '../domain/ports.js';
import type { ProofMode } from '../domain/schemas.js';
import { createSharingService } from '../domain/sharing-service.js';
import { createMailTemplates } from '../mail/templates.js';
import { createMailWorker, type MailLogEntry, type MailWorker } from '../mail/worker.js';
import { createSecrets } from '../secrets/derived-secrets.js';
import type { SharingKeys } from '../secrets/keys.js';
import { createPassSigner } from '../secrets/pass-signer.js';
import { requireSound } from './handler-options.js';
import { createConsoleLog, mailToConsole, type LogEntry } from './log.js';
import { optionalPackage } from './optional-package.js';

export interface SharingHandlerOptions {
  /**
   * Links, seats and passes are made with them: of `keysInFile` or `createSharingKeys`, kept by the host outside the
   * database. The first of each list makes new ones, the others go on reading.
   */
  readonly keys: SharingKeys;
  /** The host's own sign-in; null for nobody. */
  readonly authenticate: (request: Request) => Promise<Principal | null> | Principal | null;
  /** Who may do what with a medium: `(principal, medium)`, asked on each request. */
  readonly permissions: PermissionsOf;
  /** The host's media: `find(id)` resolves to one, or to null. */
  readonly media: MediaDirectory;
  /** Where the records are: what `openSqliteRepository` or `openPostgresRepository` resolves to. */
  readonly repository: SharingRepository;
  /** Absolute URL under which this handler is reached, such as `https://media.example.org/api/sharing`. */
  readonly baseUrl: string;
  /**
   * Issuer and audience of passes. Nodes of one service that are reached under addresses of their own name the same one,
   * and take each other's passes. Default: `baseUrl`.
   */
  readonly issuer?: string;
  /**
   * How many addresses at the end of `X-Forwarded-For` are those of your own proxies; the one before them is the
   * caller's, by which wrong codes are counted. `startServer` appends the address of each connection, so
   * 0 is right for it without a proxy. Default: no header is believed, and wrong codes are counted by link alone.
   */
  readonly trustedProxies?: number;
  /** Other origins whose pages may ask and change, such as `https://player.example.org`. Default: none. */
  readonly allowedOrigins?: readonly string[];
  /** Sends mail, see `createSmtpMailer`. Default: no mail goes out, and the door to invites is not shown. */
  readonly mailer?: Mailer;
  readonly mail?: {
    /** Words and looks of mails. Default: those of `createMailTemplates`. */
    readonly templates?: MailTemplates;
    /** IANA name of the zone that mails tell times in. Default: `UTC`. */
    readonly timeZone?: string;
    /** Mails in a second, over all processes on the repository; `Infinity` for no pace. Default: 10. */
    readonly perSecond?: number;
    /** Hears of each try of a mail. Default: what failed goes to `console.error`. */
    readonly log?: (entry: MailLogEntry) => void;
  };
  /** How invited people prove who they are. Default: `code`. */
  readonly proof?: ProofMode;
  /** People the host knows, suggested to who invites. Default: nobody is suggested. */
  readonly people?: PeopleDirectory;
  readonly limits?: {
    /** How many guest links a medium may have. Default: 20. */
    readonly linksPerMedium?: number;
  };
  /** `now()` in milliseconds since 1970. Default: the system's. */
  readonly clock?: Clock;
  /**
   * Hears of each answered request. Default: what the service itself failed at goes to `console.error`, a refusal's
   * `detail` once to `console.warn`.
   */
  readonly log?: (entry: LogEntry) => void;
}

/** What a handler can do beside answering. */
export interface SharingHandlerTools {
  /** The host has changed what its directory says of a medium, such as its start: whoever is there hears of it. */
  mediaChanged(mediaId: string): Promise<void>;
  /**
   * Sends what is in the outbox until the returned function is called, of each call where there were several, which
   * resolves when what was under way has ended. One or several processes of a service do so; `mailer` has to be given.
   */
  sendMail(): () => Promise<void>;
  /**
   * The mail of an invite came back: `messageId` as it was sent, with or without brackets, `error` in the words of the
   * receiving server. Resolves to whether it was one of an invite that is there.
   */
  reportBounce(messageId: string, error: string): Promise<boolean>;
}

export interface SharingHandler extends SharingHandlerTools {
  (request: Request): Promise<Response>;
}

/** Milliseconds between two looks for records that have outlived their purpose. */
const purgeEvery = 60 * 60 * 1000;

export function createSharingHandler(options: SharingHandlerOptions): SharingHandler {
  requireSound(options);
  const { repository, keys, log = createConsoleLog() } = options;
  const media = soundMedia(options.media);
  const permissions = soundPermissions(options.permissions);
  const authenticate = async (request: Request) => soundPrincipal(await options.authenticate(request));
  const base = new URL(options.baseUrl);
  const baseUrl = base.href.replace(/\/$/, '');
  const origins = { own: base.origin, allowed: options.allowedOrigins ?? [] };
  const clock = options.clock ?? { now: Date.now };
  const issuer = options.issuer ?? baseUrl;
  const passes = createPassSigner(keys, { issuer });
  const lostKey = (kid: string) => {
    const detail = `Links of the derivation key ${kid} are there, and the key is not: they open nothing. Bring it back, behind the others, or have them replaced.`;
    log({ method: 'KEYS', route: null, status: 500, code: 'BACKEND_FAILED', duration: 0, detail });
  };
  const mailer = options.mailer;
  let worker: MailWorker | undefined;
  const service = createSharingService({
    repository,
    media,
    permissions,
    secrets: createSecrets(keys, lostKey),
    passes,
    clock,
    calendar: createCalendarFile,
    baseUrl,
    issuer,
    linksPerMedium: options.limits?.linksPerMedium ?? 20,
    proof: options.proof ?? 'code',
    mail: mailer
      ? {
          templates: options.mail?.templates ?? createMailTemplates(),
          timeZone: options.mail?.timeZone ?? 'UTC',
          queued: () => worker?.poke(),
        }
      : null,
    people: options.people ?? null,
  });
  if (mailer) {
    worker = createMailWorker({
      repository,
      compose: (record) => service.composeMail(record),
      mailer,
      clock,
      log: options.mail?.log ?? mailToConsole,
      ...(options.mail?.perSecond !== undefined && { perSecond: options.mail.perSecond }),
    });
  }

  // Forgotten now and then by whoever comes by: a handler has no timer of its own to keep a process alive.
  let purgedAt = 0;
  function purge(): void {
    const now = clock.now();
    if (now - purgedAt < purgeEvery) return;
    purgedAt = now;
    repository.purge(now).catch((error: unknown) => {
      log({ method: 'PURGE', route: null, status: 500, code: 'BACKEND_FAILED', duration: 0, error });
    });
  }

  // Begun at once and caught by nobody: a service without Hono would start, and answer nothing.
  const loading = optionalPackage('hono', 'guestlist/server', () => import('./app.js')).then(
    ({ createApp }) =>
      createApp({
        service,
        passes,
        authenticate,
        baseUrl,
        origins,
        trustedProxies: options.trustedProxies,
        purge,
        // As cheap a read as there is, of a medium that nobody has.
        ask: () => repository.readAccess(''),
        log,
      }),
  );
  const handler = async (request: Request) => (await loading)(request);
  return Object.assign(handler, {
    mediaChanged: (mediaId: string) => repository.mediumChanged(mediaId),
    sendMail: () => {
      if (!worker) throw new TypeError('sendMail: give the handler a mailer.');
      return worker.start();
    },
    reportBounce: (messageId: string, error: string) => service.reportBounce(messageId, error),
  });
}
