import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `Participar de “${title}”`,
  hostedBy: (host) => `Anfitrião: ${host}`,
  startsOn: (when) => `Início: ${when}`,
  welcomeBack: (name) => `Olá de novo, ${name}`,
  notYou: 'Não é você?',
  name: 'Nome',
  email: 'E-mail',
  emailHint: 'O anfitrião vê o seu nome e o seu e-mail.',
  sentences: (title, why) => `${title}. ${why}`,
  accessCode: 'Código de acesso',
  accessCodeHint: 'O anfitrião o deu a você.',
  choose: 'Escolher…',
  optional: '(opcional)',
  terms: 'Termos',
  acceptTerms: 'Aceito os termos',
  notTicked: 'Marque esta caixa para participar.',
  remember: 'Lembrar de mim neste dispositivo',
  rememberHint:
    'Por 30 dias, para entrar diretamente. Sem isso, mantenha esta aba aberta. Melhor não em um dispositivo compartilhado.',
  join: 'Participar',
  approvalHint: 'O anfitrião aprova cada convidado: você espera aqui até que ele o deixe entrar.',
  comeIn: 'Voltar a entrar',
  joinAgain: 'Participar novamente',
  tryAt: (time) => `Aguarde até ${time} e tente novamente com o código que recebeu.`,

  joinedAs: (name) => `Está presente como ${name}`,
  letIn: 'O anfitrião deixou você entrar.',
  alreadyIn: 'Você já está dentro. Para participar como outra pessoa, saia primeiro.',
  codeAsked: 'Digite o código que recebeu por e-mail',
  inWhenAdmitted: 'Você entra assim que o anfitrião admitir',
  waitingAs: (name) => `Participando como ${name}`,
  yourEntry: 'Os seus dados',
  leave: 'Sair',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? 'A única pessoa a quem se destinava já participou.'
      : `${formats.number(uses)} de ${people(maximum, formats)} ` +
        `${formats.plural(uses, { one: 'participou', other: 'participaram' })} com ele.`,
  declined: {
    title: 'A sua resposta foi enviada',
    way: (email) =>
      `Se ${email} for o endereço convidado, o anfitrião vê agora que você não vem. Se afinal quiser vir, peça um novo convite.`,
  },
  useAnother: 'Usar outro endereço',
  left: {
    guestHere: 'Você pode voltar daqui. Se os lugares do seu link forem contados, isso ocupa um novo.',
    invited: 'O seu convite continua válido. Para voltar, abra novamente o link que está nele.',
    invitedHere: 'O seu convite continua válido: você pode voltar com ele.',
    closed: 'O seu link não deixa ninguém entrar neste momento. Pergunte a quem o enviou.',
  },
  endedOn: (when) => `Fim: ${when}.`,
  waitingForNetwork: 'Esta página tentará novamente sozinha assim que houver conexão.',
  waitingForHost: 'Esta página verifica sozinha de tempos em tempos.',
  placeKept: 'O seu lugar está guardado.',
  cutOff: 'A conexão foi perdida. O seu lugar está guardado, e esta página se reconecta sozinha.',
};
