import type { FunctionComponent } from 'preact';
import { endOfToday, latestReports, plannedOf } from './backwards.ts';
import { latestWords } from './backwards-words.ts';
import type { CaseFormProps } from './case-fields.tsx';
import { Question } from './choices.tsx';
import { resolveMoment } from './moment.ts';
import { MomentField } from './moment-field.tsx';
import { momentWords } from './moment-words.ts';
import { idOf } from './problem.ts';
import { PROVIDER, wallZone } from './reader-zone.ts';

/** What loads once the form is asked to plan backwards. */
export interface BackwardsFieldPart {
  readonly BackwardsField: FunctionComponent<CaseFormProps>;
}

/** By when something is wanted, and until when a case can be reported for that. */
export function BackwardsField(form: CaseFormProps) {
  const { state, reading, version, now, words, errorsAt, set } = form;
  const planned = plannedOf(reading, version);
  if (planned === undefined) return <p>{words.planned.answerFirst}</p>;
  const place = { field: 'by' } as const;
  const errors = errorsAt(place);
  const zone = wallZone(state.zone, version.zone);
  const typed = resolveMoment(state.by, zone);
  const wanted =
    typed.type === 'one' ? typed.at : typed.type === 'missing' ? endOfToday(planned, now) : undefined;
  return (
    <>
      <Question
        id={idOf(place)}
        legend={words.planned.wantedBy}
        hint={words.planned.byHint(state.zone === PROVIDER ? version.zoneName : words.zone(state.zone, now))}
        errors={errors}
      >
        <MomentField
          id={idOf(place)}
          moment={state.by}
          zone={zone}
          errors={errors}
          words={words}
          onChange={(by) => {
            set('by', { by });
          }}
        />
      </Question>
      {wanted !== undefined && (
        <div>
          <p>{words.planned.wanted(momentWords(wanted, version.zone, words))}</p>
          <ul>
            {latestReports(planned, wanted, now).map(([metric, latest]) => (
              <li key={metric.key}>
                <strong lang={version.language}>{metric.name}:</strong> {latestWords(latest, version, words)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
