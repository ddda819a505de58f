import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `unit`: the rooms of the source. `content`: the policies themselves. Browsers have Playwright. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/content/**', 'test/e2e/**'],
        },
      },
      { extends: true, test: { name: 'content', include: ['test/content/**/*.test.ts'] } },
    ],
  },
});
