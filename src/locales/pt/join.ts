import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `Participar de “${title}”`,
  hostedBy: (host) => `Anfitrião: ${host}`,
  startsOn: (when) => `Início: ${when}`,
  welcomeBack: (name) => `Olá de novo, ${name}`,
  notYou: 'Não é você?',
  notYouTitle: (name) => `Sair como ${name}?`,
  notYouWay: 'Para voltar será preciso o link novamente, e um novo lugar.',
  name: 'Nome',
  email: 'E-mail',
  emailHint: 'O anfitrião vê o seu nome e o seu e-mail.',
  accessCode: 'Código de acesso',
  accessCodeHint: 'O anfitrião o deu a você.',
  choose: 'Escolher…',
  terms: 'Termos',
  acceptTerms: 'Aceito os termos',
  notTicked: 'Marque esta caixa para participar.',
  remember: 'Lembrar de mim neste dispositivo',
  rememberHint:
    'Por 30 dias, para entrar diretamente. Sem isso, mantenha esta aba aberta. Melhor não em um dispositivo compartilhado.',
  join: 'Participar',
  approvalHint: 'O anfitrião deixa você entrar.',
  joinAgain: 'Participar novamente',
  tryAt: (time) => `Aguarde até ${time} e tente novamente com o código que recebeu.`,

  joinedAs: (name) => `Está presente como ${name}`,
  codeAsked: 'Digite o código que recebeu por e-mail',
  inWhenAdmitted: 'Você entra assim que o anfitrião admitir',
  waitingAs: (name) => `Participando como ${name}`,
  yourEntry: 'Os seus dados',
  entryGrades: {
    typed: 'Foram digitados por você, ninguém os verificou.',
    verified: 'Foram digitados por você, e um código comprovou o seu endereço.',
    invited: 'O convite foi para este endereço, e um código comprovou que ele é seu.',
    'signed-in': 'É assim que fez login.',
  },
  entrySeen: 'O anfitrião os vê, os outros convidados não.',
  entryKept: 'São guardados para que o anfitrião saiba quem esteve aqui, até que os apague.',
  yes: 'Sim',
  leave: 'Sair',
  leaveTitle: 'Desistir do seu lugar?',
  leaveUsedUp:
    'Todos os lugares do seu link estão ocupados e sair não libera nenhum: não será possível voltar com ele.',
  leaveClosed: 'O seu link não deixa ninguém entrar neste momento: não será possível voltar com ele.',
  erase: 'Apagar',
  eraseTitle: 'Apagar os seus dados?',
  eraseWay:
    'O seu nome, o seu e-mail e as suas respostas são apagados, e você sai. Voltar ocupa um novo lugar. ' +
    'Isto não pode ser desfeito.',

  startsIn: 'Começa em',
  startsNow: 'Começando agora…',
  startsSoon: 'Começa em breve',
  opensIn: 'Este link abre em',
  opensNow: 'Abrindo agora…',
  inAtStart: 'Você entra assim que começar.',
  keepTab: 'Mantenha esta aba aberta: o seu lugar está nela.',
  comeBack: 'Pode fechar esta aba: o seu convite deixa você entrar novamente.',
  formAtStart: 'O formulário aparecerá aqui sozinho.',
  timeLeft: ({ days, hours, minutes, seconds }, formats) => {
    const part = (value: number, unit: string): string => `${formats.number(value)} ${unit}`;
    if (days > 0) {
      const unit = formats.plural(days, { one: 'dia', other: 'dias' });
      return `${part(days, unit)} ${part(hours, 'h')} ${part(minutes, 'min')}`;
    }
    if (hours > 0) return `${part(hours, 'h')} ${part(minutes, 'min')} ${part(seconds, 's')}`;
    return minutes > 0 ? `${part(minutes, 'min')} ${part(seconds, 's')}` : part(seconds, 's');
  },
  minutesLeft: (minutes, formats) =>
    `${formats.number(minutes)} ${formats.plural(minutes, { one: 'minuto', other: 'minutos' })}`,
  addToCalendar: 'Adicionar ao calendário',
  calendarReady: 'Abra o arquivo baixado para adicioná-lo.',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? 'A única pessoa a quem se destinava já participou.'
      : `${formats.number(uses)} de ${people(maximum, formats)} ` +
        `${formats.plural(uses, { one: 'participou', other: 'participaram' })} com ele.`,
  declined: {
    title: 'Você recusou o convite',
    way: (email) =>
      `Se ${email} for o endereço convidado, o anfitrião já vê isso. Se afinal quiser vir, peça um novo convite.`,
  },
  endedOn: (when) => `Fim: ${when}.`,
  waitingForNetwork: 'Esta página tentará novamente sozinha assim que houver conexão.',
  waitingForHost: 'Esta página verifica sozinha de tempos em tempos.',
  placeKept: 'O seu lugar está guardado.',
};
