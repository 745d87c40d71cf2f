import type { Texts } from '../texts.js';

export const countdownTexts: Texts['countdown'] = {
  startsIn: 'Começa em',
  startsNow: 'Começando agora…',
  startsSoon: 'Começa em breve',
  opensIn: 'Este link abre em',
  opensNow: 'Abrindo agora…',
  inAtStart: 'Você entra assim que começar.',
  keepTab: 'Mantenha esta aba aberta: o seu lugar está nela.',
  comeBack: 'Pode fechar esta aba: o seu convite deixa você entrar novamente.',
  comeBackCode: 'Pode fechar esta aba: o seu convite deixa você entrar novamente, com um novo código.',
  comeBackHere: 'Pode fechar esta aba: este dispositivo deixa você entrar novamente.',
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
};
