import { INTL_TAG, type Language } from './language.ts';

/**
 * Writes a number with the language's separators.
 *
 * @example formatNumber(99.5, 'es') // '99.5'
 */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(INTL_TAG[language], { maximumFractionDigits: 6 }).format(value);
}

/**
 * Writes a percentage given in percent.
 *
 * @example formatPercent(99.5, 'es') // '99.5%'
 */
export function formatPercent(percent: number, language: Language): string {
  return new Intl.NumberFormat(INTL_TAG[language], { style: 'percent', maximumFractionDigits: 6 }).format(
    percent / 100,
  );
}
