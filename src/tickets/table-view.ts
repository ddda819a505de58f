import type { Filter, ShownRow, ShownSummary, ShownVerdict } from './messages.ts';
import { copyOf, part } from './part.ts';
import { TAGS } from './summary-view.ts';

/** So many rows are shown at a time: a page of them is drawn within a frame. */
const PAGE = 50;

/** So many mistaken rows are told above the table; the filter shows them all. */
const MOST_TOLD = 5;

const FILTERS: readonly Filter[] = ['all', 'late', 'open', 'mistaken'];

/** The table of the tickets, a page of it at a time, and what chooses which. */
export class TableView {
  private readonly root: HTMLElement;
  private rows: ShownRow[] = [];
  private filter: Filter = 'all';
  private from = 0;

  constructor(root: HTMLElement) {
    this.root = root;
    for (const filter of FILTERS) {
      this.choice(filter).addEventListener('change', () => {
        this.choose(filter);
      });
    }
    part(root, 'see-mistakes', HTMLButtonElement).addEventListener('click', () => {
      this.choose('mistaken');
      this.choice('mistaken').focus();
    });
    this.button('previous').addEventListener('click', () => {
      this.turn(-PAGE);
    });
    this.button('next').addEventListener('click', () => {
      this.turn(PAGE);
    });
  }

  get hasMistakes(): boolean {
    return this.rows.some(({ standing }) => standing === 'mistaken');
  }

  clear(): void {
    this.rows = [];
  }

  add(rows: readonly ShownRow[]): void {
    this.rows.push(...rows);
  }

  /** Shows the rows once all are here, with how many each filter leaves. */
  finish(standings: ShownSummary['standings']): void {
    for (const filter of FILTERS) {
      part(this.root, `count-${filter}`, HTMLElement).textContent = standings[filter];
    }
    const mistaken = this.rows.filter(({ standing }) => standing === 'mistaken');
    part(this.root, 'mistakes', HTMLElement).hidden = mistaken.length === 0;
    part(this.root, 'told-mistakes', HTMLUListElement).replaceChildren(
      ...mistaken.slice(0, MOST_TOLD).map(({ line, mistakes }) => item(`${line}. ${mistakes.join(' ')}`)),
    );
    part(this.root, 'see-mistakes', HTMLButtonElement).hidden = mistaken.length <= MOST_TOLD;
    this.choose('all');
  }

  private choice(filter: Filter): HTMLInputElement {
    return part(this.root, `filter-${filter}`, HTMLInputElement);
  }

  private button(name: string): HTMLButtonElement {
    return part(this.root, name, HTMLButtonElement);
  }

  private choose(filter: Filter): void {
    this.filter = filter;
    this.choice(filter).checked = true;
    this.from = 0;
    this.show();
  }

  private turn(by: number): void {
    this.from += by;
    this.show();
    part(this.root, 'table', HTMLTableElement).scrollIntoView();
  }

  private show(): void {
    const chosen = this.rows.filter(({ standing }) => this.filter === 'all' || this.filter === standing);
    const shown = chosen.slice(this.from, this.from + PAGE);
    part(this.root, 'rows-shown', HTMLTableSectionElement).replaceChildren(...shown.map(ticketRow));
    part(this.root, 'table', HTMLTableElement).hidden = shown.length === 0;
    part(this.root, 'no-rows', HTMLElement).hidden = shown.length > 0;
    this.button('previous').disabled = this.from === 0;
    this.button('next').disabled = this.from + PAGE >= chosen.length;
    const pager = part(this.root, 'pager', HTMLElement);
    pager.hidden = chosen.length <= PAGE;
    const written = new Intl.NumberFormat(pager.dataset.numbers);
    const numbers = { from: this.from + 1, to: this.from + shown.length, all: chosen.length };
    part(pager, 'where', HTMLElement).textContent = Object.entries(numbers).reduce(
      (words, [name, value]) => words.replace(`{${name}}`, written.format(value)),
      pager.dataset.page ?? '',
    );
  }
}

function item(text: string): HTMLLIElement {
  const made = document.createElement('li');
  made.textContent = text;
  return made;
}

function ticketRow({ line, name, about, reported, standing, verdicts, mistakes, route }: ShownRow): Element {
  const row = copyOf('row', HTMLTableRowElement);
  row.classList.add(standing);
  part(row, 'line', HTMLElement).textContent = line;
  part(row, 'name', HTMLElement).textContent = name;
  part(row, 'about', HTMLElement).textContent = about;
  part(row, 'reported', HTMLElement).textContent = reported;
  if (mistakes.length > 0 || route !== undefined) {
    const cell = copyOf('whole', HTMLTableCellElement);
    part(cell, 'mistaken', HTMLElement).hidden = mistakes.length === 0;
    part(cell, 'sentences', HTMLUListElement).append(...[...mistakes, ...(route ? [route] : [])].map(item));
    row.append(cell);
    return row;
  }
  // Each metric has its column; a version may lack the metric of another.
  for (const column of document.querySelectorAll<HTMLElement>('[data-part="columns"] [data-metric]')) {
    const verdict = verdicts.find(({ metric }) => metric === column.dataset.metric);
    row.append(verdictCell(verdict, column.textContent));
  }
  return row;
}

function verdictCell(verdict: ShownVerdict | undefined, metric: string): HTMLTableCellElement {
  const cell = copyOf('verdict', HTMLTableCellElement);
  cell.dataset.label = metric;
  if (verdict === undefined) {
    cell.replaceChildren('–');
    return cell;
  }
  const tag = part(cell, 'tag', HTMLElement);
  const says = part(cell, 'says', HTMLElement);
  says.textContent = verdict.says;
  // What was done says itself whether it was in time.
  const isDone = verdict.type === 'met' || verdict.type === 'late';
  tag.hidden = isDone;
  tag.className = `tag ${TAGS[verdict.type]}`;
  tag.textContent = verdict.status;
  if (isDone) says.className = verdict.type;
  part(cell, 'moments', HTMLElement).replaceChildren(
    ...verdict.moments.map((moment) => {
      const made = document.createElement('span');
      made.textContent = moment;
      return made;
    }),
  );
  return cell;
}
