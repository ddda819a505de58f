import type { Fault, Position } from '../problem.ts';
import { isSlug, noSuch, slugRemedy } from '../schema/field.ts';
import { didYouMean, listed, quoted } from '../suggest.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type AttributeRule, componentRule } from './components.ts';
import { type Attribute, attributesOf, type Element, startOf } from './element.ts';
import { spelledNumbers } from './numbers.ts';

/** A fault in a text, and where it is. */
export interface Placed {
  readonly position: Position;
  readonly fault: Fault;
}

/** Everything that is wrong with the attributes of a component's tag. */
export function checkAttributes(element: Element, vocabulary: Vocabulary): readonly Placed[] {
  const name = element.name ?? '';
  const rule = componentRule(name);
  if (rule === undefined) return [];
  const given = attributesOf(element);
  const missing = Object.keys(rule.attributes)
    .filter((key) => given.every((attribute) => attribute.name !== key))
    .map((key): Placed => ({ position: startOf(element), fault: lacks(name, key) }));
  const wrong = given.flatMap((attribute, index) => {
    const twice = given.slice(0, index).some((earlier) => earlier.name === attribute.name);
    const faults = twice ? [TWICE] : faultsOf(attribute, name, rule.attributes, vocabulary);
    return faults.map((fault): Placed => ({ position: attribute.position, fault }));
  });
  return [...missing, ...wrong];
}

const TWICE: Fault = {
  what: 'the attribute is repeated.',
  allowed: 'each attribute once.',
  remedy: 'keep one.',
};

function lacks(component: string, attribute: string): Fault {
  return {
    what: `<${component}> lacks ${attribute}.`,
    allowed: `${attribute}="…".`,
    remedy: `add ${attribute}="…" to the tag.`,
  };
}

function faultsOf(
  { name, value }: Attribute,
  component: string,
  rules: Readonly<Record<string, AttributeRule>>,
  vocabulary: Vocabulary,
): readonly Fault[] {
  const known = Object.keys(rules);
  const rule = Object.entries(rules).find(([key]) => key === name)?.[1];
  if (value === undefined && (rule !== undefined || name === '{…}')) {
    const what = `${name} of <${component}> is not a plain text.`;
    return [{ what, allowed: 'a text in double quotes.', remedy: 'write it as name="…", without braces.' }];
  }
  if (rule === undefined || value === undefined) {
    const what = `<${component}> has no attribute ${name}.`;
    const allowed = known.length === 0 ? 'no attribute.' : listed(known);
    return [{ what, allowed, remedy: didYouMean(name, known, 'remove it') }];
  }
  return CHECKS[rule.type](value, rule, vocabulary);
}

/** What may be wrong with a value, by what it is. */
const CHECKS: Readonly<
  Record<
    AttributeRule['type'],
    (value: string, rule: AttributeRule, vocabulary: Vocabulary) => readonly Fault[]
  >
> = {
  reference: (value, rule, vocabulary) => {
    if (rule.type !== 'reference') return [];
    const known = vocabulary[rule.kind];
    return known === undefined || known.includes(value) ? [] : [noSuch(rule.kind, value, known)];
  },
  anchor: (value) =>
    isSlug(value)
      ? []
      : [
          {
            what: `${quoted(value)} is not an id.`,
            allowed: 'lower-case letters a-z and digits, starting with a letter, words joined by hyphens.',
            remedy: slugRemedy(value),
          },
        ],
  words: (value) =>
    value.trim() === ''
      ? [{ what: 'the title is empty.', allowed: 'some text.', remedy: 'write the title of the clause.' }]
      : spelledNumbers(value).map(({ fault }) => ({
          ...fault,
          remedy: 'leave the number to the text of the clause, where a component prints it.',
        })),
};
