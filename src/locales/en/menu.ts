export const menuTexts = {
  moreActions: 'More actions',
  share: 'Share',
  inviteUsers: 'Invite users',
  manageGuestAccess: 'Manage guest access',
  loading: 'Loading…',
  nothing: 'Nothing to share here',
};
