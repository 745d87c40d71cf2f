import { closedTexts } from './he/closed.js';
import { addManyTexts } from './he/add-many.js';
import { arrivalTexts } from './he/arrival.js';
import { countdownTexts } from './he/countdown.js';
import { entryTexts } from './he/entry.js';
import { errorTexts, fieldTexts } from './he/errors.js';
import { expiryTexts } from './he/expiry.js';
import { guestAccessTexts } from './he/guest-access.js';
import { guestHistoryTexts } from './he/guest-history.js';
import { guestLinkFormTexts } from './he/guest-link-form.js';
import { guestListTexts } from './he/guest-list.js';
import { inviteListTexts } from './he/invite-list.js';
import { inviteUsersTexts } from './he/invite-users.js';
import { joinTexts } from './he/join.js';
import { mailTexts } from './he/mail.js';
import { mailTroubleTexts } from './he/mail-trouble.js';
import { menuTexts } from './he/menu.js';
import { proofTexts } from './he/proof.js';
import { participantsTexts } from './he/participants.js';
import { qrCodeTexts } from './he/qr-code.js';
import { roleTexts } from './he/roles.js';
import { shareTexts } from './he/share.js';
import { waitingTexts } from './he/waiting.js';
import { windowTexts } from './he/window.js';
import type { CompleteLocale } from './texts.js';

/** Hebrew, in forms that address nobody by gender. */
export const he: CompleteLocale = {
  code: 'he',
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
