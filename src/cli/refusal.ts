import type { Fault } from '../content/problem.ts';

/** Why a command did nothing, in words for the person who called it. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/**
 * Refuses what has a fault.
 *
 * @param usage how the command is called
 * @throws Refusal if there is a fault.
 */
export function refuse(fault: Fault | undefined, usage: string): void {
  if (fault !== undefined) throw new Refusal(`${fault.what}\nAllowed: ${fault.allowed}\n${usage}`);
}

/**
 * Runs a command: prints what it did, or why it refused, and sets the exit code. What isn't a
 * refusal is a fault of the program and is thrown on.
 */
export function run(command: () => string): void {
  try {
    console.log(command());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
