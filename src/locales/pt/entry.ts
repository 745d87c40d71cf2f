import type { Texts } from '../texts.js';

export const entryTexts: Texts['entry'] = {
  entryGrades: {
    typed: 'Foram digitados por você, ninguém os verificou.',
    verified: 'Foram digitados por você, e um código comprovou o seu endereço.',
    invited: 'O convite foi para este endereço, e um código comprovou que ele é seu.',
    'signed-in': 'É assim que fez login.',
  },
  roleNow: (role) => `O seu papel agora é ${role}.`,
  guest: 'Convidado',
  entrySeen: 'O anfitrião os vê, os outros convidados não.',
  entryKept: 'São guardados para que o anfitrião saiba quem esteve aqui, até que os apague.',
  yes: 'Sim',
  erase: 'Apagar',
  eraseTitle: 'Apagar os seus dados?',
  eraseWay:
    'O seu nome, o seu e-mail e as suas respostas são apagados, e você sai. Voltar ocupa um novo lugar. ' +
    'Isto não pode ser desfeito.',
  leaveTitle: 'Desistir do seu lugar?',
  leaveUsedUp:
    'Todos os lugares do seu link estão ocupados e sair não libera nenhum: não será possível voltar com ele.',
  leaveClosed: 'O seu link não deixa ninguém entrar neste momento: não será possível voltar com ele.',
  notYouTitle: (name) => `Sair como ${name}?`,
  notYouWay: 'Para voltar será preciso o link novamente, e um novo lugar.',
};
