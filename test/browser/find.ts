import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Names under which distributions install the browser. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Places outside the PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
  return status === 0;
}

function download(): boolean {
  return run(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
}

function installFromDebian(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return (
    run('apt-get', ['update']) && run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
  );
}

/**
 * The path of a browser for the tests: one that is installed, else Playwright's download, else
 * Debian's `chromium` package where it may be installed.
 *
 * @throws Error that says what to do if none of these gives one.
 */
export function findBrowser(): string {
  const named = process.env.PLAZO_BROWSER;
  if (named !== undefined && existsSync(named)) return named;
  const found = installed();
  if (found !== undefined) return found;

  console.error('No Chromium or Chrome is installed: getting one.');
  for (const get of [download, installFromDebian]) {
    get();
    const path = installed();
    if (path !== undefined) return path;
  }
  throw new Error(
    [
      'The browser tests need Chromium or Chrome, and none could be installed.',
      'Install one (on Debian: sudo apt-get install chromium), or name one: PLAZO_BROWSER=/path/to/chrome npm test',
    ].join('\n'),
  );
}

/**
 * What the browser does besides, and no test wants. Of two lists only the last counts, so those that Playwright
 * would leave out stand here too.
 */
const NOT_WANTED = [
  // The address bar's own pages: each window loads them anew, which takes longer than a page of the site.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // What it asks of the network.
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  // What it keeps or holds back from one page to the next.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

/** What a browser without a screen, a sandbox or a network needs to start quietly. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${NOT_WANTED.join(',')}`,
];

/** The browser's own words on its version, for a report. */
export function browserVersion(path: string): string {
  return execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim();
}
