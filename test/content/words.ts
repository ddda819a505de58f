import { COMPONENTS as ALL } from '../../src/content/text/components.ts';

/** Rules that several mistakes break, as the report says them. */
export const DURATION = '30m, 2h, 3bd, 3d, 6mo, immediate, same-day; a leading < makes it strict.';
export const WINDOW =
  'HH:MM-HH:MM, from 00:00 up to 24:00; an end at or before the start lies on the next date.';
export const KEY =
  'lower-case letters a-z and digits, starting with a letter, words joined by hyphens: premium-plus.';
export const COMPONENTS = `${Object.keys(ALL).join(', ')}.`;
export const CLAUSES = 'objeto, horario, contagem, gravidades.';
