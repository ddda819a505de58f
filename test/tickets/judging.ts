import { vi } from 'vitest';
import { PROVIDER } from '../../src/calculator/reader-zone.ts';
import { catalog } from '../../src/content/catalog.ts';
import { calculatorData, calculatorVersions } from '../../src/exports/calculator-data.ts';
import { words as english } from '../../src/i18n/en/tickets.ts';
import { words as spanish } from '../../src/i18n/es/tickets.ts';
import type { Language } from '../../src/i18n/language.ts';
import { words as portuguese } from '../../src/i18n/pt/tickets.ts';
import { FIELDS } from '../../src/tickets/columns.ts';
import type { Answer, Question, ShownRow, ShownSummary } from '../../src/tickets/messages.ts';
import { judgeFile } from '../../src/tickets/report.ts';
import { policyOf } from '../calculator/policies.ts';
import { at } from '../sla/example.ts';

type Settings = Extract<Question, { type: 'judge' }>['settings'];

const WORDS = { es: spanish, en: english, pt: portuguese };

/** What the browser's network gives: the data of each version, and nothing else. */
export function serveVersions(slug: string, language: Language = 'es'): { readonly asked: string[] } {
  const policy = policyOf(slug);
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const { date } =
      calculatorVersions(policy, catalog.site, language).find(({ data }) => data === path) ?? {};
    const version = policy.versions.find((each) => each.date === date);
    if (version === undefined) return Promise.reject(new TypeError(`Nothing at ${path}`));
    return Promise.resolve(Response.json(calculatorData(version, catalog.site, language)));
  });
  return { asked };
}

/** What came of a file. */
export interface Report {
  readonly rows: readonly ShownRow[];
  readonly summary?: ShownSummary;
  readonly refused?: string;
  /** The result as a file. */
  readonly file: () => Promise<string>;
}

/** Judges a file of a policy, as the page's worker does. */
export async function judged(
  slug: string,
  source: string | Blob,
  {
    language = 'es',
    now = '2026-11-25T15:00Z',
    ...settings
  }: Partial<Settings> & { language?: Language; now?: string } = {},
): Promise<Report> {
  const policy = policyOf(slug);
  const answers: Answer[] = [];
  const write = await judgeFile(
    {
      type: 'judge',
      source,
      settings: { plan: undefined, zone: PROVIDER, order: 'day-first', ...settings },
      policy: {
        language,
        versions: calculatorVersions(policy, catalog.site, language),
        fields: FIELDS,
        metrics: policy.versions.at(-1)?.metrics ?? [],
      },
      now: at(now),
    },
    WORDS[language],
    (answer) => answers.push(answer),
  );
  const of = <Type extends Answer['type']>(type: Type) =>
    answers.filter((answer): answer is Extract<Answer, { type: Type }> => answer.type === type);
  const [summary] = of('finished').map((answer) => answer.summary);
  const [refused] = of('refused').map(({ says }) => says);
  return {
    rows: of('rows').flatMap(({ rows }) => rows),
    ...(summary && { summary }),
    ...(refused !== undefined && { refused }),
    file: async () => {
      const written = write?.();
      if (written?.type !== 'written') throw new Error('Nothing was judged.');
      // The mark of UTF-8, which `text()` leaves out, is tested with the writing.
      return written.file.text();
    },
  };
}

/** What the rows say of a metric: the kind of verdict and its sentence. */
export const said = ({ rows }: Report, metric: string): readonly (string | undefined)[] =>
  rows.map(({ verdicts }) => {
    const verdict = verdicts.find((each) => each.metric === metric);
    return verdict && `${verdict.type}: ${verdict.says}`;
  });
