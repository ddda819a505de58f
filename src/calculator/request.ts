import { type Category, find, type Route, type Severity, type Version } from './data.ts';
import { choose, type Reader } from './reader.ts';
import type { State } from './state.ts';

/** What is asked for: the row of the matrix, and the kind of request where the version has kinds. */
export interface Request {
  readonly category: Category | undefined;
  readonly severity: Severity | undefined;
}

/** The route by which the category of a state leaves every plan, if it does. */
export function routeOf({ category }: State, { categories, routes }: Version): Route | undefined {
  return find(routes, find(categories, category)?.route);
}

/**
 * What a state asks for: a row by its key, or a category by what it means. A row without a category
 * belongs to the first that means it.
 */
export function readRequest(state: State, version: Version, { note }: Reader): Request {
  const { categories, severities } = version;
  const named =
    state.category === undefined ? undefined : note(choose(categories, 'category', state.category, version));
  const category = named ?? categories.find((each) => means(each, state.severity));
  if (category === undefined) {
    // An unknown category is noted: that nothing else is chosen is no news.
    if (state.category !== undefined && state.severity === undefined)
      return { category, severity: undefined };
    const field = categories.length > 0 && state.severity === undefined ? 'category' : 'severity';
    return { category, severity: note(choose(severities, field, state.severity, version)) };
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

/**
 * Whether cases of a category may be of a row: one of its severities, or the category itself.
 *
 * @example means({ key: 'incident', severities: ['high', 'low'], … }, 'low') // true
 */
export function means({ key, severities, route }: Category, row: string | undefined): boolean {
  if (row === undefined || route !== undefined) return false;
  return severities === undefined ? key === row : severities.includes(row);
}
