import { addDays } from '../sla/civil-date.ts';
import { DAY, instant, MINUTE } from '../sla/instant.ts';
import { offsetAt, wallTime } from '../sla/zone.ts';
import { type Choice, Question, Radios } from './choices.tsx';
import type { PartProps } from './calculator.tsx';
import { momentAt, wallInputs } from './moment-inputs.ts';
import { MomentField } from './moment-field.tsx';
import { idOf } from './problem.ts';
import { PROVIDER, wallZone } from './reader-zone.ts';
import { isRejected } from './state.ts';

/** The close of business that people mean by «yesterday afternoon», in minutes since 00:00. */
const YESTERDAY_AT = 17 * 60;

interface ReportFieldsProps extends PartProps {
  readonly legend: string;
  /** What the hour is that of, told in a zone. */
  readonly hint: (zone: string) => string;
}

/** When the case was reported or the event was, and in which zone that is told. */
export function ReportFields({ legend, hint, ...form }: ReportFieldsProps) {
  const { state, version, words, now, errorsAt, set, goTo } = form;
  const place = { field: 'at' } as const;
  const zone = wallZone(state.zone, version.zone);
  const here = zone.at(now);
  const zones = zoneChoices(form);
  const zoneName = state.zone === PROVIDER ? version.zoneName : words.zone(state.zone, now);
  return (
    <>
      <Question id={idOf(place)} legend={legend} errors={errorsAt(place)} hint={hint(zoneName)}>
        <MomentField
          id={idOf(place)}
          moment={state.at}
          zone={zone}
          errors={errorsAt(place)}
          words={words}
          onChange={(at) => {
            set('at', { at });
          }}
        />
        <div class="quick">
          <button
            type="button"
            onClick={() => {
              // The clock of the page ticks by the minute; what is meant is the minute of the touch.
              const touched = instant(Math.floor(Date.now() / MINUTE) * MINUTE);
              set('at', { at: momentAt(touched, here) });
            }}
          >
            {words.now}
          </button>
          <button
            type="button"
            onClick={() => {
              const date = addDays(wallTime(here, now).date, -1);
              set('at', { at: { type: 'wall', ...wallInputs({ date, minutes: YESTERDAY_AT }) } });
            }}
          >
            {words.yesterday(words.clock(YESTERDAY_AT))}
          </button>
        </div>
      </Question>
      {(zones.length > 1 || isRejected(state, 'zone')) && (
        <Radios
          id={idOf({ field: 'zone' })}
          legend={words.zoneOf}
          errors={errorsAt({ field: 'zone' })}
          choices={zones}
          chosen={isRejected(state, 'zone') ? undefined : state.zone}
          onChoose={(chosen) => {
            set('zone', { zone: chosen });
            // Where there is no other, the question goes.
            if (zones.length === 1) goTo(idOf(place));
          }}
        />
      )}
    </>
  );
}

/** The zones to choose from: only the provider's, if the reader's clock shows the same all year. */
function zoneChoices(form: PartProps): readonly Choice[] {
  const { state, version, words, readerZone, now } = form;
  const differs = [now, instant(now + 182 * DAY)].some((at) => {
    const reader = wallZone(readerZone, version.zone).at(at);
    return offsetAt(reader, at) !== offsetAt(version.zone, at);
  });
  const zones = new Set([PROVIDER, ...(differs ? [readerZone] : []), state.zone]);
  return [...zones].map((value) => {
    if (value === PROVIDER) {
      return { value, name: words.providerZone(version.provider, version.zoneName) };
    }
    const name = words.zone(value, now);
    return { value, name: value === readerZone ? words.readerZone(name) : name };
  });
}
