import type { FunctionComponent } from 'preact';
import { asksMore } from './case-question.tsx';
import { Radios } from './choices.tsx';
import { ChannelField, OptionFields } from './circumstance-fields.tsx';
import type { Plan } from './data.ts';
import { ErrorText } from './error-text.tsx';
import { Fold } from './fold.tsx';
import type { PartProps } from './calculator.tsx';
import { fetched } from './loaded.ts';
import { formatMoment } from './moment.ts';
import { PauseQuestion } from './pause-question.tsx';
import { foldOf, idOf } from './problem.ts';
import type { Reading } from './reading.ts';
import { ReportFields } from './report-fields.tsx';
import { SeverityField } from './severity-field.tsx';
import { VersionField } from './version-field.tsx';

/** What loads once a case is asked about in the form. */
export interface CaseFieldsPart {
  readonly CaseFields: FunctionComponent<CaseFormProps>;
}

export interface CaseFormProps extends PartProps {
  /** Whether the case is one of a plan, or is asked of every plan. */
  readonly subject: 'case' | 'comparison';
  readonly reading: Reading;
}

/** The questions about a case; a request that leaves every plan needs no more of them. */
export function CaseFields(form: CaseFormProps) {
  const { subject, state, reading, version, words, parts } = form;
  const part = fetched(parts['request-fields']);
  return (
    <>
      {subject === 'case' && <PlanField {...form} />}
      {asksMore(state, version) ? part && <part.RequestFields {...form} /> : <SeverityField {...form} />}
      {reading.route === undefined && (
        <>
          <ReportFields {...form} legend={words.report} hint={words.reportHint} />
          <Backwards {...form} />
          <ChannelField {...form} />
          <OptionFields {...form} />
          <PauseQuestion {...form} />
        </>
      )}
      <VersionField {...form} inForce={words.versionAtReport} />
    </>
  );
}

/** The plan that the client has. */
function PlanField({ state, version, words, errorsAt, set }: CaseFormProps) {
  const place = { field: 'plan' } as const;
  return (
    <Radios
      id={idOf(place)}
      legend={words.plan}
      errors={errorsAt(place)}
      choices={version.plans.map(({ key, name, calendar }) => ({
        value: key,
        name,
        lang: version.language,
        note: version.calendars.get(calendar)?.hours,
      }))}
      chosen={state.plan}
      onChoose={(plan) => {
        set('plan', { plan });
      }}
    />
  );
}

/** For who hasn't reported the case yet: until when they can. */
function Backwards(form: CaseFormProps) {
  const { subject, state, reading, parts, words, errorsAt } = form;
  const place = { field: 'by' } as const;
  const isAsked = formatMoment(state.by) !== undefined;
  const errors = errorsAt(place);
  if (subject === 'comparison' || (!isAsked && errors.length === 0 && reading.case !== undefined))
    return null;
  return (
    <>
      {!fetched(parts['backwards-field']) && <ErrorText id={`${idOf(place)}-error`} lines={errors} />}
      <Fold
        {...form}
        part="backwards-field"
        class="backwards"
        id={foldOf(idOf(place))}
        summary={words.backwards}
        // What an address lacks comes first, unless the reader has begun to say it.
        open={isAsked && parts['backwards-field'] !== undefined}
      >
        {(part) => <part.BackwardsField {...form} />}
      </Fold>
    </>
  );
}

/** The plans that a case is asked of: the chosen one, or all. */
export function askedPlans({ subject, reading: { plan }, version }: CaseFormProps): readonly Plan[] {
  if (subject === 'comparison') return version.plans;
  return plan === undefined ? [] : [plan];
}
