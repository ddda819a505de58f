import type { FunctionComponent } from 'preact';
import type { OwnPictureWords, PictureWords } from '../i18n/es/calculator-picture.ts';
import { formatCivilDate } from '../sla/civil-date.ts';
import { explain } from '../sla/ledger.ts';
import { explainBefore } from '../sla/ledger-before.ts';
import { type Instant, instant, MINUTE } from '../sla/instant.ts';
import type { Pause } from '../sla/pauses.ts';
import type { Version } from './data.ts';
import type { Reckoning } from './explained.ts';
import { type DayMark, pictureOf, type Row, type Stretch } from './picture.ts';
import { PICTURE } from './picture-frame.tsx';
import type { Case } from './reading.ts';
import { type MetricResult, reckonedOf } from './result.ts';

/** What loads when a picture comes into view. */
export interface PicturePart {
  readonly Picture: FunctionComponent<PictureProps>;
  readonly drawnOf: typeof drawnOf;
  readonly words: OwnPictureWords;
}

/** Something whose time is drawn: what the engine was asked, and what came of it. */
export interface Drawn {
  readonly name: string;
  readonly reckoning: Reckoning;
  readonly at: Instant;
  /** When what it promises was done, if that was said. */
  readonly done?: Instant | undefined;
}

/** What is drawn of a case: every metric that is due. */
export function drawnOf(known: Case, results: readonly MetricResult[]): readonly Drawn[] {
  return results.flatMap((result) => {
    const { metric, outcome } = result;
    const request = reckonedOf(known, result);
    return request && 'at' in outcome
      ? [
          {
            name: metric.name,
            reckoning: { type: 'report', request },
            at: outcome.at,
            done: known.done.get(metric.key),
          },
        ]
      : [];
  });
}

interface PictureProps {
  readonly drawn: readonly Drawn[];
  /** When the case was reported, or the event of the term was. */
  readonly start: Instant;
  /** The name of that event; without it, it is a report. */
  readonly event?: string;
  readonly pauses: readonly Pause[];
  readonly version: Version;
  readonly now: Instant;
  readonly words: PictureWords;
}

const START = 'start';
const NOW = 'now';

/** The days from the report to the last due time: what is open, what counts, and what happens when. */
export function Picture({ drawn, start, event, pauses, version, now, words }: PictureProps) {
  const [first] = drawn;
  if (first === undefined) return null;
  const title = event === undefined ? words.title : words.titleOfTerm;
  const rows = pictureOf({
    hours: first.reckoning.request.hours,
    pauses,
    tracks: drawn.map(({ reckoning }) => linesOf(reckoning).filter(({ kind }) => kind === 'counted')),
    marks: [
      { key: START, at: start },
      ...drawn.map(({ at }, index) => ({ key: `due-${index}`, at, endsDay: true })),
      ...drawn.flatMap(({ done: at }, index) => (at === undefined ? [] : [{ key: `done-${index}`, at }])),
    ],
    // Like every clock of the picture, it shows no seconds.
    now: { key: NOW, at: instant(Math.floor(now / MINUTE) * MINUTE) },
  });
  const said = ({ key }: DayMark): string => {
    if (key === START) return event ?? words.reported;
    if (key === NOW) return words.now;
    const { kind, track } = ofPromise(key);
    return words[kind](drawn[track]?.name ?? '');
  };
  return (
    <figure class="picture" id={PICTURE} tabIndex={-1} aria-label={title}>
      <figcaption>
        <strong>{title}</strong> <span class="muted">{words.hoursOf(version.zoneName)}</span>
      </figcaption>
      <ul class="picture-key" aria-hidden="true">
        <li class="open">{words.open}</li>
        {drawn.map(({ name }, index) => (
          <li key={name} class={`track-${index % 3}`}>
            {words.counted(name)}
          </li>
        ))}
        {pauses.length > 0 && <li class="paused">{words.pause}</li>}
      </ul>
      <div class="picture-hours" aria-hidden="true">
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
      <ol>
        {rows.map((row) => (
          <RowView
            key={row.type === 'day' ? row.date : row.from}
            row={row}
            drawn={drawn}
            said={said}
            words={words}
          />
        ))}
      </ol>
    </figure>
  );
}

