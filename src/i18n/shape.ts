import type { Message } from './message.ts';

/**
 * The shape of a language's words: which there are and what each needs to know, whatever it says. A
 * language that lacks a word of another, or has one more, doesn't compile.
 *
 * @example const pages: Shape<typeof spanish> = { skip: 'Skip to content', … };
 */
export type Shape<Words> = Words extends string
  ? string
  : Words extends Message<infer About>
    ? Message<About>
    : Words extends (...about: infer About) => infer Said
      ? (...about: About) => Shape<Said>
      : { readonly [Key in keyof Words]: Shape<Words[Key]> };
