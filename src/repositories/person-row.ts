/** What is kept of a person, with their places in the lists. */
import { peopleGroups, groupOf } from '../domain/invite-ports.js';
import { isGuest, type ParticipantRecord } from '../domain/participant.js';
import type { PersonRow } from './browser-rows.js';

export function personRow(guest: ParticipantRecord, seq: number): PersonRow {
  const { mediaId, waiting, endedAt } = guest;
  if (endedAt !== null) return { guest, seq };
  const place = placeOf(guest, seq);
  if (!isGuest(guest)) return { guest, seq, place };
  return waiting ? { guest, seq, place, waitsIn: mediaId } : { guest, seq, place, presentIn: mediaId };
}

export function placeOf(guest: ParticipantRecord, seq: number): [string, number, number] {
  return [guest.mediaId, peopleGroups.indexOf(groupOf(guest)), -seq];
}
