import type { CalculatorWords } from '../i18n/es/calculator.ts';
import { ClauseLinks } from './clause-links.tsx';
import type { Channel } from './data.ts';
import type { Case } from './reading.ts';

interface NextStepsProps {
  readonly known: Case;
  /** Whether something is overdue. */
  readonly late: boolean;
  readonly words: CalculatorWords;
}

/** What the client does now: which channel to use, and how to escalate. */
export function NextSteps({ known, late, words }: NextStepsProps) {
  const { version, plan, severity } = known;
  const attended = plan.targets[severity.key]?.channels ?? plan.channels;
  const opening = openingChannel(known, attended);
  const others = version.channels.filter(({ key }) => attended.includes(key) && key !== opening?.key);
  return (
    <section class={late ? 'next late' : 'next'} aria-labelledby="next-steps">
      <h3 id="next-steps">{words.next}</h3>
      <ul>
        {late && <Escalation known={known} lead={words.whenLate} words={words} />}
        {(opening ? [opening, ...others] : others).map((channel) => (
          <li key={channel.key}>
            {(channel === opening ? words.use : words.follow)(channel.name)} <Contact channel={channel} />{' '}
            <ClauseLinks version={version} clauses={[channel.clause]} words={words} />
          </li>
        ))}
        {!late && <Escalation known={known} lead={words.ifLate} words={words} />}
      </ul>
    </section>
  );
}

/** The channel that opens the case: the one it came through, if it does, or the plan's first that does. */
function openingChannel({ version, plan, channel }: Case, attended: readonly string[]): Channel | undefined {
  if (channel?.opensCase === true) return channel;
  const opening = version.channels.filter(({ key, opensCase }) => opensCase && plan.channels.includes(key));
  return opening.find(({ key }) => attended.includes(key)) ?? opening[0];
}

function Contact({ channel: { contact } }: { readonly channel: Channel }) {
  return contact === undefined ? null : <a href={contact.href}>{contact.text}</a>;
}

interface EscalationProps extends Pick<NextStepsProps, 'known' | 'words'> {
  readonly lead: string;
}

function Escalation({ known: { version, plan }, lead, words }: EscalationProps) {
  const { escalation } = plan;
  if (escalation === undefined) return null;
  return (
    <li>
      <strong>{lead}</strong> <span lang={version.language}>{escalation.how}</span>{' '}
      <ClauseLinks version={version} clauses={[escalation.clause]} words={words} />
    </li>
  );
}
