import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { changeProblems } from './src/changes/check.ts';
import { contentDir } from './src/content/folder.ts';
import { report } from './src/content/problem.ts';

// A build's bytes depend on no shell: a development build would name the folder it was made in.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

/** Stops with the report alone: the author needs it, not where in this program it was noticed. */
function stop(words) {
  console.error(words);
  process.exit(1);
}

const { catalog } = await import('./src/content/catalog.ts').catch((error) => {
  if (error.name !== 'ContentError') throw error;
  stop(error.message);
});
const unexplained = changeProblems(catalog, contentDir());
if (unexplained.length > 0) stop(`\n${report(unexplained)}\n`);

const address = new URL(catalog.site.address);

/**
 * A variable font of the registry, served by the site itself, with a fallback of the same metrics. No page moves
 * under its reader: a face that comes late waits for the next page.
 */
function font(name, cssVariable, file, fallbacks) {
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    display: 'optional',
    fallbacks,
    options: {
      variants: [
        { weight: '200 900', style: 'normal', src: [`./node_modules/@fontsource-variable/${file}`] },
      ],
    },
  };
}

/**
 * The scripts of the calculator: what its every page and every answer runs, its page's own script included, and
 * what the form, an answer, a promise and a term add.
 * Left alone, the bundler makes a file of every few modules that two parts share, which costs kilobytes.
 */
const CALCULATOR_SCRIPTS = [
  { name: 'preload', test: /preload-helper/, priority: 5 },
  {
    name: 'calculator',
    test: /Calculator\.astro\?astro|\/src\/(calculator\/(entry|mount|fold|answer-frame|error-text|clause-links)|i18n\/(format|message|span))\.tsx?$/,
    priority: 4,
  },
  {
    name: 'form',
    test: /\/src\/(calculator\/(form|report-fields|version-field|pause-question|severity-field|moment-inputs)|i18n\/offset)\.tsx?$/,
    priority: 2,
  },
  {
    name: 'answer',
    test: /\/src\/(calculator\/(hours|outcome-view|result|said-beside)|sla\/(deadline|lateness))\.tsx?$/,
    priority: 2,
  },
  { name: 'promise', test: /\/src\/calculator\/(promise-view|picture-frame)\.tsx$/, priority: 1 },
  { name: 'term', test: /\/src\/(calculator\/term-result|sla\/(term|before))\.tsx?$/, priority: 1 },
];

/** Every script that uses others holds their names, and gzip can't shorten what nothing repeats: hashes will do. */
const CLIENT_OUTPUT = {
  codeSplitting: { groups: CALCULATOR_SCRIPTS },
  chunkFileNames: '_astro/[hash:7].js',
  entryFileNames: '_astro/[hash:7].js',
};

/**
 * Scripts import each other as they are: the bundler wraps each import in a helper that would preload what else it
 * needs, which is next to nothing here. Its own switch (`modulePreload`) leaves the helper, for styles.
 */
const directImports = {
  name: 'direct-imports',
  renderChunk: (code) =>
    code
      .replace(/^import .* as __vitePreload .*$/m, '')
      .replaceAll('__vitePreload(', '(')
      .replaceAll(', __VITE_PRELOAD__)', ')()'),
  generateBundle(_options, bundle) {
    const helpers = Object.keys(bundle).filter((file) => bundle[file]?.name === 'preload');
    for (const file of helpers) Reflect.deleteProperty(bundle, file);
  },
};

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  // A cache belongs to one content folder: another one would find stale texts in it.
  cacheDir: `.cache/${createHash('sha256').update(contentDir()).digest('hex').slice(0, 12)}`,
  // The default joins words across line breaks.
  compressHTML: true,
  // A page's styles are a few kilobytes in many files: on a phone, fetching them costs more than their bytes.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  fonts: [
    font('Inter', '--font-sans', 'inter/files/inter-latin-wght-normal.woff2', ['system-ui', 'sans-serif']),
    font('Source Serif 4', '--font-serif', 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', [
      'Georgia',
      'serif',
    ]),
  ],
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  prefetch: false,
  vite: {
    plugins: [directImports],
    resolve: { alias: { 'preact/jsx-runtime': resolve('src/calculator/jsx-runtime.ts') } },
    // The worker loads the words of the page's language alone.
    worker: { format: 'es' },
    build: {
      // Astro marks MDX modules with a directive that the bundler doesn't know, and says so for each.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      // Fetching a script of less than 2 KB costs a phone more than reading it with the page.
      assetsInlineLimit: 2048,
    },
    environments: {
      client: { build: { rolldownOptions: { output: CLIENT_OUTPUT } } },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
