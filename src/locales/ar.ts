import { closedTexts } from './ar/closed.js';
import { addManyTexts } from './ar/add-many.js';
import { arrivalTexts } from './ar/arrival.js';
import { countdownTexts } from './ar/countdown.js';
import { entryTexts } from './ar/entry.js';
import { errorTexts, fieldTexts } from './ar/errors.js';
import { expiryTexts } from './ar/expiry.js';
import { guestAccessTexts } from './ar/guest-access.js';
import { guestHistoryTexts } from './ar/guest-history.js';
import { guestLinkFormTexts } from './ar/guest-link-form.js';
import { guestListTexts } from './ar/guest-list.js';
import { inviteListTexts } from './ar/invite-list.js';
import { inviteUsersTexts } from './ar/invite-users.js';
import { joinTexts } from './ar/join.js';
import { mailTexts } from './ar/mail.js';
import { mailTroubleTexts } from './ar/mail-trouble.js';
import { menuTexts } from './ar/menu.js';
import { proofTexts } from './ar/proof.js';
import { participantsTexts } from './ar/participants.js';
import { qrCodeTexts } from './ar/qr-code.js';
import { roleTexts } from './ar/roles.js';
import { shareTexts } from './ar/share.js';
import { waitingTexts } from './ar/waiting.js';
import { windowTexts } from './ar/window.js';
import type { CompleteLocale } from './texts.js';

/** Arabic, with all six forms of a number. */
export const ar: CompleteLocale = {
  code: 'ar',
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
