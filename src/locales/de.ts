import { closedTexts } from './de/closed.js';
import { addManyTexts } from './de/add-many.js';
import { arrivalTexts } from './de/arrival.js';
import { countdownTexts } from './de/countdown.js';
import { entryTexts } from './de/entry.js';
import { errorTexts, fieldTexts } from './de/errors.js';
import { expiryTexts } from './de/expiry.js';
import { guestAccessTexts } from './de/guest-access.js';
import { guestHistoryTexts } from './de/guest-history.js';
import { guestLinkFormTexts } from './de/guest-link-form.js';
import { guestListTexts } from './de/guest-list.js';
import { inviteListTexts } from './de/invite-list.js';
import { inviteUsersTexts } from './de/invite-users.js';
import { joinTexts } from './de/join.js';
import { mailTexts } from './de/mail.js';
import { mailTroubleTexts } from './de/mail-trouble.js';
import { menuTexts } from './de/menu.js';
import { proofTexts } from './de/proof.js';
import { participantsTexts } from './de/participants.js';
import { qrCodeTexts } from './de/qr-code.js';
import { roleTexts } from './de/roles.js';
import { shareTexts } from './de/share.js';
import { waitingTexts } from './de/waiting.js';
import { windowTexts } from './de/window.js';
import type { CompleteLocale } from './texts.js';

/** German, addressed as Sie. */
export const de: CompleteLocale = {
  code: 'de',
  isComplete: true,
  texts: {
    closed: closedTexts,
    'add-many': addManyTexts,
    arrival: arrivalTexts,
    countdown: countdownTexts,
    entry: entryTexts,
    errors: errorTexts,
    fields: fieldTexts,
    expiry: expiryTexts,
    'guest-access': guestAccessTexts,
    'guest-history': guestHistoryTexts,
    'guest-link-form': guestLinkFormTexts,
    'guest-list': guestListTexts,
    'invite-list': inviteListTexts,
    'invite-users': inviteUsersTexts,
    join: joinTexts,
    mail: mailTexts,
    'mail-trouble': mailTroubleTexts,
    menu: menuTexts,
    proof: proofTexts,
    participants: participantsTexts,
    'qr-code': qrCodeTexts,
    roles: roleTexts,
    share: shareTexts,
    waiting: waitingTexts,
    window: windowTexts,
  },
};
