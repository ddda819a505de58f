import type { Problem } from '../problem.ts';
import { type Document, guarded } from '../read/document.ts';
import type { Setting } from '../schema/setting.ts';
import { SECTIONS } from '../sections.ts';
import { checkText } from './check.ts';

/** Everything that is wrong in the text of a file; what couldn't be parsed has its problem already. */
export function textProblems({ body }: Document, { vocabulary }: Setting): readonly Problem[] {
  if (body === undefined) return [];
  const { file, root, lines } = body;
  const sections = Object.values(SECTIONS);
  const found = guarded({ name: file }, () => checkText(root, { file, vocabulary, lines, sections }));
  return 'problem' in found ? [found.problem] : found;
}
