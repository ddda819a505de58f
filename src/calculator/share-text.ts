import type { ShareWords } from '../i18n/es/calculator-share.ts';
import type { Instant } from '../sla/instant.ts';
import { offsetAt, type ZoneOffsets } from '../sla/zone.ts';
import { amountWords, linesOf, stretchWords, whyWords } from './ledger-words.ts';
import { momentWords } from './moment-words.ts';
import { wallZone } from './reader-zone.ts';
import type { SharedAnswer, SharedPromise } from './shared-answer.ts';

/** An answer on its way: where it can be seen again, and who reads it. */
export interface Sharing {
  readonly shared: SharedAnswer;
  /** Its permanent address, absolute, with its version and what was done. */
  readonly link: string;
  /** What names it whatever became of it, in every language: by it, a calendar knows it again. */
  readonly report: string;
  /** The reader's own zone, by its IANA name. */
  readonly readerZone: string;
  readonly words: ShareWords;
}

/** Whose promise it is, which text of it binds if that is in another language, and what was asked. */
function headOf({ shared: { version, asked }, words }: Sharing): readonly string[] {
  return [
    `${version.provider} · ${version.title}`,
    words.inVersion(version.date),
    ...(version.binding === undefined ? [] : [words.binding(version.binding)]),
    ...asked,
  ];
}

/** What a promise comes to, in the provider's time and, where it differs, in the reader's; and how it was kept. */
function outcomeLines(
  { shared: { version }, readerZone, words }: Sharing,
  promise: SharedPromise,
): readonly string[] {
  const { zone, zoneName } = version;
  const { name, said, due, verdict } = promise;
  const line = `${name}: ${said}`;
  return [
    due === undefined ? line : words.withZone(line, zoneName),
    ...(due === undefined ? [] : elsewhereLines(due, zone, readerZone, words)),
    ...(verdict
      ? [words.verdict.doneOn(words.withZone(momentWords(verdict.done, zone, words), zoneName)), verdict.says]
      : []),
  ];
}

/** The same instant in the reader's time, where their clock shows another. */
function elsewhereLines(
  due: Instant,
  zone: ZoneOffsets,
  readerZone: string,
  words: ShareWords,
): readonly string[] {
  const reader = wallZone(readerZone, zone).at(due);
  return offsetAt(reader, due) === offsetAt(zone, due)
    ? []
    : [`= ${words.withZone(momentWords(due, reader, words), words.zone(readerZone, due))}`];
}

/** How a promise is counted, in sentences. */
function ruleOf({ explained }: SharedPromise, words: ShareWords): string {
  return explained === undefined ? '' : words.rule(explained.rule).join(' ');
}

function inParagraphs(paragraphs: readonly (readonly string[])[]): string {
  return paragraphs.map((lines) => lines.filter((line) => line !== '').join('\n')).join('\n\n');
}

/**
 * An answer as plain text, for a chat or an e-mail: what was promised, until when, why, and where to see it.
 *
 * @example shareText(sharing) // 'Halcón Cloud · Política de soporte…\nVersión del 15 de febrero de 2026\n…'
 */
export function shareText(sharing: Sharing): string {
  const { shared, words, link } = sharing;
  return inParagraphs([
    headOf(sharing),
    ...shared.paragraphs.map(({ heading, promises }) => [
      ...heading,
      ...promises.flatMap((promise) => [...outcomeLines(sharing, promise), ruleOf(promise, words)]),
    ]),
    [words.link, link],
  ]);
}

/** One promise as text, with every line of its reckoning. */
export function promiseText(sharing: Sharing, promise: SharedPromise): string {
  const { shared, words, link } = sharing;
  const { explained } = promise;
  const reckoning = explained?.reckoning;
  const lines = reckoning === undefined ? [] : linesOf(reckoning);
  return inParagraphs([
    headOf(sharing),
    outcomeLines(sharing, promise),
    [
      ruleOf(promise, words),
      ...lines.map((line) => {
        const why = explained && reckoning ? `: ${whyWords(line, reckoning, explained, words)}` : '';
        return `– ${stretchWords(line, shared.version.zone, words)}, ${amountWords(line, words)}${why}`;
      }),
    ],
    [words.link, link],
  ]);
}
