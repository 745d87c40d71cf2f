/** When something ends: a guest link, an invite. */
export const expiryTexts = {
  expires: 'Expires',
  never: 'Never',
  afterDays: 'After a number of days',
  onDate: 'On a date',
  withSession: 'When the session ends',
  days: 'Days',
  dateTime: 'Date and time',
  timeZone: 'Time zone',
};
