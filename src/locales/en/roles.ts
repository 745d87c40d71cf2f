/** What somebody is invited as, and what that lets them do. */
export const roleTexts = {
  role: 'Role',
  roles: {
    viewer: 'Viewer',
    collaborator: 'Collaborator',
    speaker: 'Speaker',
    moderator: 'Moderator',
  } as Readonly<Record<string, string>>,
  /** Verbs, for a sentence that begins with “can”: in forms, previews and mails alike. What `view` is, by kind of medium. */
  views: {
    video: 'watch it',
    audio: 'listen to it',
    document: 'read it',
    quiz: 'see the questions',
    'live-event': 'watch it live',
    room: 'take part',
  },
  abilities: {
    download: 'download it',
    comment: 'comment',
    edit: 'edit it',
    answer: 'answer polls',
    chat: 'chat',
    ask: 'ask questions',
    speak: 'speak',
    backchannel: 'talk to the team in private',
    moderate: 'let people in and moderate',
  },
  answerQuiz: 'answer them',
  can: (what: string) => `Can ${what}.`,
};
