import { AttentionField } from './attention-field.tsx';
import { Radios } from './choices.tsx';
import { ChannelField, OptionFields, VersionField } from './circumstance-fields.tsx';
import type { FormProps } from './form.tsx';
import { PauseQuestion } from './pause-question.tsx';
import { idOf } from './problem.ts';
import type { Reading } from './reading.ts';
import { ReportFields } from './report-fields.tsx';
import { RequestFields } from './request-fields.tsx';

export interface CaseFormProps extends FormProps {
  readonly reading: Reading;
}

/** The questions about a case; a request that leaves every plan needs no more of them. */
export function CaseFields(form: CaseFormProps) {
  const { state, reading, version, words, errorsAt, set } = form;
  return (
    <>
      <Radios
        id={idOf({ field: 'plan' })}
        legend={words.plan}
        errors={errorsAt({ field: 'plan' })}
        choices={version.plans.map(({ key, name, calendar }) => {
          const week = version.calendars.get(calendar)?.data.week;
          return { value: key, name, ...(week && { note: words.planHours(week) }) };
        })}
        chosen={state.plan}
        onChoose={(plan) => {
          set('plan', { plan });
        }}
      />
      <RequestFields {...form} />
      {reading.route === undefined && (
        <>
          <AttentionField {...form} />
          <ReportFields {...form} legend={words.report} hint={words.reportHint} />
          <ChannelField {...form} />
          <OptionFields {...form} />
          <PauseQuestion {...form} />
        </>
      )}
      <VersionField {...form} inForce={words.versionAtReport} />
    </>
  );
}
