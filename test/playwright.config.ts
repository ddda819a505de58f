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
