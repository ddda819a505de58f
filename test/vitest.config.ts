import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * `unit`: the rooms of the source. `content`: the policies themselves. `site`: what stands in
 * `dist/` after a build. Browsers have Playwright.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Hostile on purpose: nothing may depend on the zone of the machine.
    env: { TZ: 'Pacific/Chatham' },
    // Some tests try thousands of cases, on machines that may be busy.
    testTimeout: 60_000,
    // What modules keep is what they have computed: the files of a worker share it, and read the catalog once.
    isolate: false,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/content/**', 'test/site/**'],
        },
      },
      { extends: true, test: { name: 'content', include: ['test/content/**/*.test.ts'] } },
      { extends: true, test: { name: 'site', include: ['test/site/**/*.test.ts'] } },
    ],
  },
});
