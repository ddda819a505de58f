import type { FunctionComponent } from 'preact';
import { wallTime } from '../sla/zone.ts';
import { describedBy, Question, RadioRow } from './choices.tsx';
import { find, type Term, type Version } from './data.ts';
import type { PartProps } from './calculator.tsx';
import { wallInputs } from './moment-inputs.ts';
import { PauseQuestion } from './pause-question.tsx';
import { idOf } from './problem.ts';
import { ReportFields } from './report-fields.tsx';
import type { TermReading } from './term-reading.ts';
import { VersionField } from './version-field.tsx';

/** What loads once a term is asked about in the form. */
export interface TermFieldsPart {
  readonly TermFields: FunctionComponent<TermFieldsProps>;
}

interface TermFieldsProps extends PartProps {
  readonly reading: TermReading;
}

/** The questions about a term: which one, and when its event was or will be. */
export function TermFields(form: TermFieldsProps) {
  const { reading, words } = form;
  const { term } = reading;
  return (
    <>
      <TermField {...form} />
      {term?.event.time === true && (
        <ReportFields {...form} legend={term.event.name} hint={words.eventHint} />
      )}
      {term?.event.time === false && <DateField {...form} term={term} />}
      {term?.pauses === true && <PauseQuestion {...form} />}
      <VersionField {...form} inForce={words.versionAtEvent} />
    </>
  );
}

/** All the terms, those of all plans first, then those of some. */
function TermField({ state, reading, version, words, errorsAt, set }: TermFieldsProps) {
  const id = idOf({ field: 'term' });
  const errors = errorsAt({ field: 'term' });
  const groups = groupsOf(version);
  return (
    <Question id={id} legend={words.term} errors={errors}>
      {groups.map(({ plans, terms }, group) => (
        <div key={plans} role="group" aria-label={plans === '' ? words.allPlans : plans}>
          {groups.length > 1 && <p class="label group">{plans === '' ? words.allPlans : plans}</p>}
          <div class="choices">
            {terms.map(({ key, name, brief }, index) => (
              <RadioRow
                key={key}
                id={group + index === 0 ? id : undefined}
                group={id}
                choice={{ value: key, name, note: brief, lang: version.language }}
                checked={key === reading.term?.key}
                errors={errors}
                onChoose={() => {
                  const isDated = find(version.terms, key)?.event.time === false && state.at.type === 'wall';
                  set('term', { term: key, ...(isDated && { at: { ...state.at, time: '' } }) });
                }}
              />
            ))}
          </div>
        </div>
      ))}
    </Question>
  );
}

interface TermGroup {
  /** The names of the plans; empty for all of them. */
  readonly plans: string;
  readonly terms: readonly Term[];
}

function groupsOf({ terms, plans }: Version): readonly TermGroup[] {
  const nameOf = (term: Term) => (term.plans ?? []).map((key) => find(plans, key)?.name ?? key).join(' · ');
  const names = [...new Set(terms.map(nameOf))].sort(
    (one, other) => Number(one !== '') - Number(other !== ''),
  );
  return names.map((name) => ({ plans: name, terms: terms.filter((term) => nameOf(term) === name) }));
}

interface DateFieldProps extends TermFieldsProps {
  readonly term: Term;
}

/** The date of an event that has no time of day. */
function DateField({ term, state, version, words, now, errorsAt, set }: DateFieldProps) {
  const place = { field: 'at' } as const;
  const id = idOf(place);
  const errors = errorsAt(place);
  const { at } = state;
  const date = at.type === 'wall' ? at.date : wallInputs(wallTime(version.zone, at.at)).date;
  const choose = (chosen: string) => {
    set('at', { at: { type: 'wall', date: chosen, time: '' } });
  };
  return (
    <Question id={id} legend={term.event.name} errors={errors}>
      <div class="moment">
        <label class="label">
          {words.date}
          <input
            type="date"
            id={id}
            value={date}
            onInput={({ currentTarget }) => {
              choose(currentTarget.value);
            }}
            {...describedBy(id, errors)}
          />
        </label>
      </div>
      <div class="quick">
        <button
          type="button"
          onClick={() => {
            choose(wallInputs(wallTime(version.zone, now)).date);
          }}
        >
          {words.today}
        </button>
      </div>
    </Question>
  );
}
