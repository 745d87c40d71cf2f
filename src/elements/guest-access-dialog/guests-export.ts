/** All guests of a link, or of all links, as a CSV file. */
import type { GuestLinkView, ParticipantView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import type { Collected } from '../../ui/csv-export.js';
import { loadPart } from '../../ui/load-part.js';
import { askedFields } from './asked-fields.js';
import type { GuestAccess } from './guest-access.js';

export interface GuestsExport {
  readonly access: GuestAccess;
  /** Null for all of them. */
  readonly link: GuestLinkView | null;
  /** All there are: they say what was asked. */
  readonly links: readonly GuestLinkView[];
  readonly texts: Texts['guest-list'];
  readonly roleTexts: Texts['roles'];
}

export async function collectGuests(
  { access, link, links, texts, roleTexts }: GuestsExport,
  signal: AbortSignal,
  seen: (count: number) => void,
): Promise<Collected> {
  const { backend, mediaId } = await access.reach();
  const of = link === null ? {} : { linkId: link.id };
  // Who comes in meanwhile moves the pages: nobody is listed twice.
  const guests = new Map<string, ParticipantView>();
  for (let after: string | null = ''; after !== null;) {
    const query = after === '' ? of : { ...of, after };
    const page = await backend.listGuests(mediaId, query, { signal });
    page.participants.forEach((guest) => guests.set(guest.id, guest));
    after = page.next;
    seen(guests.size);
  }
  const { guestsCsv } = await loadPart(() => import('./guests-csv.js'));
  const csv = guestsCsv([...guests.values()], askedFields(link, links), links, texts, roleTexts);
  return { csv, count: guests.size };
}
