import type { FunctionComponent } from 'preact';
import type { FormWords, OwnFormWords } from '../i18n/es/calculator-form.ts';
import type { Instant } from '../sla/instant.ts';
import { wallTime } from '../sla/zone.ts';
import { type Actions, type CalculatorProps, FORM, SUMMARY, type Writing } from './calculator.tsx';
import { Radios } from './choices.tsx';
import type { Version } from './data.ts';
import { fetched } from './loaded.ts';
import { subjectsOf } from './model.ts';
import { wallInputs } from './moment-inputs.ts';
import type { LoadedParts } from './parts.ts';
import type { Asking } from './question.ts';
import { PLANS, type State, type Subject } from './state.ts';
import type { VersionEntry } from './versions.ts';

/** What every part of the form is given. */
export interface FormProps extends Writing {
  readonly state: State;
  readonly version: Version;
  readonly versions: readonly VersionEntry[];
  readonly words: FormWords;
  /** The reader's own zone, by its IANA name. */
  readonly readerZone: string;
  readonly now: Instant;
  readonly parts: LoadedParts;
  readonly withPart: Actions['withPart'];
}

/** What loads once there is something to ask. */
export interface FormPart {
  readonly Questions: FunctionComponent<CalculatorFormProps>;
  readonly words: OwnFormWords;
}

interface CalculatorFormProps extends CalculatorProps, Writing {
  readonly words: FormWords;
}

/** The questions below all that is wrong with what was chosen or typed. */
export function Questions(props: CalculatorFormProps) {
  const { model, problems, words } = props;
  const explained = fetched(model.parts.problems);
  return (
    <>
      {problems.length > 0 && explained && (
        <explained.ErrorSummary id={SUMMARY} problems={problems} words={{ ...words, ...explained.words }} />
      )}
      <CalculatorForm {...props} />
    </>
  );
}

/** The questions, each with its mistakes beside it: about a case, a term or an availability. */
function CalculatorForm(props: CalculatorFormProps) {
  const { model, setting, actions, subject, question, version, errorsAt, set, words } = props;
  const { state, now, parts } = model;
  const { versions, readerZone } = setting;
  const form: FormProps = {
    ...{ state, version, versions, words, readerZone, now, parts, errorsAt, set },
    withPart: actions.withPart,
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
        actions.submit();
      }}
    >
      <SubjectField {...form} subject={subject} />
      {question?.asking && <Fields {...form} asking={question.asking} />}
      <div class="actions">
        <button class="button" type="submit">
          {words.submit}
        </button>
        <button class="button quiet" type="button" onClick={actions.reset}>
          {words.reset}
        </button>
      </div>
    </form>
  );
}

interface FieldsProps extends FormProps {
  readonly asking: Asking;
}

/** The questions of a subject, which load when they are first asked. */
function Fields({ asking, ...form }: FieldsProps) {
  const { parts, words } = form;
  switch (asking.subject) {
    case 'case':
    case 'comparison': {
      const part = fetched(parts['case-fields']);
      return part ? <part.CaseFields {...form} {...asking} words={{ ...words, ...part.words }} /> : null;
    }
    case 'term': {
      const part = fetched(parts['term-fields']);
      return part ? (
        <part.TermFields {...form} reading={asking.reading} words={{ ...words, ...part.words }} />
      ) : null;
    }
    case 'availability': {
      const [part, fields] = [fetched(parts.availability), fetched(parts['availability-fields'])];
      return part && fields ? (
        <fields.AvailabilityFields {...form} words={{ ...words, ...part.words }} />
      ) : null;
    }
  }
}

interface SubjectFieldProps extends FormProps {
  readonly subject: Subject;
}

/** What the question is about; nothing is asked where the policy leaves no choice. */
function SubjectField({ subject, version, words, now, set }: SubjectFieldProps) {
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
