import type { Nodes, Root } from 'mdast';
import type { Fault, Position, Problem } from '../problem.ts';
import { didYouMean, listed, quoted } from '../suggest.ts';
import { KINDS, type Vocabulary } from '../vocabulary.ts';
import { checkAttributes } from './attributes.ts';
import { anchorsOf, levelOf } from './clauses.ts';
import { componentRule, COMPONENTS } from './components.ts';
import { childrenOf, type Element, isElement, isUnwrapped, startOf } from './element.ts';
import { imageFault, linkFault } from './links.ts';
import { spelledNumbersIn } from './prose.ts';

/** What a text is checked against. */
export interface TextContext {
  readonly file: string;
  readonly vocabulary: Vocabulary;
  /** Ids that the page has beside the text's clauses; no clause may take one. */
  readonly sections: readonly string[];
  /** The lines of the file, to find the column of what stands within a paragraph. */
  readonly lines: readonly string[];
}

const ALLOWED = `Markdown and these components: ${listed(Object.keys(COMPONENTS))}`;
const NO_CODE: Fault = {
  what: 'the text has code: {…}.',
  allowed: ALLOWED,
  remedy: 'remove it; write \\{ where the character is meant.',
};

/** Nodes that no text may have. */
const REFUSED: Readonly<Record<string, Fault>> = {
  mdxjsEsm: {
    what: 'the text has an import or an export.',
    allowed: ALLOWED,
    remedy: 'remove it; the components need no import.',
  },
  mdxFlowExpression: NO_CODE,
  mdxTextExpression: NO_CODE,
  heading: {
    what: 'the text has a heading of Markdown.',
    allowed: 'numbered headings: <Clause id="…" title="…" />, <Subclause id="…" title="…" />.',
    remedy: 'write <Clause id="…" title="…" /> on a line of its own.',
  },
};

/** What holds blocks; everything else holds words. */
const CONTAINERS = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
  'mdxJsxFlowElement',
]);

/** How a node stands in the text. */
interface Place {
  /** Directly in the text, not in a list, a note or a table. */
  readonly top: boolean;
  /** On lines of its own, not within a sentence. */
  readonly block: boolean;
  /** In `<Stated>`, where numbers are meant. */
  readonly stated: boolean;
}

/**
 * Everything that is wrong in a text: code, components and attributes that aren't listed, references
 * that lead nowhere, clauses out of order, and numbers that live elsewhere.
 */
export function checkText(root: Root, context: TextContext): readonly Problem[] {
  const problems: Problem[] = [];
  const refuse = (position: Position, fault: Fault) =>
    problems.push({ file: context.file, ...position, ...fault });
  const anchors = anchorsOf(root);
  const onPage = [...anchors.map(({ id }) => id), ...context.sections];

  const taken = new Set<string>();
  for (const { id, position } of anchors) {
    if (context.sections.includes(id)) refuse(position, reserved(id, context.sections));
    else if (taken.has(id)) refuse(position, repeated(id));
    taken.add(id);
  }
  const first = root.children.find((node) => levelOf(node) !== undefined);
  if (first !== undefined && levelOf(first) === 2) refuse(startOf(first), ORPHAN);

  const visit = (node: Nodes, place: Place): void => {
    const refused = REFUSED[node.type];
    if (refused !== undefined) {
      refuse(startOf(node), refused);
      return;
    }
    if ('url' in node) {
      const fault = node.type === 'image' ? imageFault(node.url) : linkFault(node.url, onPage);
      if (fault !== undefined) refuse(startOf(node), fault);
    }
    if (isElement(node)) {
      for (const fault of elementFaults(node, place, context.vocabulary)) refuse(startOf(node), fault);
      for (const { position, fault } of checkAttributes(node, context.vocabulary)) refuse(position, fault);
    }
    const stated = place.stated || (isElement(node) && node.name === 'Stated');
    const spelled = stated ? [] : spelledNumbersIn(node, context.lines);
    for (const { position, fault } of spelled) refuse(position, fault);
    const inside: Place = {
      top: node.type === 'root',
      block: CONTAINERS.has(node.type) || isUnwrapped(node),
      stated,
    };
    for (const child of childrenOf(node)) visit(child, inside);
  };
  visit(root, { top: true, block: true, stated: false });
  return problems;
}

const ORPHAN: Fault = {
  what: 'this subclause belongs to no clause.',
  allowed: 'a <Subclause /> after a <Clause />.',
  remedy: 'make it a <Clause />, or put one before it.',
};

function reserved(id: string, sections: readonly string[]): Fault {
  return {
    what: `the page has a section ${quoted(id)} of its own.`,
    allowed: `any id but: ${listed(sections)}`,
    remedy: 'choose another id.',
  };
}

function repeated(id: string): Fault {
  return {
    what: `the id ${quoted(id)} is taken.`,
    allowed: 'each id once in a text.',
    remedy: 'choose another id.',
  };
}

function elementFaults(element: Element, { top, block }: Place, vocabulary: Vocabulary): readonly Fault[] {
  const name = element.name ?? '';
  const rule = componentRule(name);
  if (rule === undefined) {
    const known = Object.keys(COMPONENTS);
    const what =
      name === '' ? 'the text has a tag without a name.' : `<${name}> is not a component of texts.`;
    return [{ what, allowed: listed(known), remedy: didYouMean(name, known, 'write it in Markdown') }];
  }
  const allowed = usage(name);
  const faults: Fault[] = [];
  if (rule.shows !== undefined && vocabulary[rule.shows]?.length === 0) {
    const what = `<${name}> has nothing to show: the policy defines no ${KINDS[rule.shows]}.`;
    faults.push({ what, allowed: 'a component of what the policy defines.', remedy: 'remove it.' });
  }
  if (rule.place === 'block' && !block) {
    const remedy = 'put it on a line of its own, with an empty line before and after it.';
    faults.push({ what: `<${name}> stands within a sentence.`, allowed, remedy });
  } else if (levelOf(element) !== undefined && !top) {
    const remedy = 'take it out of the list, table, quotation or note.';
    faults.push({ what: `<${name}> stands within something else.`, allowed, remedy });
  }
  const empty = element.children.length === 0;
  if (rule.content === 'none' && !empty) {
    faults.push({
      what: `<${name}> has something in it.`,
      allowed,
      remedy: `end the tag with />: ${usage(name)}`,
    });
  }
  if (rule.content !== 'none' && empty) {
    faults.push({ what: `<${name}> has nothing in it.`, allowed, remedy: 'write its text, or remove it.' });
  }
  return faults;
}

/** How a component is written. */
function usage(name: string): string {
  const rule = componentRule(name);
  const attributes = Object.keys(rule?.attributes ?? {}).map((attribute) => ` ${attribute}="…"`);
  const open = `<${name}${attributes.join('')}`;
  return rule?.content === 'none' ? `${open} />` : `${open}>…</${name}>`;
}
