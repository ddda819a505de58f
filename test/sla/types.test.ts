import { expect, expectTypeOf, test } from 'vitest';
import type { BeforeRequest, LastMoment } from '../../src/sla/before.ts';
import type { CivilDate } from '../../src/sla/civil-date.ts';
import { type Deadline, deadline, type DeadlineRequest } from '../../src/sla/deadline.ts';
import type { Amount, Duration } from '../../src/sla/duration.ts';
import type { Instant } from '../../src/sla/instant.ts';
import type { LedgerLine } from '../../src/sla/ledger-line.ts';
import type { isOpen, nextOpen, openTimeBetween } from '../../src/sla/open-time.ts';
import type { Pause } from '../../src/sla/pauses.ts';
import type { inForceAt } from '../../src/sla/versions.ts';
import type { ResolvedWall, wallToInstant } from '../../src/sla/zone.ts';
import { at, BOGOTA, END_OF_DAY } from './example.ts';

test('a number is no instant and no date until it is checked', () => {
  expectTypeOf<number>().not.toExtend<Instant>();
  expectTypeOf<number>().not.toExtend<CivilDate>();
  expectTypeOf<Instant>().not.toExtend<CivilDate>();
  expectTypeOf<Instant>().toExtend<number>();
  expectTypeOf<typeof wallToInstant>().parameter(1).toEqualTypeOf<CivilDate>();
});

test('a due time can only be read once it is known to be due', () => {
  const answer = deadline({
    hours: BOGOTA,
    counting: END_OF_DAY,
    start: at('2026-11-20T16:30-05:00'),
    duration: { unit: 'hours', amount: 2 },
  });
  expectTypeOf(answer).toEqualTypeOf<Deadline>();
  expectTypeOf(answer).not.toHaveProperty('at');
  expectTypeOf<Deadline['status']>().toEqualTypeOf<'due' | 'paused' | 'beyond-horizon'>();
  if (answer.status === 'due') expectTypeOf(answer.at).toEqualTypeOf<Instant>();
  if (answer.status === 'paused') expectTypeOf(answer.left).toEqualTypeOf<number>();
  expect(answer.status).toBe('due');
});

test('beyond the horizon there is no value to mistake for one', () => {
  expectTypeOf<typeof isOpen>().returns.toEqualTypeOf<boolean | undefined>();
  expectTypeOf<typeof nextOpen>().returns.toEqualTypeOf<Instant | undefined>();
  expectTypeOf<typeof openTimeBetween>().returns.toEqualTypeOf<number | undefined>();
});

test('only amounts are counted backwards', () => {
  expectTypeOf<BeforeRequest['duration']>().toEqualTypeOf<Amount>();
  expectTypeOf<DeadlineRequest['duration']>().toEqualTypeOf<Duration>();
  expectTypeOf<Amount>().toExtend<Duration>();
  expectTypeOf<Duration>().not.toExtend<Amount>();
  expectTypeOf<LastMoment['status']>().toEqualTypeOf<Deadline['status']>();
});

test('a pause may be open, but has no undefined end', () => {
  expectTypeOf<{ from: Instant }>().toExtend<Pause>();
  expectTypeOf<{ from: Instant; to: undefined }>().not.toExtend<Pause>();
});

test('each kind of line and of wall time has its own fields', () => {
  expectTypeOf<Extract<LedgerLine, { kind: 'counted' }>>().not.toHaveProperty('reason');
  expectTypeOf<Extract<LedgerLine, { kind: 'skipped' }>>().not.toHaveProperty('counted');
  expectTypeOf<Extract<ResolvedWall, { type: 'gap' }>>().not.toHaveProperty('at');
});

test('the version in force is one of those given', () => {
  interface Edition {
    readonly date: string;
    readonly title: string;
  }
  expectTypeOf<ReturnType<typeof inForceAt<Edition>>>().toEqualTypeOf<
    { readonly type: 'version'; readonly version: Edition } | { readonly type: 'none' }
  >();
});
