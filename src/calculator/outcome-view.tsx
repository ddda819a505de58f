import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { Instant } from '../sla/instant.ts';
import { offsetAt, type ZoneOffsets } from '../sla/zone.ts';
import { find, type Version } from './data.ts';
import { DueTime } from './due-time.tsx';
import { dueAt, momentWords, wallAt } from './moment-words.ts';
import { wallZone } from './reader-zone.ts';
import type { Outcome } from './result.ts';

/** An outcome as far as it is shown: what was counted is the ledger's. */
export type Shown = WithoutDuration<Outcome>;

type WithoutDuration<O> = O extends unknown ? Omit<O, 'duration'> : never;

interface OutcomeProps<O extends Shown = Shown> {
  readonly outcome: O;
  readonly version: Version;
  readonly words: CalculatorWords;
  readonly readerZone: string;
  readonly now: Instant;
  /** Whether the time that is left or exceeded is told. */
  readonly counted: boolean;
}

/** What is due, large; or why there is nothing that could be. */
export function OutcomeView(props: OutcomeProps) {
  const { outcome, version, words } = props;
  switch (outcome.type) {
    case 'due':
    case 'range':
    case 'update':
      return <DueView {...props} outcome={outcome} />;
    case 'paused': {
      const since = words.pausedSince(momentWords(outcome.since, version.zone, words));
      return <Verdict says={words.paused[outcome.of](outcome.left)} note={since} />;
    }
    case 'words':
      return <Verdict says={outcome.text} lang={version.language} note={words.qualitative} />;
    case 'none':
      return <Verdict says={words.none} note={words.noneNote} />;
    case 'route': {
      const route = find(version.routes, outcome.route);
      return (
        <Verdict
          says={route?.name}
          lang={version.language}
          note={`${route?.next ?? ''} ${words.routeNote}`}
        />
      );
    }
    case 'beyond-horizon':
      return <Verdict says={words.beyondHorizon} note={words.beyondHorizonNote(...version.horizon)} />;
  }
}

interface VerdictProps {
  readonly says: string | undefined;
  /** Of what it says, where that is the version's own. */
  readonly lang?: string | undefined;
  readonly note: string;
}

/** What stands in the place of a due time. */
function Verdict({ says, lang, note }: VerdictProps) {
  return (
    <>
      <p class="verdict" lang={lang}>
        {says}
      </p>
      <p>{note}</p>
    </>
  );
}

type DueOutcome = Extract<Shown, { readonly at: Instant }>;

function DueView({ outcome, version, words, readerZone, now, counted }: OutcomeProps<DueOutcome>) {
  const { at, late } = outcome;
  const { zone } = version;
  const reader = wallZone(readerZone, zone).at(at);
  const left = Math.abs(at - now);
  const countdown = late ? words.exceeded(left) : left === 0 ? words.dueNow : words.left(left);
  return (
    <>
      {outcome.type === 'update' && <p class="label">{words.update(outcome.number)}</p>}
      <p class="due">
        <span class="qualifier">{qualifier(outcome, version, words)}</span>{' '}
        <DueTime at={at} zone={zone} words={words} endsDay={endsDay(outcome)} />{' '}
        <span class="zone">{version.zoneName}</span>
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
      {counted && <p class={late ? 'left late' : 'left'}>{countdown}</p>}
    </>
  );
}

/** Whether the instant is the end of a whole day, its 24:00. */
const endsDay = (outcome: DueOutcome): boolean => outcome.type === 'due' && outcome.endsDay === true;

/** What stands before the time: «antes de las» if it is strict, «a más tardar a las» if it isn't (rule 11). */
function qualifier(outcome: DueOutcome, { zone }: Version, words: CalculatorWords): string {
  const { minutes } = dueAt(outcome.at, zone, endsDay(outcome));
  return outcome.type !== 'update' && outcome.strict ? words.before(minutes) : words.by(minutes);
}

/** The outcome in a few words, for who hears the page; what ticks is left out. */
export function spokenOutcome(outcome: Shown, version: Version, words: CalculatorWords): string {
  switch (outcome.type) {
    case 'due':
    case 'range':
    case 'update':
      return `${qualifier(outcome, version, words)} ${timeWords(outcome, version.zone, words)}`;
    case 'paused':
      return words.paused[outcome.of](outcome.left);
    case 'words':
      return outcome.text;
    case 'none':
      return words.none;
    case 'route':
      return find(version.routes, outcome.route)?.name ?? '';
    case 'beyond-horizon':
      return words.beyondHorizon;
  }
}

function timeWords(outcome: DueOutcome, zone: ZoneOffsets, words: CalculatorWords): string {
  const { date, minutes } = dueAt(outcome.at, zone, endsDay(outcome));
  return words.timeOf(date, words.clock(minutes));
}
