import { formatPercent } from '../i18n/numbers.ts';
import { spanWords } from '../i18n/span.ts';
import { achievedAvailability, allowedDowntime, creditFor, misses } from '../sla/availability.ts';
import { formatCivilDate } from '../sla/civil-date.ts';
import { AnswerFrame } from './answer-frame.tsx';
import type { PartProps } from './calculator.tsx';
import type { KnownMonth } from './availability-reading.ts';
import { ClauseLinks } from './clause-links.tsx';

export interface AvailabilityViewProps extends PartProps {
  readonly known: KnownMonth;
}

/** How long the service may be down, and what a downtime means for the promise. */
export function AvailabilityView(props: AvailabilityViewProps) {
  const { known, version, language, words } = props;
  const { plan, month, periods } = known;
  const { availability } = plan;
  const { clause, excludes = [] } = version.availability ?? {};
  const first = formatCivilDate(month);
  const [year = '', number] = first.split('-');
  const allowed = [
    [words.periods.day, periods.day],
    [words.periods.month(first), periods.month],
    [words.periods.quarter(Math.ceil(Number(number) / 3), year), periods.quarter],
    [words.periods.year(year), periods.year],
  ] as const;
  return (
    <AnswerFrame {...props}>
      <section class="metric" data-availability={plan.key} aria-labelledby="availability">
        <h3 id="availability">
          <span lang={version.language}>{plan.name}</span> ·{' '}
          {words.availabilityOf(formatPercent(availability, language))}
        </h3>
        <DowntimeView {...props} />
        <table>
          <caption>{words.allowed}</caption>
          <tbody>
            {allowed.map(([name, period]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{spanWords(allowedDowntime(availability, period))}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div class="rule">
          {excludes.length > 0 && (
            <>
              <p>{words.excludes}</p>
              <ul lang={version.language}>
                {excludes.map((what) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            </>
          )}
          <ClauseLinks version={version} clauses={[clause]} words={words} />
        </div>
      </section>
    </AnswerFrame>
  );
}

/** The way back: what a downtime leaves of the month, and the credit that the policy gives for it. */
function DowntimeView({ known, version, language, words }: AvailabilityViewProps) {
  const { plan, month, periods, downtime } = known;
  if (downtime === undefined) return null;
  const percent = (value: number) => formatPercent(value, language);
  const { availability } = plan;
  const isMissed = misses(availability, downtime, periods.month);
  const achieved = achievedAvailability(downtime, periods.month);
  const credits = version.availability?.credits ?? [];
  const band = creditFor(credits, downtime, periods.month);
  return (
    <div role="status">
      <p class="verdict">
        {words.achieved(spanWords(downtime), formatCivilDate(month), percent(achieved))}{' '}
        {isMissed ? words.missed(percent(availability)) : words.kept(percent(availability))}
      </p>
      {credits.length > 0 && (
        <p>{band === undefined ? words.noCredit : words.credit(percent(band.credit), percent(band.below))}</p>
      )}
    </div>
  );
}
