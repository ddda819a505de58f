import type { ComponentChildren } from 'preact';
import { ErrorText } from './error-text.tsx';

/** One of the answers to a question. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly note?: string | undefined;
  /** Of the name, where it isn't in the page's language. */
  readonly lang?: string | undefined;
  /** Of the note likewise. */
  readonly noteLang?: string | undefined;
}

/** The attributes that tie a control to the words of its error. */
export function describedBy(id: string, errors: readonly string[]) {
  return errors.length === 0 ? {} : { 'aria-describedby': `${id}-error`, 'aria-invalid': true };
}

interface QuestionProps {
  readonly id: string;
  readonly legend: string;
  readonly errors: readonly string[];
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
}

/** A group of controls that answer one question. */
export function Question({ id, legend, errors, hint, children }: QuestionProps) {
  return (
    <fieldset class={errors.length > 0 ? 'question mistaken' : 'question'}>
      <legend>{legend}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <ErrorText id={`${id}-error`} lines={errors} />
      {children}
    </fieldset>
  );
}

interface RadiosProps extends Omit<QuestionProps, 'children'> {
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** One choice of a few, all of them visible. */
export function Radios({ choices, chosen, onChoose, ...question }: RadiosProps) {
  const { id, errors } = question;
  return (
    <Question {...question}>
      <div class="choices">
        {choices.map((choice, index) => (
          <RadioRow
            key={choice.value}
            id={index === 0 ? id : undefined}
            group={id}
            choice={choice}
            checked={choice.value === chosen}
            errors={errors}
            onChoose={onChoose}
          />
        ))}
      </div>
    </Question>
  );
}

interface RadioRowProps {
  /** Only the first of a group has one: it takes the focus for all. */
  readonly id: string | undefined;
  /** The id of the question. */
  readonly group: string;
  readonly choice: Choice;
  readonly checked: boolean;
  readonly errors: readonly string[];
  readonly onChoose: (value: string) => void;
}

/** A row to choose, with its name and what to know of it. */
export function RadioRow({ id, group, choice, checked, errors, onChoose }: RadioRowProps) {
  const { value, name, note, lang, noteLang } = choice;
  return (
    <label class="choice">
      <input
        type="radio"
        id={id}
        name={group}
        value={value}
        checked={checked}
        onChange={() => {
          onChoose(value);
        }}
        {...describedBy(group, errors)}
      />
      <span class="choice-name" lang={lang}>
        {name}
      </span>
      {note !== undefined && (
        <span class="choice-note" lang={noteLang}>
          {note}
        </span>
      )}
    </label>
  );
}

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly errors: readonly string[];
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** One choice of many, or one that seldom matters. */
export function Select({ id, label, errors, choices, chosen, onChoose }: SelectProps) {
  return (
    <div class={errors.length > 0 ? 'question mistaken' : 'question'}>
      <label class="label" for={id}>
        {label}
      </label>
      <ErrorText id={`${id}-error`} lines={errors} />
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
        }}
        {...describedBy(id, errors)}
      >
        {choices.map(({ value, name, lang }) => (
          <option key={value} value={value} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
