import { type Attention, type Category, find, type Severity, type Version } from './data.ts';
import { choose, type Reader } from './reader.ts';
import type { ReadRequest, Request } from './reading.ts';
import type { State } from './state.ts';

/** Reads a request of a version that has kinds of request, modes of attention, or both. */
export const readRequest: ReadRequest = (state, version, reader) => {
  const { categories, routes } = version;
  const category = find(categories, state.category);
  const route = find(routes, category?.route);
  if (route !== undefined) return { category, route };
  const request = readRow(state, version, reader);
  return { ...request, attention: readAttention(state, version, request, reader) };
};

/**
 * The row that a state asks for by its key, or by a category that means it. A row without a category
 * belongs to the first that means it.
 */
function readRow(state: State, version: Version, { note }: Reader): Pick<Request, 'category' | 'severity'> {
  const { categories, severities } = version;
  const named =
    state.category === undefined ? undefined : note(choose(categories, 'category', state.category, version));
  const category = named ?? categories.find((each) => means(each, state.severity));
  if (category === undefined) {
    // An unknown category is noted: that nothing else is chosen is no news.
    if (state.category !== undefined && state.severity === undefined) return {};
    const field = categories.length > 0 && state.severity === undefined ? 'category' : 'severity';
    return { severity: note(choose(severities, field, state.severity, version)) };
  }

  const meant = severities.filter(({ key }) => means(category, key));
  const [only, ...others] = meant;
  const severity =
    meant.find(({ key }) => key === state.severity) ?? (others.length === 0 ? only : undefined);
  if (state.severity !== undefined && severity?.key !== state.severity) {
    const { name } = category;
    note({ problem: { field: 'severity', type: 'not-in-category', shown: state.severity, category: name } });
  } else if (severity === undefined) {
    note({ problem: { field: 'severity', type: 'missing' } });
  }
  return { category, severity };
}

/** The mode that is asked for if it may be, else the default. */
function readAttention(
  { attention: key }: State,
  version: Version,
  { category, severity }: Request,
  { note }: Reader,
): Attention | undefined {
  const chosen = key === undefined ? undefined : note(choose(version.attention, 'attention', key, version));
  if (chosen !== undefined && (severity === undefined || isFor(chosen, severity, category))) return chosen;
  if (chosen !== undefined && severity !== undefined) {
    note({ problem: { field: 'attention', type: 'not-for', name: chosen.name, request: severity.name } });
  }
  return version.attention.find((mode) => mode.default);
}

/**
 * Whether a mode of attention can be asked for a request.
 *
 * @example isFor(emergency, critical, incident) // true
 */
export function isFor({ only }: Attention, severity: Severity, category: Category | undefined): boolean {
  return only === undefined || [severity.key, category?.key].some((key) => key && only.includes(key));
}

/**
 * Whether cases of a category may be of a row: one of its severities, or the category itself.
 *
 * @example means({ key: 'incident', severities: ['high', 'low'], … }, 'low') // true
 */
export function means({ key, severities, route }: Category, row: string | undefined): boolean {
  if (row === undefined || route !== undefined) return false;
  return severities === undefined ? key === row : severities.includes(row);
}
