import type { CalculatorWords } from '../i18n/es/calculator.ts';
import { isLanguage } from '../i18n/language.ts';
import { parseMessages } from '../i18n/message.ts';
import { type CalculatorData, decode, isCalculatorData } from './data.ts';
import { subjectsOf } from './model.ts';
import type { LaterLoaders, Loaders } from './parts.ts';
import { isKnownZone, PROVIDER } from './reader-zone.ts';
import { run } from './session.tsx';
import type { VersionEntry } from './versions.ts';

/** The ids by which the page and the calculator know each other. */
export const IDS = { root: 'calculator', data: 'calculator-data' } as const;

/** What a page brings the calculator, as JSON. */
export interface PageData {
  /** Path of the calculator's own page. */
  readonly page: string;
  /** The version that it opens with. */
  readonly version: CalculatorData;
  /** Ascending by date. */
  readonly versions: readonly VersionEntry[];
  readonly words: CalculatorWords;
}

/** Whether JSON is what a page brings; the build wrote all of it, or nothing. */
function isPageData(json: unknown): json is PageData {
  return typeof json === 'object' && json !== null && 'version' in json && isCalculatorData(json.version);
}

/**
 * Puts the calculator in place of the page's static form. The static form stays if the page lacks
 * its data, or the policy has nothing that could be computed.
 */
export function mount(first: Loaders['first'], laterIn: LaterLoaders): void {
  const root = document.getElementById(IDS.root);
  const { language = '' } = root?.dataset ?? {};
  if (!root || !isLanguage(language)) return;
  const data = parseMessages(document.getElementById(IDS.data)?.textContent ?? 'null', language);
  if (!isPageData(data)) return;
  const { page, words, versions } = data;
  const initial = decode(data.version);
  if (subjectsOf(initial).length === 0) return;
  // A browser may not know where it is, and say so by a zone that it doesn't know either.
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  run(root, {
    language,
    words,
    loaders: { first, later: laterIn[language] },
    versions,
    initial,
    page: location.origin + page,
    readerZone: isKnownZone(timeZone) ? timeZone : PROVIDER,
  });
}
