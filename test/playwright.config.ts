import { defineConfig } from 'playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './browser/find.ts';

const PORT = Number(process.env.PORT ?? 4390);

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list']],
  // What is measured in milliseconds (`MEASURED`) has the machine to itself: `npm run test:built` runs it last.
  projects: [
    { name: 'behaviour', grepInvert: /@measured/ },
    { name: 'measured', grep: /@measured/, workers: 1 },
  ],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    launchOptions: { executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] },
    locale: 'es-CO',
    timezoneId: 'America/Bogota',
  },
  webServer: {
    command: 'node src/cli/serve.ts',
    cwd: '..',
    env: { PORT: String(PORT) },
    port: PORT,
    reuseExistingServer: false,
  },
});
