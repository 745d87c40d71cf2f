/** Where an element takes its back end from. Loaded at first need. */
import type { SharingBackend } from '../backend/backend.js';
import { SharingError } from '../domain/errors.js';
import { configuredBackend } from './configured-backend.js';
import type { SharingContext } from './context.js';
import type { MediumTag, SharingController } from './controllers/sharing-controller.js';
import { MediumIntroduction } from './medium-introduction.js';
import { outerOf } from './outer.js';

/** How long a provider that the page has written but not yet defined is waited for. */
const patience = 5_000;

const introductions = new WeakMap<SharingController, MediumIntroduction>();
let embedded: Promise<SharingBackend> | null = null;

/**
 * The nearest provider's back end, else the configured one, else the embedded one; it is told of the medium first.
 * PROVIDER_UNDEFINED where a provider is never defined: its server may be a property, and nothing stands in for it.
 */
export async function findBackend(host: MediumTag, sharing: SharingController): Promise<SharingBackend> {
  const provided = sharing.provided ?? (await lateProvider(host, sharing));
  return introduced(await (provided?.backend() ?? backendOfPage()), host, sharing);
}

/** The back end, told what the tag says of its medium, now and from now on. */
export function introduced(
  backend: SharingBackend,
  host: MediumTag,
  sharing: SharingController,
): SharingBackend {
  const introduction = introductions.get(sharing) ?? new MediumIntroduction(host, () => sharing.mediaId);
  introductions.set(sharing, introduction);
  introduction.tell(backend);
  return backend;
}

/** The id that a provider brings which the page has written but not yet defined. */
export async function lateMediaId(host: Element, sharing: SharingController): Promise<string> {
  const id = (await lateProvider(host, sharing))?.mediaId ?? null;
  if (id === null) {
    throw new SharingError('MEDIA_ID_MISSING', { detail: 'set it on the tag or on a sharing-provider.' });
  }
  return id;
}

async function backendOfPage(): Promise<SharingBackend> {
  return (await configuredBackend()) ?? embeddedBackend();
}

/** One for the whole page. */
function embeddedBackend(): Promise<SharingBackend> {
  const loading = (embedded ??= loadEmbedded());
  // A chunk that failed to load is asked for again, not remembered as failed.
  loading.catch(() => {
    if (embedded === loading) embedded = null;
  });
  return loading;
}

async function loadEmbedded(): Promise<SharingBackend> {
  const { openEmbeddedBackend } = await import('../backend/local-backend.js');
  return openEmbeddedBackend();
}

async function lateProvider(host: Element, sharing: SharingController): Promise<SharingContext | null> {
  if (!isInsideUndefined(host)) return null;
  const context = await sharing.nextContext(AbortSignal.timeout(patience));
  if (context === null && isInsideUndefined(host)) {
    throw new SharingError('PROVIDER_UNDEFINED', { detail: 'import guestlist/define/sharing-provider.' });
  }
  return context;
}

/** Whether a provider around it is not defined, also one by a name like `guestlist-sharing-provider`. */
function isInsideUndefined(host: Element): boolean {
  for (let at = outerOf(host); at !== null; at = outerOf(at)) {
    if (at.localName.endsWith('sharing-provider') && !at.matches(':defined')) return true;
  }
  return false;
}
