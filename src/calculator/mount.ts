import type { CalculatorWords } from '../i18n/es/calculator.ts';
import { isLanguage } from '../i18n/language.ts';
import { parseMessages } from '../i18n/message.ts';
import { decode, isCalculatorData } from './data.ts';
import { subjectsOf } from './model.ts';
import type { LaterLoaders, Loaders } from './parts.ts';
import { run } from './session.tsx';
import { isVersionEntry } from './versions.ts';

/** The ids by which the page and the calculator know each other. */
export const IDS = {
  root: 'calculator',
  data: 'calculator-data',
  versions: 'calculator-versions',
  words: 'calculator-words',
} as const;

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? 'null';

/** Whether JSON is the words of the calculator; the build wrote them. */
function isWords(json: unknown): json is CalculatorWords {
  return typeof json === 'object' && json !== null && 'result' in json;
}

/**
 * Puts the calculator in place of the page's static form. The static form stays if the page lacks
 * its data, or the policy has nothing that could be computed.
 */
export function mount(first: Loaders['first'], laterIn: LaterLoaders): void {
  const root = document.getElementById(IDS.root);
  const { page, language = '' } = root?.dataset ?? {};
  if (!root || page === undefined || !isLanguage(language)) return;
  const data: unknown = JSON.parse(textOf(IDS.data));
  const versions: unknown = JSON.parse(textOf(IDS.versions));
  const words = parseMessages(textOf(IDS.words), language);
  if (!isCalculatorData(data) || !Array.isArray(versions) || !isWords(words)) return;
  const initial = decode(data);
  if (subjectsOf(initial).length === 0) return;
  run(root, {
    words,
    loaders: { first, later: laterIn[language] },
    versions: versions.filter(isVersionEntry),
    initial,
    page: location.origin + page,
    readerZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}