/** Which promise a mark is of, and whether it is due then or was done. */
function ofPromise(key: string): { readonly kind: 'due' | 'done'; readonly track: number } {
  const [kind, track] = key.split('-', 2);
  return { kind: kind === 'done' ? kind : 'due', track: Number(track) };
}

const linesOf = ({ type, request }: Reckoning) =>
  type === 'before' ? explainBefore(request).lines : explain(request).lines;

interface RowProps {
  readonly row: Row;
  readonly drawn: readonly Drawn[];
  readonly said: (mark: DayMark) => string;
  readonly words: PictureWords;
}

function RowView({ row, drawn, said, words }: RowProps) {
  if (row.type === 'gap') {
    return <li class="gap">{words.gap(row.days, formatCivilDate(row.from), formatCivilDate(row.to))}</li>;
  }
  const { closed, marks } = row;
  return (
    <li class={closed === undefined ? 'day' : 'day closed'}>
      <span class="date">{words.shortDay(formatCivilDate(row.date))}</span>
      <DayBar row={row} />
      <span class="visually-hidden">{spokenRow(row, drawn, words)}</span>
      {closed !== undefined && <span class="why">{words.closed(closed)}</span>}
      {marks.map((mark) => (
        <span key={mark.key} class={`event ${markClass(mark)}`}>
          <b>{words.clock(mark.minutes)}</b> {said(mark)}
        </span>
      ))}
    </li>
  );
}

type DayRow = Extract<Row, { readonly type: 'day' }>;

const HEIGHT = 36;
const LANE = 7;

function markClass({ key }: DayMark): string {
  if (key === START || key === NOW) return `mark-${key}`;
  const { kind, track } = ofPromise(key);
  return `mark-${kind} track-${track % 3}`;
}

/** A day as a bar, 1440 units wide. It is decoration: the words beside it say the same. */
function DayBar({ row: { open, paused, counted, marks } }: { readonly row: DayRow }) {
  const drawnOn = (stretches: readonly Stretch[], kind: string, y: number, height: number) =>
    stretches.map(([from, to]) => (
      <rect key={`${kind}${from}`} class={kind} x={from} y={y} width={to - from} height={height} />
    ));
  return (
    <svg viewBox={`0 0 1440 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="night" x="0" y="0" width="1440" height={HEIGHT} />
      {drawnOn(open, 'open', 0, HEIGHT)}
      {[360, 720, 1080].map((x) => (
        <line key={x} class="hour" x1={x} x2={x} y1="0" y2={HEIGHT} />
      ))}
      {drawnOn(paused, 'paused', 0, HEIGHT)}
      {counted.map((stretches, index) =>
        drawnOn(stretches, `counted track-${index % 3}`, 5 + (index % 3) * (LANE + 3), LANE),
      )}
      {marks.map((mark) => (
        <line key={mark.key} class={markClass(mark)} x1={mark.minutes} x2={mark.minutes} y1="0" y2={HEIGHT} />
      ))}
    </svg>
  );
}

/** What a bar shows, in words. */
function spokenRow({ open, paused, counted }: DayRow, drawn: readonly Drawn[], words: PictureWords): string {
  const told = (stretches: readonly Stretch[]) => stretches.map(([from, to]) => words.stretch(from, to));
  const parts = [
    open.length === 0 ? [] : [words.openFrom(told(open))],
    paused.length === 0 ? [] : [words.pausedFrom(told(paused))],
    counted.flatMap((stretches, index) =>
      stretches.length === 0 ? [] : [words.countedFrom(drawn[index]?.name ?? '', told(stretches))],
    ),
  ].flat();
  return parts.map((part) => `${part}. `).join('');
}
