/** Mail of the embedded back end: what writes and sends it is loaded by the page that first has some. */
import type { MailTemplates } from '../domain/mail.js';
import type { MailParts } from '../domain/service-parts.js';
import type { MailTemplatesOptions } from '../mail/templates.js';
import type { MailWorker, MailWorkerOptions } from '../mail/worker.js';

export interface LocalMailOptions extends MailWorkerOptions, MailTemplatesOptions {}

export function localMail(options: LocalMailOptions): MailParts {
  let templates: Promise<MailTemplates> | null = null;
  let worker: Promise<MailWorker> | null = null;

  async function loadTemplates(): Promise<MailTemplates> {
    const { createPageTemplates } = await import('../mail/page-templates.js');
    return createPageTemplates(options);
  }

  /** Works as long as the page is there; what it leaves is sent by the next one that has mail. */
  async function startWorker(): Promise<MailWorker> {
    const { createMailWorker } = await import('../mail/worker.js');
    const started = createMailWorker(options);
    started.start();
    return started;
  }

  return {
    templates: {
      invite: async (about) => (await (templates ??= loadTemplates())).invite(about),
      code: async (about) => (await (templates ??= loadTemplates())).code(about),
    },
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    queued() {
      worker ??= startWorker();
      worker.then(
        (started) => {
          started.poke();
        },
        () => {
          // Not loaded: the mail waits in the outbox, and the next one tries again.
          worker = null;
        },
      );
    },
  };
}
