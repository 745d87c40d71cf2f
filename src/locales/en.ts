import { closedTexts } from './en/closed.js';
import { addManyTexts } from './en/add-many.js';
import { arrivalTexts } from './en/arrival.js';
import { countdownTexts } from './en/countdown.js';
import { entryTexts } from './en/entry.js';
import { entryErrorTexts } from './en/entry-errors.js';
import { expiryTexts } from './en/expiry.js';
import { guestAccessTexts } from './en/guest-access.js';
import { guestHistoryTexts } from './en/guest-history.js';
import { guestLinkFormTexts } from './en/guest-link-form.js';
import { guestListTexts } from './en/guest-list.js';
import { hostFieldTexts } from './en/host-fields.js';
import { inviteListTexts } from './en/invite-list.js';
import { inviteUsersTexts } from './en/invite-users.js';
import { joinTexts } from './en/join.js';
import { mailTexts } from './en/mail.js';
import { mailTroubleTexts } from './en/mail-trouble.js';
import { menuTexts } from './en/menu.js';
import { proofTexts } from './en/proof.js';
import { participantsTexts } from './en/participants.js';
import { qrCodeTexts } from './en/qr-code.js';
import { roleTexts } from './en/roles.js';
import { shareTexts } from './en/share.js';
import { waitingTexts } from './en/waiting.js';
import { windowTexts } from './en/window.js';
import type { Locale } from './texts.js';

/** English, complete: the model for other languages. Elements bring what they need of it themselves. */
export const en = {
  code: 'en',
  texts: {
    closed: closedTexts,
    menu: menuTexts,
    window: windowTexts,
    share: shareTexts,
    'guest-access': guestAccessTexts,
    'guest-link-form': guestLinkFormTexts,
    expiry: expiryTexts,
    'guest-list': guestListTexts,
    'guest-history': guestHistoryTexts,
    'invite-users': inviteUsersTexts,
    'invite-list': inviteListTexts,
    roles: roleTexts,
    'add-many': addManyTexts,
    arrival: arrivalTexts,
    join: joinTexts,
    proof: proofTexts,
    waiting: waitingTexts,
    countdown: countdownTexts,
    entry: entryTexts,
    errors: entryErrorTexts,
    fields: hostFieldTexts,
    participants: participantsTexts,
    'qr-code': qrCodeTexts,
    mail: mailTexts,
    'mail-trouble': mailTroubleTexts,
  },
} satisfies Locale;
