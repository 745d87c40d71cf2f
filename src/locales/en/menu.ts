export const menuTexts = {
  share: 'Share',
  inviteUsers: 'Invite users',
  manageGuestAccess: 'Manage guest access',
  loading: 'Loading…',
  nothing: 'Nothing to share here',
};
