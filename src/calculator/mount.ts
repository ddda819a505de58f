import type { CalculatorWords } from '../i18n/es/calculator.ts';
import { decode, isCalculatorData } from './data.ts';
import type { Setting } from './model.ts';
import { run } from './session.tsx';
import { isVersionEntry } from './versions.ts';

/** The ids by which the page and the calculator know each other. */
export const IDS = { root: 'calculator', data: 'calculator-data', versions: 'calculator-versions' } as const;

function jsonOf(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}

/**
 * Puts the calculator in place of the page's static form. The static form stays if the page lacks
 * its data, or the policy has no matrix of targets.
 */
export function mount(words: CalculatorWords, loadResults: Setting['loadResults']): void {
  const root = document.getElementById(IDS.root);
  const [data, versions] = [jsonOf(IDS.data), jsonOf(IDS.versions)];
  if (root === null || !isCalculatorData(data) || !Array.isArray(versions)) return;
  if (data.severities.length === 0) return;
  run(root, {
    words,
    loadResults,
    versions: versions.filter(isVersionEntry),
    initial: decode(data),
    readerZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}
