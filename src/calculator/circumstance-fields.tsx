import { askedPlans, type CaseFormProps } from './case-fields.tsx';
import { Question, Select } from './choices.tsx';
import { ErrorText } from './error-text.tsx';
import { type Channel, find } from './data.ts';
import { fetched } from './loaded.ts';
import { idOf } from './problem.ts';

/** Through which of the plan's channels the report came; nothing is asked where there is only one. */
export function ChannelField(form: CaseFormProps) {
  const { state, version, words, errorsAt, set } = form;
  const place = { field: 'channel' } as const;
  const errors = errorsAt(place);
  const offered = version.channels.filter(({ key }) =>
    askedPlans(form).some(({ channels }) => channels.includes(key)),
  );
  if (offered.length < 2) return <ErrorText id={`${idOf(place)}-error`} lines={errors} />;
  const channel = find(offered, state.channel);
  return (
    <>
      <Select
        id={idOf(place)}
        label={words.channel}
        errors={errors}
        choices={[
          { value: '', name: words.noChannel },
          ...offered.map(({ key, name }) => ({ value: key, name, lang: version.language })),
        ]}
        chosen={channel?.key ?? ''}
        onChoose={(key) => {
          set('channel', { channel: key === '' ? undefined : key });
        }}
      />
      {channel !== undefined && <ChannelNote {...form} channel={channel} offered={offered} />}
    </>
  );
}

interface ChannelNoteProps extends CaseFormProps {
  readonly channel: Channel;
  readonly offered: readonly Channel[];
}

/** What the reader must know of a channel: above all, that some don't start the clock. */
function ChannelNote({ channel, offered, parts, words }: ChannelNoteProps) {
  const { answered, note } = channel;
  const warning = fetched(parts.circumstances)?.opensNoCase(channel, offered, words);
  const sentences = [warning, answered, note].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? null : <p class="hint note">{sentences.join(' ')}</p>;
}

/** The options that the plan lets a client contract, and those that its hours cover anyway. */
export function OptionFields(form: CaseFormProps) {
  const { state, version, words, errorsAt, set } = form;
  const place = { field: 'option' } as const;
  const errors = errorsAt(place);
  const plans = askedPlans(form);
  const optional = version.options.filter(({ key }) =>
    plans.some(({ options }) => options[key] === 'optional'),
  );
  const covered = version.options.filter(
    ({ key }) => plans.length > 0 && plans.every(({ options }) => options[key] === 'covered'),
  );
  if (optional.length + covered.length === 0) {
    return <ErrorText id={`${idOf(place)}-error`} lines={errors} />;
  }
  return (
    <Question id={idOf(place)} legend={words.options} errors={errors}>
      {optional.map(({ key, name, adds }, index) => (
        <label class="choice" key={key}>
          <input
            type="checkbox"
            id={index === 0 ? idOf(place) : undefined}
            checked={state.options.includes(key)}
            onChange={({ currentTarget }) => {
              const others = state.options.filter((other) => other !== key);
              set('option', { options: currentTarget.checked ? [...others, key] : others });
            }}
          />
          <span class="choice-name" lang={version.language}>
            {name}
          </span>
          <span class="choice-note">{version.calendars.get(adds)?.hours}</span>
        </label>
      ))}
      {covered.map(({ key, name }) => (
        <p class="hint" key={key}>
          {words.covered(name)}
        </p>
      ))}
    </Question>
  );
}
