import type { CaseFormProps } from './case-fields.tsx';
import { Radios } from './choices.tsx';
import { idOf } from './problem.ts';
import { means } from './request.ts';

/** What was asked for: a severity or, where the policy has kinds of request, one of these first. */
export function RequestFields(form: CaseFormProps) {
  const { reading, version, words, errorsAt, set } = form;
  const { categories, severities } = version;
  const { category } = reading;
  if (categories.length === 0) return <SeverityField {...form} offered={severities} />;

  const offered = category?.severities;
  const others = severities.filter(({ key }) => !categories.some((each) => means(each, key)));
  return (
    <>
      <Radios
        id={idOf({ field: 'category' })}
        legend={words.category}
        errors={errorsAt({ field: 'category' })}
        choices={[
          ...categories.map(({ key, name, definition, examples }) => ({
            value: key,
            name,
            note: key === category?.key ? `${definition} ${words.examples(examples)}` : definition,
          })),
          ...others.map(({ key, name, criteria }) => ({ value: key, name, note: criteria })),
        ]}
        chosen={category?.key ?? reading.severity?.key}
        onChoose={(key) => {
          const isRow = severities.some((row) => row.key === key);
          set(
            'category',
            isRow ? { category: undefined, severity: key } : { category: key, severity: undefined },
          );
        }}
      />
      {offered !== undefined && offered.length > 1 && (
        <SeverityField {...form} offered={severities.filter(({ key }) => offered.includes(key))} />
      )}
    </>
  );
}

interface SeverityFieldProps extends CaseFormProps {
  readonly offered: CaseFormProps['version']['severities'];
}

function SeverityField({ offered, reading, words, errorsAt, set }: SeverityFieldProps) {
  return (
    <Radios
      id={idOf({ field: 'severity' })}
      legend={words.severity}
      errors={errorsAt({ field: 'severity' })}
      choices={offered.map(({ key, name, criteria }) => ({ value: key, name, note: criteria }))}
      chosen={reading.severity?.key}
      onChoose={(severity) => {
        set('severity', { severity });
      }}
    />
  );
}
