import { columns as en } from '../i18n/en/tickets-columns.ts';
import { columns as es } from '../i18n/es/tickets-columns.ts';
import type { ColumnNames } from '../i18n/es/tickets-columns.ts';
import type { Language } from '../i18n/language.ts';
import { columns as pt } from '../i18n/pt/tickets-columns.ts';

/** Names are known in every language, whatever that of the page: files come from other programs. */
const NAMES: Readonly<Record<Language, ColumnNames>> = { es, en, pt };

/** How the columns of a file are called in a language; the first of each is the one to show. */
export function columnNames(language: Language): ColumnNames {
  return NAMES[language];
}

/** How they are called in every language. */
export const ALL_NAMES: readonly ColumnNames[] = Object.values(NAMES);
