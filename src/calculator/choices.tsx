import type { ComponentChildren } from 'preact';

/** One of the answers to a question. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly note?: string;
}

/** What a question shows below its legend: a mistake, in words and not by colour alone. */
export function ErrorText({ id, lines }: { readonly id: string; readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <p class="error" id={id}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
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
        {choices.map(({ value, name, note }, index) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => {
                onChoose(value);
              }}
              {...describedBy(id, errors)}
            />
            <span class="choice-name">{name}</span>
            {note !== undefined && <span class="choice-note">{note}</span>}
          </label>
        ))}
      </div>
    </Question>
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
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
