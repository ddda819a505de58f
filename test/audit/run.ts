import { createServer } from 'node:net';
import { chromium } from 'playwright';
import { BROWSER_ARGUMENTS, browserVersion, findBrowser } from '../browser/find.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { addressOf, DIST, pagesOf } from '../site/built.ts';
import { serve } from '../../src/cli/serve.ts';
import { axeOver } from './axe.ts';
import type { Judged } from './judged.ts';
import { lighthouseOf } from './lighthouse.ts';

/**
 * The long audits of the built site: axe over every page in both themes, Lighthouse over each kind of
 * page. `npm run build && npm run audit`, or `npm run audit -- axe` or `lighthouse` for one of them.
 */
const [only] = process.argv.slice(2);
const AUDITS = ['axe', 'lighthouse'];
if (only !== undefined && !AUDITS.includes(only)) {
  console.error(`There is no audit "${only}". Allowed: ${AUDITS.join(', ')}. Do: npm run audit -- axe`);
  process.exit(1);
}

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

/** Kinds that Lighthouse can't judge, and why. */
const BEYOND_LIGHTHOUSE: Readonly<Record<string, string>> = {
  found: 'a query has loaded the search engine, whose start Lighthouse takes for that of the page',
};

const failed: Judged[] = [];
let judgedPages = 0;

function tell(audit: string, { address, faults, figures = '' }: Judged): void {
  judgedPages++;
  const { pathname, search } = new URL(address);
  console.log(
    `${faults.length === 0 ? '✓' : '✗'} ${audit} ${figures} ${pathname}${search}`.replace('  ', ' '),
  );
  for (const fault of faults) console.log(`    ${fault}`);
  if (faults.length > 0) failed.push({ address, faults });
}

const path = findBrowser();
const port = await freePort();
const server = await serve(4392);
const browser = await chromium.launch({
  executablePath: path,
  args: [...BROWSER_ARGUMENTS, `--remote-debugging-port=${port}`],
});
const served = (address: string) => new URL(address, server.address).href;
const kinds = pageKinds().map((kind) => ({ ...kind, address: served(kind.path) }));
console.log(`${browserVersion(path)}\n`);

if (only !== 'axe') {
  const page = await browser.newPage();
  for (const { kind, address } of kinds) {
    const reason = BEYOND_LIGHTHOUSE[kind];
    if (reason !== undefined) {
      console.log(`- lighthouse ${kind}: ${reason}`);
      continue;
    }
    await page.goto(address);
    const indexed = (await page.locator('meta[name="robots"][content*="noindex"]').count()) === 0;
    await page.goto('about:blank');
    tell('lighthouse', await lighthouseOf(address, port, indexed));
  }
  await page.close();
}
if (only !== 'lighthouse') {
  const built = pagesOf(DIST).map((file) => served(addressOf(file).pathname));
  const addresses = new Set([...built, ...kinds.map(({ address }) => address)]);
  for await (const judged of axeOver(browser, [...addresses])) tell('axe', judged);
}

await browser.close();
server.close();
console.log(
  `\n${judgedPages} audits, ${failed.length === 0 ? 'nothing found' : `${failed.length} found faults`}.`,
);
if (failed.length > 0) process.exitCode = 1;
