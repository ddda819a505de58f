import { expect, type Locator, type Page } from 'playwright/test';
import { edit, FRIDAY, MEASURED, metric, test } from './calculator-page.ts';

/** How much slower a phone's processor is taken to be. */
const SLOWDOWN = 4;

/** A frame of a screen that shows sixty a second, in milliseconds. */
const FRAME = 1000 / 60;

/** How often each input is given: a machine that has other work too is slow now and then, not every time. */
const ROUNDS = 20;

/** How often a measurement that is too slow may be taken again. */
const TRIES = 3;

/** The radio buttons or fields that are used in turn, and what is typed into them. */
type Turns = readonly (readonly [field: Locator, typed?: string])[];

/** Milliseconds of work from each input to the answer in the laid-out page, the shortest first. */
async function measure(page: Page, turns: Turns): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [field, typed = ''] of turns) {
      const work = await field.evaluate(async (input: HTMLInputElement, value) => {
        const answer = () => document.querySelector('.calculator-result')?.textContent;
        await new Promise(requestAnimationFrame);
        const before = answer();
        const start = performance.now();
        if (value === '') {
          input.click();
        } else {
          input.value = value;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        // Asking for a size makes the browser lay the page out at once.
        document.body.getBoundingClientRect();
        const end = performance.now();
        return answer() === before ? null : end - start;
      }, typed);
      expect(work, 'the answer is there when the input has been handled').not.toBeNull();
      took.push(work ?? 0);
    }
  }
  return took.sort((a, b) => a - b);
}

const ASKED: readonly (readonly [what: string, turns: (page: Page) => Turns])[] = [
  ['plan', (page) => ['Emprendedor', 'Innovador'].map((name) => [page.getByRole('radio', { name })])],
  ['severity', (page) => ['Alto', 'Crítico'].map((name) => [page.getByRole('radio', { name })])],
  ['date', (page) => ['2026-11-18', '2026-11-20'].map((typed) => [at(page, 'Fecha'), typed])],
  ['time', (page) => ['09:15', '16:30'].map((typed) => [at(page, 'Hora'), typed])],
  ['pause', (page) => ['16:35', '16:40'].map((typed) => [pausedFrom(page), typed])],
];

const at = (page: Page, label: string): Locator =>
  page.getByRole('group', { name: '¿Cuándo se reportó?' }).getByLabel(label);

const pausedFrom = (page: Page): Locator =>
  page.getByRole('group', { name: 'Pausa 1' }).getByRole('group', { name: 'Desde' }).getByLabel('Hora');

for (const [what, turns] of ASKED) {
  const title = `another ${what} is answered within a frame on a processor ${SLOWDOWN} times slower`;
  test(title, MEASURED, async ({ page }) => {
    await page.goto(`${FRIDAY}&pause=2026-11-20T16:40/2026-11-20T16:50`);
    await edit(page);
    await expect(pausedFrom(page)).toBeVisible();
    await expect(metric(page, 'response').locator('time').first()).toBeVisible();
    // Other work of the machine can only make it slower: the best of some tries is the page's own.
    const medians: number[] = [];
    while (medians.length < TRIES && Math.min(...medians) > FRAME) {
      const took = await measure(page, turns(page));
      const [median = 0, worst = 0] = [took[took.length >> 1], took.at(-1)];
      console.log(`${what}: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms of ${took.length}`);
      medians.push(median);
    }
    expect(Math.min(...medians)).toBeLessThanOrEqual(FRAME);
  });
}
