import { closedTexts } from './zh/closed.js';
import { addManyTexts } from './zh/add-many.js';
import { arrivalTexts } from './zh/arrival.js';
import { countdownTexts } from './zh/countdown.js';
import { entryTexts } from './zh/entry.js';
import { errorTexts, fieldTexts } from './zh/errors.js';
import { expiryTexts } from './zh/expiry.js';
import { guestAccessTexts } from './zh/guest-access.js';
import { guestHistoryTexts } from './zh/guest-history.js';
import { guestLinkFormTexts } from './zh/guest-link-form.js';
import { guestListTexts } from './zh/guest-list.js';
import { inviteListTexts } from './zh/invite-list.js';
import { inviteUsersTexts } from './zh/invite-users.js';
import { joinTexts } from './zh/join.js';
import { mailTexts } from './zh/mail.js';
import { mailTroubleTexts } from './zh/mail-trouble.js';
import { menuTexts } from './zh/menu.js';
import { proofTexts } from './zh/proof.js';
import { participantsTexts } from './zh/participants.js';
import { qrCodeTexts } from './zh/qr-code.js';
import { roleTexts } from './zh/roles.js';
import { shareTexts } from './zh/share.js';
import { waitingTexts } from './zh/waiting.js';
import { windowTexts } from './zh/window.js';
import type { CompleteLocale } from './texts.js';

/** Chinese in simplified characters. */
export const zh: CompleteLocale = {
  code: 'zh',
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
