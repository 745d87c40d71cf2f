import { when } from '../en/times.js';
import type { Texts } from '../texts.js';

const link = (name: string | null): string => (name === null ? 'um link que já foi excluído' : `“${name}”`);
const linkOf = (name: string | null): string =>
  name === null ? 'de um link que já foi excluído' : `de “${name}”`;
const guest = (name: string | null): string => name ?? 'um convidado cujos dados já foram apagados';
const invited = (name: string | null): string => name ?? 'várias pessoas';

export const guestHistoryTexts: Texts['guest-history'] = {
  title: 'Histórico',
  empty: 'Nada aconteceu aqui ainda.',
  somebody: 'Alguém',
  somebodyHere: 'Alguém neste navegador',
  showMore: 'Mostrar mais',
  at: (iso, now, formats) => when(iso, now, formats),
  actions: {
    'switched-on': (by) => `${by} ativou o acesso de convidados.`,
    'switched-off': (by) => `${by} desativou o acesso de convidados; quem estava presente continuou.`,
    'switched-off-leaving': (by) =>
      `${by} desativou o acesso de convidados, e todos os convidados tiveram de sair.`,
    'link-created': (by, name) => `${by} criou ${link(name)}.`,
    'link-edited': (by, name) => `${by} editou ${link(name)}.`,
    'link-paused': (by, name) => `${by} pausou ${link(name)}.`,
    'link-resumed': (by, name) => `${by} retomou ${link(name)}.`,
    'link-replaced': (by, name) => `${by} substituiu o endereço ${linkOf(name)}.`,
    'link-deleted': (by) => `${by} excluiu um link.`,
    'link-guessed': (_, name) =>
      `Alguém digitou códigos errados demais para ${link(name)} e precisa esperar.`,
    'guest-removed': (by, name) => `${by} removeu ${guest(name)}.`,
    'guest-blocked': (by, name) => `${by} removeu e bloqueou ${guest(name)}.`,
    'guest-unblocked': (by, name) => `${by} desbloqueou ${guest(name)}.`,
    'guest-admitted': (by, name) => `${by} admitiu ${guest(name)}.`,
    'guest-declined': (by, name) => `${by} não admitiu ${guest(name)}.`,
    'role-changed': (by, name) => `${by} alterou o papel de ${guest(name)}.`,
    invited: (by, name) => `${by} convidou ${invited(name)}.`,
    'invite-resent': (by, name) => `${by} reenviou o convite para ${invited(name)}.`,
    'invite-edited': (by, name) => `${by} alterou o convite de ${invited(name)}.`,
    'invite-revoked': (by, name) => `${by} revogou o convite de ${invited(name)}.`,
    'invite-restored': (by, name) => `${by} restaurou o convite de ${invited(name)}.`,
    'invite-declined': (_, name) =>
      name === null ? 'Várias pessoas recusaram o convite.' : `${name} recusou o convite.`,
    'invite-locked': (_, name) => `O convite de ${invited(name)} foi bloqueado após códigos errados demais.`,
    changed: (by) => `${by} alterou algo.`,
  },
};
