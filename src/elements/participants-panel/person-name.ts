import type { ParticipantView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';

/** As the list and all that is said of it have it: nobody is without a name but the host of a page without a server. */
export function nameOf({ name }: Pick<ParticipantView, 'name'>, texts: Texts['participants']): string {
  return name === '' ? texts.host : name;
}
