import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of `src/` and what each may import of the others: data flows one way,
 * content → catalog → pages, exports and island. `src/README.md` has the map.
 */
const MAY_IMPORT = {
  sla: [],
  almanac: ['sla'],
  i18n: ['sla'],
  ics: ['sla'],
  content: ['sla', 'almanac'],
  calculator: ['sla', 'i18n', 'ics'],
  search: [],
  tickets: ['sla', 'i18n', 'calculator'],
  changes: ['sla', 'content'],
  exports: ['sla', 'i18n', 'ics', 'content', 'changes', 'calculator'],
  components: ['sla', 'i18n', 'content', 'changes', 'calculator', 'tickets', 'exports', 'styles'],
  layouts: ['i18n', 'content', 'components', 'styles'],
  pages: [
    'search',
    'sla',
    'i18n',
    'content',
    'changes',
    'calculator',
    'tickets',
    'exports',
    'components',
    'layouts',
  ],
  cli: ['sla', 'almanac', 'content', 'changes'],
};

const rooms = Object.keys(MAY_IMPORT);

/** Packages that only one room may use. */
const PACKAGES = {
  luxon: 'almanac',
  'date-holidays': 'almanac',
  yaml: 'content',
  zod: 'content',
  unified: 'content',
  'remark-parse': 'content',
  'remark-mdx': 'content',
  'remark-gfm': 'content',
  diff: 'changes',
  papaparse: 'tickets',
  satori: 'components',
  sharp: 'components',
};

function directionOf(room) {
  const closed = rooms.filter((other) => other !== room && !MAY_IMPORT[room].includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${closed.join('|')})/`,
      message: `src/${room}/ may import: ${['itself', ...MAY_IMPORT[room]].join(', ')}.`,
    },
  ];
  if (room === 'sla') {
    patterns.push({ regex: '^[^.]', message: 'The domain imports nothing but itself.' });
  }
  const paths = Object.entries(PACKAGES)
    .filter(([, owner]) => owner !== room)
    .map(([name, owner]) => ({ name, message: `Only src/${owner}/ uses ${name}.` }));
  return {
    files: [`src/${room}/**/*.{ts,tsx,astro}`],
    rules: { 'no-restricted-imports': ['error', { patterns, paths }] },
  };
}

const CLOCKLESS = ['sla', 'almanac', 'changes', 'exports', 'i18n', 'ics'];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'test-results/', 'screens/'] },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.mjs'] } },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // The way to leave a key out of an object.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    // Views are drawn before Preact comes: what holds a state of its own would only work after the first touch.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/calculator/live.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'preact', allowTypeImports: true, message: 'Only calculator/live.ts runs Preact.' },
          ],
          patterns: [{ group: ['preact/*'], message: 'Views are functions of the model alone.' }],
        },
      ],
    },
  },
  { files: ['*.js', '*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  ...astro.configs.recommended,
  ...rooms.map(directionOf),
  {
    files: CLOCKLESS.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Clocks are arguments (rule 1).',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Clocks are arguments (rule 1).',
        },
      ],
    },
  },
);
