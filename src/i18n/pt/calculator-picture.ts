import { formatDate, formatTime } from '../format.ts';
import type { OwnPictureWords } from '../es/calculator-picture.ts';
import { reasonWords } from './reason.ts';

/** The Portuguese of the picture of a due time. */
export const words: OwnPictureWords = {
  title: 'Do registro ao vencimento',
  titleOfTerm: 'Da data ao vencimento',
  hoursOf: (zone) => `Cada linha é um dia, das 0:00 às 24:00, ${zone}.`,
  open: 'Horário de atendimento',
  pause: 'Pausa',
  counted: (promise) => `Conta para “${promise}”`,
  reported: 'Registro',
  now: 'Agora',
  due: (promise) => `Vence: ${promise}`,
  done: (promise) => `Cumprido: ${promise}`,
  closed: reasonWords,
  gap: (days, from, to) =>
    `mais ${days} dias, de ${formatDate(from, 'pt', 'long')} a ${formatDate(to, 'pt', 'long')}`,
  openFrom: (stretches) => `aberto ${stretches.join(' e ')}`,
  countedFrom: (promise, stretches) => `conta para “${promise}” ${stretches.join(' e ')}`,
  pausedFrom: (stretches) => `em pausa ${stretches.join(' e ')}`,
  stretch: (from, to) => `das ${formatTime(from)} às ${formatTime(to)}`,
};
