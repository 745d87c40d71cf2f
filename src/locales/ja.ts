import { closedTexts } from './ja/closed.js';
import { addManyTexts } from './ja/add-many.js';
import { arrivalTexts } from './ja/arrival.js';
import { countdownTexts } from './ja/countdown.js';
import { entryTexts } from './ja/entry.js';
import { errorTexts, fieldTexts } from './ja/errors.js';
import { expiryTexts } from './ja/expiry.js';
import { guestAccessTexts } from './ja/guest-access.js';
import { guestHistoryTexts } from './ja/guest-history.js';
import { guestLinkFormTexts } from './ja/guest-link-form.js';
import { guestListTexts } from './ja/guest-list.js';
import { inviteListTexts } from './ja/invite-list.js';
import { inviteUsersTexts } from './ja/invite-users.js';
import { joinTexts } from './ja/join.js';
import { mailTexts } from './ja/mail.js';
import { mailTroubleTexts } from './ja/mail-trouble.js';
import { menuTexts } from './ja/menu.js';
import { proofTexts } from './ja/proof.js';
import { participantsTexts } from './ja/participants.js';
import { qrCodeTexts } from './ja/qr-code.js';
import { roleTexts } from './ja/roles.js';
import { shareTexts } from './ja/share.js';
import { waitingTexts } from './ja/waiting.js';
import { windowTexts } from './ja/window.js';
import type { CompleteLocale } from './texts.js';

/** Japanese. */
export const ja: CompleteLocale = {
  code: 'ja',
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
