import type { LedgerWords } from '../i18n/es/calculator-ledger.ts';
import type { Target } from '../sla/target.ts';
import { find, type Version } from './data.ts';
import type { Conditions } from './explained.ts';

interface ConditionsProps {
  readonly conditions: Conditions;
  readonly version: Version;
  readonly words: LedgerWords;
}

/** All the targets of which one applied, in the order in which their conditions are tried (rule 9). */
export function ConditionsView({ conditions: { targets, applied }, version, words }: ConditionsProps) {
  return (
    <div class="conditions">
      <p class="label">{words.conditions}</p>
      <ul>
        {targets.map((target, index) => (
          <li key={index} class={target === applied ? 'applies' : undefined}>
            {words.promised(target.promised)}, {conditionWords(target, version, words)}
            {target === applied && <strong> ({words.applies})</strong>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function conditionWords({ when, cutoff }: Target, version: Version, words: LedgerWords): string {
  const { condition } = words;
  const channel = find(version.channels, when.channel)?.name;
  const option = find(version.options, when.option)?.name;
  const attention = find(version.attention, when.attention)?.name;
  const parts = [
    channel === undefined ? [] : [condition.channel(channel)],
    option === undefined ? [] : [condition.option(option)],
    attention === undefined ? [] : [condition.attention(attention)],
    when.hours === undefined ? [] : [condition.hours[when.hours]],
    Object.keys(when).length === 0 ? [condition.otherwise] : [],
    cutoff === undefined ? [] : [condition.cutoff(cutoff)],
  ].flat();
  return parts.join(words.join);
}
