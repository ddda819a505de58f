import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { Instant } from '../sla/instant.ts';
import { Radios } from './choices.tsx';
import type { Version } from './data.ts';
import { ChannelField, OptionFields, VersionField } from './circumstance-fields.tsx';
import { PauseFields } from './pause-fields.tsx';
import { idOf, type Place, type Problem } from './problem.ts';
import { problemWords } from './problem-words.ts';
import type { Reading } from './reading.ts';
import { ReportFields } from './report-fields.tsx';
import { change, type Field, type State } from './state.ts';
import type { VersionEntry } from './versions.ts';

/** What every part of the form is given. */
export interface FormProps {
  readonly state: State;
  readonly reading: Reading;
  readonly version: Version;
  readonly versions: readonly VersionEntry[];
  readonly words: CalculatorWords;
  /** The reader's own zone, by its IANA name. */
  readonly readerZone: string;
  /** The problems that are shown now. */
  readonly problems: readonly Problem[];
  readonly now: Instant;
  /** The words of the problems at a place. */
  readonly errorsAt: (place: Place) => readonly string[];
  readonly set: (field: Field, values: Partial<State>) => void;
}

interface CaseFormProps extends Omit<FormProps, 'errorsAt' | 'set'> {
  readonly onChange: (state: State) => void;
  readonly onSubmit: () => void;
  readonly onReset: () => void;
}

/** The questions about a case, each with its mistakes beside it. */
export function CaseForm({ onChange, onSubmit, onReset, ...given }: CaseFormProps) {
  const { state, version, words, problems } = given;
  const form: FormProps = {
    ...given,
    errorsAt: (place) =>
      problems
        .filter((problem) => idOf(problem) === idOf(place))
        .map((problem) => problemWords(problem, words)),
    set: (field, values) => {
      onChange(change(state, field, values));
    },
  };
  return (
    <form
      class="case"
      noValidate
      aria-label={words.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Radios
        id={idOf({ field: 'plan' })}
        legend={words.plan}
        errors={form.errorsAt({ field: 'plan' })}
        choices={version.plans.map(({ key, name, calendar }) => {
          const week = version.calendars.get(calendar)?.data.week;
          return { value: key, name, ...(week && { note: words.planHours(week) }) };
        })}
        chosen={state.plan}
        onChoose={(plan) => {
          form.set('plan', { plan });
        }}
      />
      <Radios
        id={idOf({ field: 'severity' })}
        legend={words.severity}
        errors={form.errorsAt({ field: 'severity' })}
        choices={version.severities.map(({ key, name, criteria }) => ({ value: key, name, note: criteria }))}
        chosen={state.severity}
        onChoose={(severity) => {
          form.set('severity', { severity });
        }}
      />
      <ReportFields {...form} />
      <ChannelField {...form} />
      <OptionFields {...form} />
      <PauseFields {...form} />
      <VersionField {...form} />
      <div class="actions">
        <button class="button" type="submit">
          {words.submit}
        </button>
        <button class="button quiet" type="button" onClick={onReset}>
          {words.reset}
        </button>
      </div>
    </form>
  );
}
