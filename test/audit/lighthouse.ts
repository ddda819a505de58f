import lighthouse from 'lighthouse';
import type { Judged } from './judged.ts';

/** What a page is judged in, as Lighthouse names it. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** How often a page may be measured: whatever else the machine does can only make a page slower. */
const TRIES = 3;

async function measure(address: string, port: number, indexed: boolean): Promise<Judged> {
  const ran = await lighthouse(address, {
    port,
    logLevel: 'error',
    formFactor: 'mobile',
    onlyCategories: CATEGORIES,
    // Whoever keeps a page from search engines does so on purpose.
    skipAudits: indexed ? [] : ['is-crawlable'],
  });
  if (ran === undefined) throw new Error(`Lighthouse gave nothing for ${address}.`);
  const { audits, categories, runtimeError } = ran.lhr;
  const points = (score: number | null) => Math.round((score ?? 0) * 100);
  const short = Object.values(categories).filter(({ score }) => score !== 1);
  const faults = short.flatMap(({ id, score, auditRefs }) => [
    `${id}: ${points(score)}`,
    ...auditRefs.flatMap((ref) => {
      const audit = audits[ref.id];
      if (audit === undefined || ref.weight === 0 || audit.score === null || audit.score === 1) return [];
      return [`  ${audit.id}: ${points(audit.score)} ${audit.displayValue ?? ''}`.trimEnd()];
    }),
  ]);
  return {
    address,
    faults: runtimeError === undefined ? faults : [runtimeError.message],
    figures: Object.values(categories)
      .map(({ score }) => points(score))
      .join(' '),
  };
}

/**
 * Judges a page by Lighthouse as a phone on a slow network sees it: 100 in each category, or what cost points.
 *
 * @param port on which the browser listens for its inspector
 * @param indexed whether search engines may know the page
 */
export async function lighthouseOf(address: string, port: number, indexed: boolean): Promise<Judged> {
  for (let tries = 1; ; tries++) {
    const judged = await measure(address, port, indexed);
    if (judged.faults.length === 0 || tries === TRIES) return judged;
  }
}
