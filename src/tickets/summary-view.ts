import type { ShownSummary } from './messages.ts';
import { copyOf, part } from './part.ts';

/** So many groups are shown without being asked for. */
const FEW = 6;

/** Shows what a file comes to: each metric, each plan and severity, and how the file was read. */
export function showSummary(found: HTMLElement, { metrics, groups, notes }: ShownSummary): void {
  part(found, 'metrics', HTMLElement).replaceChildren(...metrics.map(metricCard));
  const breakdown = part(found, 'breakdown', HTMLDetailsElement);
  breakdown.hidden = groups.length < 2;
  breakdown.open = groups.length <= FEW;
  part(breakdown, 'group-metrics', HTMLTableRowElement)
    .querySelectorAll('[data-metric]')
    .forEach((cell) => {
      cell.remove();
    });
  part(breakdown, 'group-metrics', HTMLTableRowElement).append(
    ...metrics.map(({ name }) => {
      const cell = copyOf('group-metric', HTMLTableCellElement);
      cell.textContent = name;
      return cell;
    }),
  );
  part(breakdown, 'groups', HTMLTableSectionElement).replaceChildren(...groups.map(groupRow));
  const list = part(found, 'notes', HTMLUListElement);
  list.hidden = notes.length === 0;
  list.replaceChildren(
    ...notes.map((note) => {
      const item = document.createElement('li');
      item.textContent = note;
      return item;
    }),
  );
}

function metricCard({ name, percent, isMeasured, counts }: ShownSummary['metrics'][number]): HTMLElement {
  const card = copyOf('metric', HTMLElement);
  part(card, 'name', HTMLElement).textContent = name;
  part(card, 'percent', HTMLElement).textContent = percent;
  part(card, 'percent-of', HTMLElement).hidden = !isMeasured;
  card.classList.toggle('unmeasured', !isMeasured);
  part(card, 'counts', HTMLUListElement).append(
    ...counts.map(({ type, says }) => {
      const item = document.createElement('li');
      item.className = `tag ${TAGS[type]}`;
      item.textContent = says;
      return item;
    }),
  );
  return card;
}

/** How each verdict is coloured; its words say the same. */
export const TAGS = {
  met: 'ok',
  late: 'danger',
  overdue: 'danger',
  open: 'warn',
  paused: 'warn',
  unknown: '',
  undated: '',
} as const;

function groupRow({ plan, severity, rows, percents }: ShownSummary['groups'][number]): HTMLTableRowElement {
  const row = copyOf('group', HTMLTableRowElement);
  part(row, 'plan', HTMLElement).textContent = plan;
  part(row, 'severity', HTMLElement).textContent = severity;
  part(row, 'rows', HTMLElement).textContent = rows;
  row.append(
    ...percents.map((percent) => {
      const cell = document.createElement('td');
      cell.textContent = percent;
      return cell;
    }),
  );
  return row;
}
