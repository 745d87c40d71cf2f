/** The state of a medium's invites while their window is open: asked, confirmed, kept up to date. */
import { SharingError } from '../../domain/errors.js';
import type {
  InviteChange,
  InviteId,
  InviteRequest,
  InvitesChanged,
  InvitesMade,
  InviteView,
  MediumView,
} from '../../domain/schemas.js';
import { MediumReading } from '../../ui/controllers/medium-reading.js';
import { InviteChangedEvent, InvitesSentEvent } from '../../ui/events.js';
import type { Intent } from '../../ui/intent.js';

/** What was just confirmed, known before any list is read again. Another object for each step. */
export interface News {
  readonly invites: readonly InviteView[];
  readonly areNew: boolean;
}

export interface InvitesRead {
  readonly medium: MediumView;
}

/** Where something was asked: another medium may be on show when it is answered. */
interface Origin {
  readonly session: object | null;
  readonly mediaId: string;
}

/** Once there is a medium that this person may invite to, each piece of the window reads its own. */
export class Invites extends MediumReading<InvitesRead> {
  news: News = { invites: [], areNew: false };

  get medium(): MediumView | null {
    return this.status.kind === 'ready' ? this.status.medium : null;
  }

  override stop(): void {
    this.news = { invites: [], areNew: false };
    super.stop();
  }

  /** Invites people. `intent` is that of whoever asks: its repeated call has one effect. */
  async send(request: InviteRequest, intent: Intent): Promise<InvitesMade> {
    const origin = await this.#origin();
    const made = await this.ask(intent, ['invite', request], ({ backend, mediaId }, key) =>
      backend.createInvites(mediaId, request, { key }),
    );
    const invites = made.results.flatMap(({ outcome, invite }) =>
      outcome === 'created' && invite !== null ? [invite] : [],
    );
    this.#tell(origin, invites, true);
    return made;
  }

  async change(change: InviteChange, intent: Intent): Promise<InvitesChanged> {
    const origin = await this.#origin();
    const changed = await this.ask(intent, ['change', change], ({ backend, mediaId }, key) =>
      backend.changeInvites(mediaId, change, { key }),
    );
    this.#tell(origin, changed.invites, false);
    return changed;
  }

  /** Mails the link again. */
  async resend(ids: InviteId[], intent: Intent): Promise<InvitesChanged> {
    const origin = await this.#origin();
    const changed = await this.ask(intent, ['resend', ids], ({ backend, mediaId }, key) =>
      backend.resendInvites(mediaId, { ids }, { key }),
    );
    this.#tell(origin, changed.invites, false);
    return changed;
  }

  /** One invite as it is now; null where it is gone. */
  async read({ id, email }: Pick<InviteView, 'id' | 'email'>): Promise<InviteView | null> {
    const { backend, mediaId } = await this.reach();
    const { invites } = await backend.listInvites(mediaId, { search: email });
    return invites.find((invite) => invite.id === id) ?? null;
  }

  protected override async fetch(signal: AbortSignal): Promise<InvitesRead> {
    const { backend, mediaId } = await this.reach();
    const medium = await backend.describe(mediaId, { signal });
    if (medium.permissions.invite !== true) throw new SharingError('NOT_ALLOWED');
    return { medium };
  }

  protected override heard(revision: number): void {
    this.revision = revision;
    this.host.requestUpdate();
  }

  async #origin(): Promise<Origin> {
    const { session } = this;
    const { mediaId } = await this.reach();
    return { session, mediaId };
  }

  /** The list hears of it while its medium is on show; the page in any case. */
  #tell({ session, mediaId }: Origin, invites: readonly InviteView[], areNew: boolean): void {
    if (invites.length === 0) return;
    if (session === this.session) {
      this.news = { invites, areNew };
      this.host.requestUpdate();
    }
    this.host.dispatchEvent(
      areNew ? new InvitesSentEvent(mediaId, invites) : new InviteChangedEvent(mediaId, invites),
    );
  }
}
