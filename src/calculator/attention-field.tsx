import type { CaseFormProps } from './case-fields.tsx';
import { Radios } from './choices.tsx';
import { ErrorText } from './error-text.tsx';
import { idOf } from './problem.ts';
import { isFor } from './request.ts';

/** The mode of attention; only those that the request may have are offered. */
export function AttentionField({ reading, version, words, errorsAt, set }: CaseFormProps) {
  const place = { field: 'attention' } as const;
  const errors = errorsAt(place);
  const { severity, category } = reading;
  const offered = version.attention.filter(
    (mode) => severity === undefined || isFor(mode, severity, category),
  );
  if (offered.length < 2) return <ErrorText id={`${idOf(place)}-error`} lines={errors} />;
  return (
    <Radios
      id={idOf(place)}
      legend={words.attention}
      errors={errors}
      choices={offered.map(({ key, name, note, surcharge }) => ({
        value: key,
        name,
        note: [note, surcharge].filter((sentence) => sentence !== undefined).join(' '),
        lang: version.language,
        noteLang: version.language,
      }))}
      chosen={reading.attention?.key}
      onChoose={(attention) => {
        set('attention', { attention });
      }}
    />
  );
}
