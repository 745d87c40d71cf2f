import { closedTexts } from './es/closed.js';
import { addManyTexts } from './es/add-many.js';
import { arrivalTexts } from './es/arrival.js';
import { countdownTexts } from './es/countdown.js';
import { entryTexts } from './es/entry.js';
import { errorTexts, fieldTexts } from './es/errors.js';
import { expiryTexts } from './es/expiry.js';
import { guestAccessTexts } from './es/guest-access.js';
import { guestHistoryTexts } from './es/guest-history.js';
import { guestLinkFormTexts } from './es/guest-link-form.js';
import { guestListTexts } from './es/guest-list.js';
import { inviteListTexts } from './es/invite-list.js';
import { inviteUsersTexts } from './es/invite-users.js';
import { joinTexts } from './es/join.js';
import { mailTexts } from './es/mail.js';
import { mailTroubleTexts } from './es/mail-trouble.js';
import { menuTexts } from './es/menu.js';
import { proofTexts } from './es/proof.js';
import { participantsTexts } from './es/participants.js';
import { qrCodeTexts } from './es/qr-code.js';
import { roleTexts } from './es/roles.js';
import { shareTexts } from './es/share.js';
import { waitingTexts } from './es/waiting.js';
import { windowTexts } from './es/window.js';
import type { CompleteLocale } from './texts.js';

/** Spanish, addressed as usted. */
export const es: CompleteLocale = {
  code: 'es',
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
