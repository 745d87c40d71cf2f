import type { Texts } from '../texts.js';

export const entryTexts: Texts['entry'] = {
  entryGrades: {
    typed: 'Vous les avez saisies, personne ne les a vérifiées.',
    verified: 'Vous les avez saisies, et un code a confirmé votre adresse.',
    invited: 'Vous avez été invité à cette adresse, et un code a confirmé qu’elle est la vôtre.',
    'signed-in': 'C’est ainsi que vous êtes connecté.',
  },
  roleNow: (role) => `Votre rôle est désormais ${role}.`,
  guest: 'Invité',
  entrySeen: 'L’organisateur les voit, les autres invités non.',
  entryKept:
    'Elles sont conservées pour que l’organisateur sache qui est venu, jusqu’à ce que vous les effaciez.',
  yes: 'Oui',
  erase: 'Effacer',
  eraseTitle: 'Effacer vos informations ?',
  eraseWay:
    'Votre nom, votre adresse e-mail et vos réponses sont effacés, et vous sortez. Revenir prend une nouvelle place. ' +
    'Cette action est irréversible.',
  leaveTitle: 'Renoncer à votre place ?',
  leaveUsedUp:
    'Toutes les places de votre lien sont prises, et partir n’en libère aucune : vous ne pourrez pas revenir avec ce lien.',
  leaveClosed:
    'Votre lien ne laisse entrer personne en ce moment : vous ne pourrez pas revenir avec ce lien.',
  notYouTitle: (name) => `Quitter en tant que ${name} ?`,
  notYouWay: 'Pour revenir, il faudra à nouveau le lien, et une nouvelle place.',
};
