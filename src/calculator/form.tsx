import type { FunctionComponent } from 'preact';
import { wallTime } from '../sla/zone.ts';
import { EMPTY } from './address.ts';
import { FORM, type PartProps, RESULT, SUMMARY } from './calculator.tsx';
import { Radios } from './choices.tsx';
import { withoutLeftOut } from './left-out.ts';
import { fetched } from './loaded.ts';
import { subjectsOf, understand } from './model.ts';
import { wallInputs } from './moment-inputs.ts';
import type { Asking } from './question.ts';
import { PLANS, type State, type Subject } from './state.ts';

/** What loads once there is something to ask. */
export interface FormPart {
  readonly Questions: FunctionComponent<PartProps>;
}

/** The questions, each with its mistakes beside it: about a case, a term or an availability. */
export function Questions(props: PartProps) {
  const { question, version, subject, words, change, update, goTo } = props;
  const submit = () => {
    // What was left out is no longer asked for: the form shows what it is without.
    const state = withoutLeftOut(props.state, props.problems, version, subject);
    change(state);
    update({ sent: true });
    const asked = { ...props, state, sent: true };
    const { problems } = understand(asked, asked);
    goTo(problems.length === 0 ? RESULT : SUMMARY);
  };
  return (
    <form
      class="case"
      id={FORM}
      tabIndex={-1}
      noValidate
      aria-label={words.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <SubjectField {...props} />
      {question?.asking && <Fields {...props} asking={question.asking} />}
      <div class="actions">
        <button class="button" type="submit">
          {words.submit}
        </button>
        <button
          class="button quiet"
          type="button"
          onClick={() => {
            change(EMPTY);
            update({ sent: false });
          }}
        >
          {words.reset}
        </button>
      </div>
    </form>
  );
}

interface FieldsProps extends PartProps {
  readonly asking: Asking;
}

/** The questions of a subject, which load when they are first asked. */
function Fields({ asking, ...form }: FieldsProps) {
  const { parts } = form;
  switch (asking.subject) {
    case 'case':
    case 'comparison': {
      const part = fetched(parts['case-fields']);
      return part ? <part.CaseFields {...form} {...asking} /> : null;
    }
    case 'term': {
      const part = fetched(parts['term-fields']);
      return part ? <part.TermFields {...form} reading={asking.reading} /> : null;
    }
    case 'availability': {
      const part = fetched(parts['availability-fields']);
      return part ? <part.AvailabilityFields {...form} /> : null;
    }
  }
}

/** What the question is about; nothing is asked where the policy leaves no choice. */
function SubjectField({ subject, version, words, now, set }: PartProps) {
  const subjects = subjectsOf(version);
  if (subjects.length < 2) return null;
  const blank = { compare: undefined, term: undefined, month: undefined };
  const asking: Readonly<Record<Subject, () => Partial<State>>> = {
    case: () => blank,
    comparison: () => ({ ...blank, compare: PLANS }),
    term: () => ({ ...blank, term: version.terms[0]?.key }),
    availability: () => ({ ...blank, month: wallInputs(wallTime(version.zone, now)).date.slice(0, 7) }),
  };
  return (
    <Radios
      id="c-subject"
      legend={words.subject}
      errors={[]}
      choices={subjects.map((value) => ({ value, name: words.subjects[value] }))}
      chosen={subject}
      onChoose={(value) => {
        const chosen = subjects.find((each) => each === value);
        if (chosen !== undefined) set('term', asking[chosen]());
      }}
    />
  );
}
