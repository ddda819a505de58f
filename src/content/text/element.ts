import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { FIRST, type Position } from '../problem.ts';

/** A component's tag in the tree, on lines of its own or within a sentence. */
export type Element = Extract<Nodes, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** An attribute of a tag; without a value where it isn't a plain string. */
export interface Attribute {
  readonly name: string;
  readonly value?: string;
  readonly position: Position;
}

/** Whether a node is a component's tag. */
export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Where a node starts in its file. */
export function startOf(node: { readonly position?: { readonly start: Position } | undefined }): Position {
  return node.position === undefined
    ? FIRST
    : { line: node.position.start.line, column: node.position.start.column };
}

/** The nodes below a node. */
export function childrenOf(node: Nodes): readonly (RootContent | PhrasingContent)[] {
  return 'children' in node ? node.children : [];
}

/** Every tag of a component below a node, in the order of the text. */
export function elementsNamed(node: Nodes, name: string): readonly Element[] {
  const inside = childrenOf(node).flatMap((child) => elementsNamed(child, name));
  return isElement(node) && node.name === name ? [node, ...inside] : inside;
}

/** The attributes of a tag, in the order of the text. */
export function attributesOf(element: Element): readonly Attribute[] {
  return element.attributes.map((attribute) => {
    const position = attribute.position === undefined ? startOf(element) : startOf(attribute);
    if (attribute.type === 'mdxJsxExpressionAttribute') return { name: '{…}', position };
    const { name, value } = attribute;
    return typeof value === 'string' ? { name, value, position } : { name, position };
  });
}

/** The value of an attribute of a tag, or an empty text. */
export function attributeOf(element: Element, name: string): string {
  return attributesOf(element).find((attribute) => attribute.name === name)?.value ?? '';
}

/**
 * Whether a paragraph is nothing but tags: MDX then shows them as blocks, without the paragraph.
 *
 * @example isUnwrapped(paragraphOf('<Note>Text</Note>')) // true
 */
export function isUnwrapped(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.some(isElement) &&
    node.children.every((child) => isElement(child) || (child.type === 'text' && child.value.trim() === ''))
  );
}
