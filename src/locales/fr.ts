import { closedTexts } from './fr/closed.js';
import { addManyTexts } from './fr/add-many.js';
import { arrivalTexts } from './fr/arrival.js';
import { countdownTexts } from './fr/countdown.js';
import { entryTexts } from './fr/entry.js';
import { errorTexts, fieldTexts } from './fr/errors.js';
import { expiryTexts } from './fr/expiry.js';
import { guestAccessTexts } from './fr/guest-access.js';
import { guestHistoryTexts } from './fr/guest-history.js';
import { guestLinkFormTexts } from './fr/guest-link-form.js';
import { guestListTexts } from './fr/guest-list.js';
import { inviteListTexts } from './fr/invite-list.js';
import { inviteUsersTexts } from './fr/invite-users.js';
import { joinTexts } from './fr/join.js';
import { mailTexts } from './fr/mail.js';
import { mailTroubleTexts } from './fr/mail-trouble.js';
import { menuTexts } from './fr/menu.js';
import { proofTexts } from './fr/proof.js';
import { participantsTexts } from './fr/participants.js';
import { qrCodeTexts } from './fr/qr-code.js';
import { roleTexts } from './fr/roles.js';
import { shareTexts } from './fr/share.js';
import { waitingTexts } from './fr/waiting.js';
import { windowTexts } from './fr/window.js';
import type { CompleteLocale } from './texts.js';

/** French, addressed as vous. */
export const fr: CompleteLocale = {
  code: 'fr',
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
