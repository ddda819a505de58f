import type { ResultWords } from '../i18n/es/calculator-results.ts';
import type { Instant } from '../sla/instant.ts';
import { offsetAt, type ZoneOffsets } from '../sla/zone.ts';
import type { Version } from './data.ts';
import { DueTime, momentWords, wallAt } from './moment-words.tsx';
import { wallZone } from './reader-zone.ts';
import type { Outcome } from './result.ts';

interface OutcomeProps<O extends Outcome = Outcome> {
  readonly outcome: O;
  readonly version: Version;
  readonly words: ResultWords;
  readonly readerZone: string;
  readonly now: Instant;
}

/** What is due, large; or why there is nothing that could be. */
export function OutcomeView(props: OutcomeProps) {
  const { outcome, version, words } = props;
  switch (outcome.type) {
    case 'due':
    case 'range':
    case 'update':
      return <DueView {...props} outcome={outcome} />;
    case 'paused':
      return (
        <>
          <p class="verdict paused">{words.paused(outcome.left, outcome.of)}</p>
          <p>{words.pausedSince(momentWords(outcome.since, version.zone, words))}</p>
        </>
      );
    case 'words':
      return (
        <>
          <p class="verdict">{outcome.text}</p>
          <p>{words.qualitative}</p>
        </>
      );
    case 'none':
      return (
        <>
          <p class="verdict">{words.none}</p>
          <p>{words.noneNote}</p>
        </>
      );
    case 'route':
      return (
        <>
          <p class="verdict">{words.route}</p>
          <p>{words.routeNote(outcome.route)}</p>
        </>
      );
    case 'beyond-horizon':
      return (
        <>
          <p class="verdict">{words.beyondHorizon}</p>
          <p>{words.beyondHorizonNote(...version.horizon)}</p>
        </>
      );
  }
}

type DueOutcome = Extract<Outcome, { readonly at: Instant }>;

function DueView({ outcome, version, words, readerZone, now }: OutcomeProps<DueOutcome>) {
  const { at, late } = outcome;
  const { zone } = version;
  const reader = wallZone(readerZone, zone).at(at);
  const left = Math.abs(at - now);
  const countdown = left === 0 ? words.dueNow : late ? words.exceeded(left) : words.left(left);
  return (
    <>
      {outcome.type === 'update' && <p class="label">{words.update(outcome.number)}</p>}
      <p class="due">
        <span class="qualifier">{qualifier(outcome, version, words)}</span>{' '}
        <DueTime at={at} zone={zone} words={words} /> <span class="zone">{words.zone(zone.name, at)}</span>
      </p>
      {outcome.type === 'range' && (
        <p>
          {words.since(wallAt(outcome.earliest, zone).minutes)}{' '}
          <DueTime at={outcome.earliest} zone={zone} words={words} />
        </p>
      )}
      {offsetAt(reader, at) !== offsetAt(zone, at) && (
        <p class="reader">
          {words.yourTime(words.zone(readerZone, at))}: <strong>{momentWords(at, reader, words)}</strong>
        </p>
      )}
      <p class={late ? 'left late' : 'left'}>{countdown}</p>
    </>
  );
}

/** What stands before the time: «antes de las» if it is strict, «a más tardar a las» if it isn't (rule 11). */
function qualifier(outcome: DueOutcome, { zone }: Version, words: ResultWords): string {
  const { minutes } = wallAt(outcome.at, zone);
  return outcome.type !== 'update' && outcome.strict ? words.before(minutes) : words.by(minutes);
}

/** The outcome in a few words, for who hears the page; what ticks is left out. */
export function spokenOutcome(outcome: Outcome, version: Version, words: ResultWords): string {
  switch (outcome.type) {
    case 'due':
    case 'range':
    case 'update':
      return `${qualifier(outcome, version, words)} ${timeWords(outcome.at, version.zone, words)}`;
    case 'paused':
      return words.paused(outcome.left, outcome.of);
    case 'words':
      return outcome.text;
    case 'none':
      return words.none;
    case 'route':
      return words.route;
    case 'beyond-horizon':
      return words.beyondHorizon;
  }
}

function timeWords(at: Instant, zone: ZoneOffsets, words: ResultWords): string {
  const { date, minutes } = wallAt(at, zone);
  return words.timeOf(date, words.clock(minutes));
}
