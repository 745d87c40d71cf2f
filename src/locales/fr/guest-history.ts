import { when } from '../en/times.js';
import type { Texts } from '../texts.js';

const link = (name: string | null): string => (name === null ? 'un lien supprimé depuis' : `« ${name} »`);
const linkOf = (name: string | null): string =>
  name === null ? 'd’un lien supprimé depuis' : `de « ${name} »`;
const guest = (name: string | null): string => name ?? 'un invité dont les informations sont effacées';
const invited = (name: string | null): string => name ?? 'plusieurs personnes';

export const guestHistoryTexts: Texts['guest-history'] = {
  title: 'Historique',
  empty: 'Il ne s’est encore rien passé ici.',
  somebody: 'Quelqu’un',
  somebodyHere: 'Quelqu’un dans ce navigateur',
  showMore: 'Afficher plus',
  at: (iso, now, formats) => when(iso, now, formats),
  actions: {
    'switched-on': (by) => `${by} a activé l’accès invité.`,
    'switched-off': (by) => `${by} a désactivé l’accès invité ; les invités présents sont restés.`,
    'switched-off-leaving': (by) => `${by} a désactivé l’accès invité, et tous les invités ont dû partir.`,
    'link-created': (by, name) => `${by} a créé ${link(name)}.`,
    'link-edited': (by, name) => `${by} a modifié ${link(name)}.`,
    'link-paused': (by, name) => `${by} a suspendu ${link(name)}.`,
    'link-resumed': (by, name) => `${by} a réactivé ${link(name)}.`,
    'link-replaced': (by, name) => `${by} a remplacé l’adresse ${linkOf(name)}.`,
    'link-deleted': (by) => `${by} a supprimé un lien.`,
    'link-guessed': (_, name) =>
      `Quelqu’un a saisi trop de codes incorrects pour ${link(name)} et doit attendre.`,
    'guest-removed': (by, name) => `${by} a exclu ${guest(name)}.`,
    'guest-blocked': (by, name) => `${by} a exclu et bloqué ${guest(name)}.`,
    'guest-unblocked': (by, name) => `${by} a débloqué ${guest(name)}.`,
    'guest-admitted': (by, name) => `${by} a admis ${guest(name)}.`,
    'guest-declined': (by, name) => `${by} n’a pas admis ${guest(name)}.`,
    'role-changed': (by, name) =>
      `${by} a changé le rôle ${name === null ? 'd’un invité dont les informations sont effacées' : `de ${name}`}.`,
    invited: (by, name) => `${by} a invité ${invited(name)}.`,
    'invite-resent': (by, name) => `${by} a renvoyé l’invitation à ${invited(name)}.`,
    'invite-edited': (by, name) => `${by} a modifié l’invitation de ${invited(name)}.`,
    'invite-revoked': (by, name) => `${by} a révoqué l’invitation de ${invited(name)}.`,
    'invite-restored': (by, name) => `${by} a rétabli l’invitation de ${invited(name)}.`,
    'invite-declined': (_, name) =>
      name === null ? 'Plusieurs personnes ont décliné l’invitation.' : `${name} a décliné l’invitation.`,
    'invite-locked': (_, name) =>
      `L’invitation de ${invited(name)} a été verrouillée après trop de codes incorrects.`,
    changed: (by) => `${by} a modifié quelque chose.`,
  },
};
