import type { CalculatorWords } from '../i18n/es/calculator.ts';
import { decode, isCalculatorData } from './data.ts';
import { subjectsOf } from './model.ts';
import type { Loaders } from './parts.ts';
import { run } from './session.tsx';
import { isVersionEntry } from './versions.ts';

/** The ids by which the page and the calculator know each other. */
export const IDS = { root: 'calculator', data: 'calculator-data', versions: 'calculator-versions' } as const;

function jsonOf(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}

/**
 * Puts the calculator in place of the page's static form. The static form stays if the page lacks
 * its data, or the policy has nothing that could be computed.
 */
export function mount(words: CalculatorWords, first: Loaders['first'], later: Loaders['later']): void {
  const root = document.getElementById(IDS.root);
  const page = root?.dataset.page;
  const [data, versions] = [jsonOf(IDS.data), jsonOf(IDS.versions)];
  if (!root || page === undefined || !isCalculatorData(data) || !Array.isArray(versions)) return;
  const initial = decode(data);
  if (subjectsOf(initial).length === 0) return;
  run(root, {
    words,
    loaders: { first, later },
    versions: versions.filter(isVersionEntry),
    initial,
    page: location.origin + page,
    readerZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}
