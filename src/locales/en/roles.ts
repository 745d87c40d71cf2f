/** What somebody is invited as, and what that lets them do. */
export const roleTexts = {
  role: 'Role',
  roles: {
    viewer: 'Viewer',
    collaborator: 'Collaborator',
    speaker: 'Speaker',
    moderator: 'Moderator',
  } as Readonly<Record<string, string>>,
  /** Verbs, for a sentence that begins with "Can". */
  abilities: {
    view: 'view',
    download: 'download',
    comment: 'comment',
    edit: 'edit',
    answer: 'answer',
    chat: 'chat',
    ask: 'ask questions',
    speak: 'speak',
    backchannel: 'talk backstage',
    moderate: 'moderate',
  } as Readonly<Record<string, string>>,
  can: (what: string) => `Can ${what}.`,
};
