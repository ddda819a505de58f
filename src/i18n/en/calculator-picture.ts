import { formatDate, formatTime } from '../format.ts';
import type { OwnPictureWords } from '../es/calculator-picture.ts';
import { reasonWords } from './reason.ts';

/** The English of the picture of a due time. */
export const words: OwnPictureWords = {
  title: 'From the report to the due time',
  titleOfTerm: 'From the date to the due time',
  hoursOf: (zone) => `Each row is a day, from 0:00 to 24:00, ${zone}.`,
  open: 'Support hours',
  pause: 'Pause',
  counted: (promise) => `Counts toward “${promise}”`,
  reported: 'Report',
  now: 'Now',
  due: (promise) => `Due: ${promise}`,
  done: (promise) => `Done: ${promise}`,
  closed: reasonWords,
  gap: (days, from, to) =>
    `${days} more days, from ${formatDate(from, 'en', 'long')} to ${formatDate(to, 'en', 'long')}`,
  openFrom: (stretches) => `open ${stretches.join(' and ')}`,
  countedFrom: (promise, stretches) => `counts toward “${promise}” ${stretches.join(' and ')}`,
  pausedFrom: (stretches) => `paused ${stretches.join(' and ')}`,
  stretch: (from, to) => `from ${formatTime(from)} to ${formatTime(to)}`,
};
