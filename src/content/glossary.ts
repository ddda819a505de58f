import type { Problem } from './problem.ts';
import { problemAt } from './problem-at.ts';
import type { Document } from './read/document.ts';
import { elementsNamed, startOf } from './text/element.ts';
import { keysOf } from './vocabulary.ts';

/** Words link to where the policy's text shows the glossary, so it shows a glossary that it has, and once. */
export function glossaryProblems({ data, body }: Document): readonly Problem[] {
  if (data === undefined || body === undefined) return [];
  const [first, ...others] = elementsNamed(body.root, 'Glossary');
  const allowed = 'one <Glossary /> in the text of the policy.';
  if (first === undefined) {
    const what = 'the text shows the glossary nowhere.';
    const remedy = 'put <Glossary /> on a line of its own, where the definitions belong.';
    return (keysOf(data.data, 'glossary') ?? []).length === 0
      ? []
      : [problemAt(data, ['glossary'], { what, allowed, remedy }, 'key')];
  }
  return others.map((element) => {
    const what = 'the text shows the glossary twice.';
    return { file: body.file, ...startOf(element), what, allowed, remedy: 'keep one.' };
  });
}
