import type { CaseFormProps } from './case-fields.tsx';
import { Radios } from './choices.tsx';
import type { Severity } from './data.ts';
import { idOf } from './problem.ts';

interface SeverityFieldProps extends CaseFormProps {
  /** Those that the kind of request leaves to choose from; without it, all. */
  readonly offered?: readonly Severity[];
}

/** How bad the case is. */
export function SeverityField({ reading, version, offered, words, errorsAt, set }: SeverityFieldProps) {
  const place = { field: 'severity' } as const;
  return (
    <Radios
      id={idOf(place)}
      legend={words.severity}
      errors={errorsAt(place)}
      choices={(offered ?? version.severities).map(({ key, name, criteria }) => ({
        value: key,
        name,
        note: criteria,
        lang: version.language,
        noteLang: version.language,
      }))}
      chosen={reading.severity?.key}
      onChoose={(severity) => {
        set('severity', { severity });
      }}
    />
  );
}
