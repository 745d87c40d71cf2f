import { closedTexts } from './pt/closed.js';
import { addManyTexts } from './pt/add-many.js';
import { arrivalTexts } from './pt/arrival.js';
import { countdownTexts } from './pt/countdown.js';
import { entryTexts } from './pt/entry.js';
import { errorTexts, fieldTexts } from './pt/errors.js';
import { expiryTexts } from './pt/expiry.js';
import { guestAccessTexts } from './pt/guest-access.js';
import { guestHistoryTexts } from './pt/guest-history.js';
import { guestLinkFormTexts } from './pt/guest-link-form.js';
import { guestListTexts } from './pt/guest-list.js';
import { inviteListTexts } from './pt/invite-list.js';
import { inviteUsersTexts } from './pt/invite-users.js';
import { joinTexts } from './pt/join.js';
import { mailTexts } from './pt/mail.js';
import { mailTroubleTexts } from './pt/mail-trouble.js';
import { menuTexts } from './pt/menu.js';
import { proofTexts } from './pt/proof.js';
import { participantsTexts } from './pt/participants.js';
import { qrCodeTexts } from './pt/qr-code.js';
import { roleTexts } from './pt/roles.js';
import { shareTexts } from './pt/share.js';
import { waitingTexts } from './pt/waiting.js';
import { windowTexts } from './pt/window.js';
import type { CompleteLocale } from './texts.js';

/** Portuguese in Brazilian wording that reads well in Portugal, too. */
export const pt: CompleteLocale = {
  code: 'pt',
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
