import { Select } from './choices.tsx';
import type { PartProps } from './calculator.tsx';
import { idOf } from './problem.ts';

interface VersionFieldProps extends PartProps {
  /** The choice of the version in force. */
  readonly inForce: string;
}

/** The version that applies at the report, or one that the reader pins (rule 12). */
export function VersionField({ state, versions, words, errorsAt, set, inForce }: VersionFieldProps) {
  const place = { field: 'version' } as const;
  return (
    <Select
      id={idOf(place)}
      label={words.version}
      errors={errorsAt(place)}
      choices={[
        { value: '', name: inForce },
        ...versions.map(({ date }) => ({ value: date, name: words.versionOf(date) })).reverse(),
      ]}
      chosen={versions.some(({ date }) => date === state.version) ? (state.version ?? '') : ''}
      onChoose={(version) => {
        set('version', { version: version === '' ? undefined : version });
      }}
    />
  );
}
