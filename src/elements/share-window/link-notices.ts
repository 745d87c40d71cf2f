/** What somebody who is about to copy the link should know: for whom it will not work. */
import type { MediumView } from '../../domain/schemas.js';
import type { shareTexts } from '../../locales/en/share.js';
import type { Formats } from '../../locales/texts.js';

interface Words extends Formats {
  readonly texts: typeof shareTexts;
}

/** `guestAccess`: whether this person can let others in. */
export function linkNotices(medium: MediumView, guestAccess: boolean, words: Words): string[] {
  const { texts } = words;
  if (medium.ended) return [texts.sessionOver];
  const notices: string[] = [];
  const { share } = medium.permissions;
  if (typeof share === 'object') notices.push(share.reason);
  if (medium.visibility === 'private') {
    notices.push(guestAccess ? texts.onlyMembersGuests : texts.onlyMembers);
  }
  if (medium.startsAt !== null && Date.parse(medium.startsAt) > Date.now()) {
    notices.push(texts.startsLater(words.date(medium.startsAt)));
  }
  return notices;
}
