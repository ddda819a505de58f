import type { CalculatorWords } from '../i18n/es/calculator.ts';
import { formatOffset } from '../i18n/offset.ts';
import { offsetAt, wallTime } from '../sla/zone.ts';
import { describedBy } from './choices.tsx';
import { type Moment, resolveMoment } from './moment.ts';
import { wallInputs } from './moment-inputs.ts';
import type { WallZone } from './reader-zone.ts';

interface MomentFieldProps {
  readonly id: string;
  readonly moment: Moment;
  /** In which it is shown and typed. */
  readonly zone: WallZone;
  readonly errors: readonly string[];
  readonly words: CalculatorWords;
  readonly onChange: (moment: Moment) => void;
}

/** A date, a time and, where the clock shows it twice, which of both is meant (rule 10). */
export function MomentField({ id, moment, zone, errors, words, onChange }: MomentFieldProps) {
  const { date, time } =
    moment.type === 'instant' ? wallInputs(wallTime(zone.at(moment.at), moment.at)) : moment;
  const described = describedBy(id, errors);
  const resolved = resolveMoment({ type: 'wall', date, time }, zone);
  return (
    <div class="moment">
      <label class="label">
        {words.date}
        <input
          type="date"
          id={id}
          value={date}
          onInput={({ currentTarget }) => {
            onChange({ type: 'wall', date: currentTarget.value, time });
          }}
          {...described}
        />
      </label>
      <label class="label">
        {words.time}
        <input
          type="time"
          value={time}
          onInput={({ currentTarget }) => {
            onChange({ type: 'wall', date, time: currentTarget.value });
          }}
          {...described}
        />
      </label>
      {resolved.type === 'twice' && (
        <fieldset class="twice">
          <legend>{words.twice}</legend>
          {(['first', 'second'] as const).map((which) => {
            const at = resolved[which];
            return (
              <label class="choice" key={which}>
                <input
                  type="radio"
                  name={`${id}-twice`}
                  checked={moment.type === 'instant' && moment.at === at}
                  onChange={() => {
                    onChange({ type: 'instant', at });
                  }}
                />
                <span class="choice-name">{words.ofTwo[which](formatOffset(offsetAt(zone.at(at), at)))}</span>
              </label>
            );
          })}
        </fieldset>
      )}
    </div>
  );
}
