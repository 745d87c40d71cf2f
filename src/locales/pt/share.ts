import type { Texts } from '../texts.js';
import { links, upTo } from './counts.js';

export const shareTexts: Texts['share'] = {
  title: 'Compartilhar',
  link: 'Link',
  copyLink: 'Copiar link',
  copied: 'Copiado',
  copiedStatus: 'Link copiado',
  copyByHand: 'Esta página não pode copiar por você. O link está selecionado: copie-o manualmente.',
  linkLoading: 'Procurando o link…',

  startAt: 'Começar em',
  startTime: 'Início',
  endAt: 'Terminar em',
  endTime: 'Fim',
  timeMissing: 'Digite um tempo, por exemplo 1:02.',
  timeUnreadable: 'Digite um tempo como 1:02, 1:02:03 ou 62s.',
  timeTooLate: (length) => `Termina em ${length}. Escolha um tempo anterior.`,
  endBeforeStart: 'Escolha um fim depois do início.',

  onlyMembers: 'Só membros que podem fazer login veem esta página.',
  onlyMembersGuests:
    'Só membros que podem fazer login veem esta página. Para outras pessoas, use o acesso de convidados.',
  sessionOver: 'A sessão terminou. Ninguém mais pode participar com este link.',
  startsLater: (start) => `Início: ${start}. Quem abrir o link antes terá de aguardar.`,

  embed: 'Incorporar',
  qrCode: 'Código QR',
  email: 'E-mail',
  moreOptions: 'Mais opções',
  shareOn: 'Compartilhar em',
  systemRefused: 'Esta página não pode abrir as opções do seu dispositivo. Copie o link.',
  panelFailed: {
    title: 'Não foi possível carregar',
    way: 'Verifique a sua conexão e tente novamente.',
  },
  emailBody: (title, url) => `${title}\n${url}\n`,

  size: 'Tamanho',
  fluid: 'Largura da página',
  embedCode: 'Código',
  copyCode: 'Copiar código',
  codeCopiedStatus: 'Código copiado',
  codeByHand: 'Esta página não pode copiar por você. O código está selecionado: copie-o manualmente.',
  preview: 'Pré-visualização',
  previewRefused: 'Esta página não permite pré-visualização. O código funciona mesmo assim.',

  whoElse: 'Quem mais?',
  guestAccess: 'Acesso de convidados',
  guestAccessIs: 'Um link que qualquer pessoa pode usar, com um nome e um e-mail',
  inviteUsers: 'Convidar pessoas',
  inviteIs: 'Um link para uma pessoa, com um papel à sua escolha',
  invited: ({ all, pending }, formats) => {
    const invited = `${upTo(all, formats)} ${formats.plural(all, { one: 'convidada', other: 'convidadas' })}`;
    return pending === 0
      ? invited
      : `${invited}, ${upTo(pending, formats)} ${formats.plural(pending, { one: 'pendente', other: 'pendentes' })}`;
  },
  off: 'Desativado',
  onWithoutLinks: 'Ativado, nenhum link ainda',
  on: (count, formats) => (count === 0 ? 'Ativado, nenhum link ativo' : `Ativado, ${links(count, formats)}`),
};
