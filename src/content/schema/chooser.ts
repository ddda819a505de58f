import * as z from 'zod';
import { comesBack, reachable } from '../graph.ts';
import type { Chooser, ChooserAnswer, ChooserQuestion } from '../model.ts';
import { blame, blameKey, named, reference, section, words } from './field.ts';
import { onlyOne } from './only-one.ts';
import type { Setting } from './setting.ts';

/** The keys of an answer. */
export function answerFields({ vocabulary }: Setting) {
  return section({
    /** What the reader says. Example: `No lo tengo claro.` */
    says: words,
    /** Key of the question that follows. Exactly one of `question` and `plan`. */
    question: reference('question', vocabulary).exactOptional(),
    /** Key of the plan that fits. */
    plan: reference('plan', vocabulary).exactOptional(),
    /** Why the plan fits, in a sentence. Goes with `plan`. */
    because: words.exactOptional(),
  });
}

function answerSchema(setting: Setting): z.ZodType<ChooserAnswer> {
  return answerFields(setting).transform(({ says, question, plan, because }, context): ChooserAnswer => {
    onlyOne(context, { question, plan }, ['question', 'plan']);
    if ((plan === undefined) !== (because === undefined)) {
      const [what, remedy] =
        plan === undefined
          ? ['because has no plan.', 'remove it, or name the plan that fits.']
          : ['the plan has no because.', 'add because: and say why the plan fits.'];
      blame(context, { what, allowed: 'because beside plan.', remedy });
    }
    return plan === undefined || because === undefined
      ? { says, to: 'question', question: question ?? '' }
      : { says, to: 'plan', plan, because };
  });
}

/** A question of the path to a plan. */
export function questionSchema(setting: Setting) {
  return section({
    /** What it asks. */
    asks: words,
    /** The answers, each of which leads to a question or to a plan; at least two. */
    answers: z.array(answerSchema(setting)).min(2),
  });
}

const following = ({ answers }: Pick<ChooserQuestion, 'answers'>): readonly string[] =>
  answers.flatMap((answer) => (answer.to === 'question' ? [answer.question] : []));

/** Which plan fits: every question is asked, none comes back, and every path ends at a plan. */
export function chooserSchema(setting: Setting): z.ZodType<Chooser> {
  const question: z.ZodType<Omit<ChooserQuestion, 'key'>> = questionSchema(setting);
  return section({
    /** The heading of the section. Example: `¿Qué plan le conviene?` */
    title: words,
    /** Key of the first question. */
    start: reference('question', setting.vocabulary),
    /** The questions, by key. */
    questions: named(question),
  }).transform((chooser, context) => {
    const byKey = new Map(chooser.questions.map((found) => [found.key, following(found)]));
    const next = (key: string) => byKey.get(key) ?? [];
    const reached = reachable([chooser.start], next);
    for (const { key } of chooser.questions) {
      if (!reached.has(key)) {
        blameKey(context, ['questions', key], {
          what: 'no answer leads to this question.',
          allowed: 'questions that can be reached from the start.',
          remedy: 'let an answer lead to it, or remove it.',
        });
      }
      if (comesBack(key, next)) {
        blameKey(context, ['questions', key], {
          what: 'its answers can come back to it.',
          allowed: 'paths that end at a plan.',
          remedy: 'let the last answer name a plan.',
        });
      }
    }
    return chooser;
  });
}
