import { AttentionField } from './attention-field.tsx';
import type { CaseFormProps } from './case-fields.tsx';
import { Radios } from './choices.tsx';
import { idOf } from './problem.ts';
import { SeverityField } from './severity-field.tsx';
import { means } from './request.ts';

/** What was asked for: its kind, where the policy has kinds, its severity, and the mode of attention. */
export function RequestFields(form: CaseFormProps) {
  const { reading, version, words, errorsAt, set } = form;
  const { categories, severities, language } = version;
  const { category } = reading;
  if (categories.length === 0) {
    return (
      <>
        <SeverityField {...form} />
        <AttentionField {...form} />
      </>
    );
  }
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
            note: key === category?.key ? `${definition} ${words.examples(examples.join(' '))}` : definition,
            lang: language,
            noteLang: language,
          })),
          ...others.map(({ key, name, criteria }) => ({
            value: key,
            name,
            note: criteria,
            lang: language,
            noteLang: language,
          })),
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
      {reading.route === undefined && <AttentionField {...form} />}
    </>
  );
}
