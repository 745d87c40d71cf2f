import type { Texts } from '../texts.js';

export const proofTexts: Texts['proof'] = {
  emailHint: 'O endereço para o qual o seu convite foi enviado.',
  continue: 'Continuar',
  signedIn: 'Você participa com o login feito aqui. Ninguém mais pode usar este convite.',
  whileIn: 'Você continua presente como está até isto ficar pronto.',
  notNow: 'Agora não',

  decline: 'Recusar',
  declineTitle: (title) => `Recusar “${title}”?`,
  declineWay: 'O anfitrião vê que você não vem. Se afinal quiser vir, será preciso um novo convite.',
  declineHint: 'O endereço para o qual o seu convite foi enviado: só o titular pode recusar.',
  declineProof:
    'Alguém já entrou com este convite. Para recusá-lo agora, digite o código que foi enviado para o seu e-mail.',
  back: 'Voltar',

  codeMaybe: (email) => `Se ${email} for o endereço convidado, um código está a caminho.`,
  showAddress: 'Mostrar o endereço',
  hideAddress: 'Ocultar o endereço',
  codeSent: (email) => `Um código está a caminho de ${email}.`,
  codeSentBefore: (email) => `O código já foi enviado para ${email}.`,
  code: 'Código',
  codeHint: 'Seis dígitos, válidos por dez minutos. Não chegou? Veja também no spam.',
  sixDigits: 'Digite os seis dígitos.',
  codeWrong: (left, formats) => {
    if (left === null) return 'Este código está errado.';
    if (left === 0) return 'Este código está errado, e essa foi a última tentativa. Envie um novo código.';
    return `Este código está errado. ${formats.plural(left, {
      one: `Resta ${formats.number(left)} tentativa`,
      other: `Restam ${formats.number(left)} tentativas`,
    })}.`;
  },
  codeOver: 'Este código não vale mais. Envie um novo código.',
  sendNew: 'Enviar novo código',
  sendNewIn: (seconds, formats) => `em ${formats.number(seconds)} s`,
  newSent: 'Um novo código está a caminho.',
  tooMany: 'Foram pedidos códigos demais',
  tooManyUntil: (time) => `Será possível pedir outro a partir de ${time}.`,
  askHost: 'Perguntar ao anfitrião',
  askAboutInvite: (host) =>
    `Só ${host ?? 'o anfitrião'} pode dizer qual endereço foi convidado, ou convidar outro dos seus.`,
  askAboutLink: (host) =>
    `Avise que o código não chega: ${host ?? 'o anfitrião'} pode verificar o endereço, ou permitir a entrada de outra forma.`,
  wrongAccount: 'Faça login com a conta convidada, ou pergunte a quem convidou você.',
};
