import type { Fault } from '../problem.ts';
import { quoted } from '../suggest.ts';

/** Not within a word: "7x24" and "B2" name things, they spell no amount. */
const START = String.raw`(?<![\p{L}\p{N}.,:])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const AMOUNT = String.raw`\d+(?:[.,]\d+)?\s?\)?[\s-]?`;

/** Spanish, English and Portuguese; the longer ones first. */
const UNITS = [
  'minutos?|minutes?|mins?',
  'horas?|hours?|hrs?|hs?',
  'd[ií]as?|days?|bd',
  'semanas?|weeks?',
  'mes(?:es)?|m[eê]s|months?',
  'años?|anos?|years?',
].join('|');

const CLOCK = String.raw`\d{1,2}(?:[:.]\d{2}\s?(?:[ap]\.?\s?m\.?|h)?|\s?(?:[ap]\.?\s?m\.?|h))`;
const TO = String.raw`\s*(?:-|–|—|a|al?\s+las|hasta(?:\s+las)?|y(?:\s+las)?|to|and|until|till|às?|até(?:\s+as|\s+às)?|e)\s*`;

/** What a text may not spell, and where the data that spells it is. */
const RULES: readonly { readonly pattern: RegExp; readonly what: string; readonly component: string }[] = [
  {
    pattern: new RegExp(`${START}${AMOUNT}(?:${UNITS})${END}`, 'giu'),
    what: 'a duration',
    component: '<Target plan="…" severity="…" metric="…" /> or <Term id="…" />',
  },
  {
    pattern: new RegExp(`${START}${CLOCK}${TO}(?:${CLOCK}|\\d{1,2})${END}`, 'giu'),
    what: 'hours',
    component: '<Hours calendar="…" />',
  },
  {
    pattern: new RegExp(String.raw`${START}\d+(?:[.,]\d+)?\s?%`, 'gu'),
    what: 'a percentage',
    component: '<Availability plan="…" />',
  },
];

/** A number that a text spells by itself. */
export interface SpelledNumber {
  /** Where it starts in the text, from 0. */
  readonly index: number;
  readonly text: string;
  readonly fault: Fault;
}

/**
 * The durations, hours and percentages that a text spells: numbers live once, in the data, and the
 * text prints them from there.
 *
 * @example spelledNumbers('Responde en 4 horas.') // [{ index: 12, text: '4 horas', fault: … }]
 */
export function spelledNumbers(text: string): readonly SpelledNumber[] {
  return RULES.flatMap(({ pattern, what, component }) =>
    [...text.matchAll(pattern)].map((match) => ({
      index: match.index,
      text: match[0],
      fault: {
        what: `the text spells ${what}: ${quoted(match[0])}.`,
        allowed: 'numbers printed from the data, so that they live once.',
        remedy: `use ${component}; or <Stated>${match[0]}</Stated> if no key holds this number.`,
      },
    })),
  );
}
