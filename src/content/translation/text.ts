import type { Fault, Position, Problem, Warning } from '../problem.ts';
import { didYouMean, listed, quoted } from '../suggest.ts';
import type { Body } from '../text/body.ts';
import { otherNumbers } from './numbers.ts';
import { type Languages, otherNumerals } from './numerals.ts';
import { OPENING, type Part, partsOf } from './parts.ts';

/** What of a text isn't the translation of another, and what may not be. */
export interface TextDifferences {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/**
 * What of a text isn't the translation of another: other clauses, another order of them, and in a clause
 * no words, other numbers, other tags that print them or an address more. Words that are the same may not
 * be translated, and other numbers in letters may not be meant.
 *
 * @param original name of the file that is translated, for the problems
 */
export function textDifferences(
  from: Body,
  to: Body,
  original: string,
  languages: Languages,
): TextDifferences {
  const [theirs, ours] = [partsOf(from), partsOf(to)];
  const at = (position: Position, fault: Fault): Problem => ({ file: to.file, ...position, ...fault });
  const [ids, known] = [ours.map(({ id }) => id), theirs.map(({ id }) => id)];
  const missing = theirs
    .filter(({ id }) => !ids.includes(id))
    .map((part) => at(placeFor(part, theirs, ours) ?? endOf(to), lacks(part.id, part.tag, original)));
  const more = ours
    .filter(({ id }) => !known.includes(id))
    .map(({ id, position }) => at(position, unknownClause(id, known, original)));
  if (missing.length + more.length > 0) return { problems: [...missing, ...more], warnings: [] };

  const displaced = ours.findIndex(
    ({ id, tag }, index) => id !== theirs[index]?.id || tag !== theirs[index].tag,
  );
  const [here, there] = [ours[displaced], theirs[displaced]];
  if (here !== undefined && there !== undefined)
    return { problems: [at(here.position, otherOrder(here, there, original))], warnings: [] };

  const pairs = ours.flatMap((part, index) => {
    const like = theirs[index];
    return like === undefined ? [] : [{ part, like }];
  });
  return {
    problems: pairs.flatMap(({ part, like }) =>
      faultsOf(part, like, original).map((fault) => at(part.position, fault)),
    ),
    warnings: pairs.flatMap(({ part, like }) =>
      doubtsOf(part, like, original, languages).map((what) => ({ file: to.file, ...part.position, what })),
    ),
  };
}

/** Where a part belongs that a text lacks: before the next one that both have. */
function placeFor(part: Part, theirs: readonly Part[], ours: readonly Part[]): Position | undefined {
  const next = theirs.slice(theirs.indexOf(part)).map(({ id }) => ours.find((own) => own.id === id));
  return next.find((own) => own !== undefined)?.position;
}

function endOf({ lines }: Body): Position {
  return { line: lines.length, column: 1 };
}

/** So many words can be names alone, which no language translates. */
const NAMES = 5;

function doubtsOf(part: Part, like: Part, original: string, languages: Languages): readonly string[] {
  const [here, there] = [part.words.join(' '), like.words.join(' ')];
  if (here === there) {
    const same = `${named(part)} is word for word that of ${original}: is it translated?`;
    return part.words.length > NAMES ? [same] : [];
  }
  const numerals = otherNumerals(here, there, languages, original);
  return numerals === undefined ? [] : [`${whereOf(part)}${numerals}`];
}

/** Before what is wrong in a part: its id, if it has one. */
function whereOf({ id }: Part): string {
  return id === OPENING ? '' : `${quoted(id)}: `;
}

function named({ id }: Part): string {
  return id === OPENING ? 'the text' : `the clause ${quoted(id)}`;
}

function faultsOf(part: Part, like: Part, original: string): readonly Fault[] {
  if (part.words.length === 0 && like.words.length > 0) return [noWords(part, original)];
  const [fewer, more] = [without(like.prints, part.prints), without(part.prints, like.prints)];
  return [
    ...(part.digits.join() === like.digits.join()
      ? []
      : [{ ...otherNumbers(part.digits, like.digits, original) }]),
    ...fewer.map((tag) => ({
      what: `the text lacks ${tag}, which ${original} has here.`,
      allowed: 'what the original prints from the data, in any order.',
      remedy: 'put it where the sentence says it.',
    })),
    ...more.map((tag) => ({
      what: `the text has ${tag}, which ${original} lacks here.`,
      allowed: 'what the original prints from the data, in any order.',
      remedy: 'take it out.',
    })),
    ...part.addresses
      .filter((address) => !like.addresses.includes(address))
      .map((address) => ({
        what: `the text links to ${quoted(address)}, and ${original} does not here.`,
        allowed: 'the addresses to which the original links here, and links within the page.',
        remedy: 'take the link out, or lead it where the original does.',
      })),
  ].map(({ what, ...fault }) => ({ what: `${whereOf(part)}${what}`, ...fault }));
}

/** The entries of a list that another lacks, as often as it lacks them. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((entry) => {
    const index = rest.indexOf(entry);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

function noWords(part: Part, original: string): Fault {
  return {
    what: `${named(part)} has no words, and that of ${original} has.`,
    allowed: 'a translation of the words of every clause.',
    remedy: `translate what ${original} says here.`,
  };
}

function lacks(id: string, tag: string, original: string): Fault {
  return {
    what: `the clause ${quoted(id)} is missing.`,
    allowed: `the clauses of ${original}, in their order.`,
    remedy: `translate it, below <${tag} id="${id}" title="…" />.`,
  };
}

function unknownClause(id: string, known: readonly string[], original: string): Fault {
  const ids = known.filter((other) => other !== OPENING);
  return {
    what: `${original} has no clause ${quoted(id)}.`,
    allowed: listed(ids),
    remedy: didYouMean(id, ids, 'take the clause out'),
  };
}

function otherOrder(here: Part, there: Part, original: string): Fault {
  const tag = ({ tag: name, id }: Part) => `<${name} id="${id}" …>`;
  return {
    what: `${tag(here)} stands where ${original} has ${tag(there)}.`,
    allowed: `the clauses of ${original}, in their order and on their levels.`,
    remedy: 'move it, or write the same tag.',
  };
}
