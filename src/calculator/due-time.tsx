import type { CalculatorWords } from '../i18n/es/calculator.ts';
import { formatInstant, type Instant } from '../sla/instant.ts';
import type { ZoneOffsets } from '../sla/zone.ts';
import { dueAt } from './moment-words.ts';

interface DueTimeProps {
  readonly at: Instant;
  readonly zone: ZoneOffsets;
  readonly words: CalculatorWords;
  /** Whether it is shown as the 24:00 of the day that it ends. */
  readonly endsDay?: boolean;
}

/** An instant, its day and its time in a zone; machines read it in UTC. */
export function DueTime({ at, zone, words, endsDay = false }: DueTimeProps) {
  const { date, minutes } = dueAt(at, zone, endsDay);
  return (
    <time dateTime={formatInstant(at)}>
      <span class="clock">{words.clock(minutes)}</span> <span class="day">{words.day(date)}</span>
    </time>
  );
}
