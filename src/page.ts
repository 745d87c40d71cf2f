/** Classes and types of guestlist, as `guestlist/cdn` has them, too. */
export { configureGuestlist, type GuestlistConfiguration } from './ui/configuration.js';
export { defineAs } from './define-as.js';
export { GuestAccessDialogElement } from './elements/guest-access-dialog/guest-access-dialog.js';
export { GuestJoinFormElement } from './elements/guest-join-form/guest-join-form.js';
export { InviteUsersDialogElement } from './elements/invite-users-dialog/invite-users-dialog.js';
export { MediaActionsMenuElement } from './elements/media-actions-menu/media-actions-menu.js';
export { ParticipantsPanelElement } from './elements/participants-panel/participants-panel.js';
export { ShareButtonElement } from './elements/share-button/share-button.js';
export { SharingProviderElement } from './elements/sharing-provider/sharing-provider.js';
export * from './ui/events.js';
export { sharingContext, type SharingContext } from './ui/context.js';
export { version } from './ui/version.js';
export { SharingError, type ErrorCode, type FieldError } from './domain/errors.js';
export type * from './backend/backend.js';
export type * from './domain/schemas.js';
export type { Formats, Locale, Texts } from './locales/texts.js';
