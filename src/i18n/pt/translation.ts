import type { Words } from '../words.ts';

/** The Portuguese of what a page says of the language of its policy's words. */
export const translation: Words['translation'] = {
  convenience: (binding) =>
    `Esta é uma tradução para sua comodidade; o texto vinculante é o que está em ${binding}.`,
  readBinding: (binding) => `Ler o texto em ${binding}`,
  untranslated: (language, binding) =>
    `Esta política não tem texto em ${language}. Seu idioma vinculante é o ${binding}, no qual ela é mostrada.`,
  convenienceInShort: (binding) => `Tradução: o texto vinculante está em ${binding}`,
  untranslatedInShort: (language, binding) => `Sem texto em ${language}: o vinculante está em ${binding}`,
};
