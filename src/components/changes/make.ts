/** Classes and attributes of a made element. */
type Attributes = Readonly<Record<string, string>>;

/**
 * An element with its content; text is text, never markup.
 *
 * @example make('p', { class: 'muted' }, 'Nada cambió.')
 */
export function make(
  name: string,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}
