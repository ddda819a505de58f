/**
 * A part of the page, or of a copy of one of its templates, by the name that its markup gives it.
 *
 * @throws TypeError if it isn't there, or is something else
 * @example part(document, 'review', HTMLButtonElement)
 */
export function part<T extends Element>(root: ParentNode, name: string, kind: new () => T): T {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof kind)) throw new TypeError(`The page lacks its part "${name}".`);
  return found;
}

/** A copy of what one of the page's templates holds. */
export function copyOf<T extends Element>(template: string, kind: new () => T): T {
  const copy = part(document, template, HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof kind)) throw new TypeError(`The template "${template}" is empty.`);
  return copy;
}
