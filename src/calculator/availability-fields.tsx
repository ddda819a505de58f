import type { FunctionComponent } from 'preact';
import { formatPercent } from '../i18n/numbers.ts';
import { availablePlans } from './availability-reading.ts';
import { describedBy, Question, Radios } from './choices.tsx';
import type { PartProps } from './calculator.tsx';
import { idOf } from './problem.ts';
import { VersionField } from './version-field.tsx';

/** What loads once an availability is asked about in the form. */
export interface AvailabilityFieldsPart {
  readonly AvailabilityFields: FunctionComponent<PartProps>;
}

/** The questions about the availability of a month: the plan, the month, and how long it was down. */
export function AvailabilityFields(form: PartProps) {
  const { state, version, language, words, errorsAt, set } = form;
  const id = idOf({ field: 'month' });
  const errors = errorsAt({ field: 'month' });
  return (
    <>
      <Radios
        id={idOf({ field: 'plan' })}
        legend={words.plan}
        errors={errorsAt({ field: 'plan' })}
        choices={availablePlans(version).map(({ key, name, availability }) => ({
          value: key,
          name,
          note: words.availabilityOf(formatPercent(availability, language)),
          lang: version.language,
        }))}
        chosen={state.plan}
        onChoose={(plan) => {
          set('plan', { plan });
        }}
      />
      <Question id={id} legend={words.month} errors={errors}>
        <div class="moment">
          <label class="label">
            {words.monthHint}
            <input
              type="month"
              id={id}
              value={state.month}
              pattern="\d{4}-\d{2}"
              onInput={({ currentTarget }) => {
                // While it is being typed, or cleared, the last month stands.
                if (/^[1-9]\d{3}-\d\d$/.test(currentTarget.value))
                  set('month', { month: currentTarget.value });
              }}
              {...describedBy(id, errors)}
            />
          </label>
        </div>
      </Question>
      <DowntimeField {...form} />
      <VersionField {...form} inForce={words.versionAtMonth} />
    </>
  );
}

/** For how long the service was down, in hours and minutes. */
function DowntimeField({ state, words, errorsAt, set }: PartProps) {
  const id = idOf({ field: 'down' });
  const errors = errorsAt({ field: 'down' });
  const { down } = state;
  const parts = [
    { label: words.hours, unit: 60, value: down === undefined ? undefined : Math.floor(down / 60) },
    { label: words.minutes, unit: 1, value: down === undefined ? undefined : down % 60 },
  ];
  return (
    <Question id={id} legend={words.down} errors={errors} hint={words.downHint}>
      <div class="moment">
        {parts.map(({ label, unit, value }, index) => (
          <label class="label" key={unit}>
            {label}
            <input
              type="number"
              id={index === 0 ? id : undefined}
              min="0"
              max="99999"
              step="1"
              value={value}
              onInput={({ currentTarget }) => {
                const typed = Math.min(Math.max(0, Math.floor(Number(currentTarget.value))), 1500);
                const others = (down ?? 0) - (value ?? 0) * unit;
                const isBlank = currentTarget.value === '' && others === 0;
                set('down', { down: isBlank ? undefined : others + typed * unit });
              }}
              {...describedBy(id, errors)}
            />
          </label>
        ))}
      </div>
    </Question>
  );
}
