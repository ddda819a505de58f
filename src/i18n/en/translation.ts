import type { Words } from '../words.ts';

/** The English of what a page says of the language of its policy's words. */
export const translation: Words['translation'] = {
  convenience: (binding) => `This is a translation for your convenience; the ${binding} text is binding.`,
  readBinding: (binding) => `Read the ${binding} text`,
  untranslated: (language, binding) =>
    `This policy has no ${language} text. Its binding language is ${binding}, in which it is shown.`,
  convenienceInShort: (binding) => `A translation: the ${binding} text is binding`,
  untranslatedInShort: (language, binding) => `No ${language} text: the ${binding} one is binding`,
};
