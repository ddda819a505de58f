/** What a page says of the language in which its policy's words are. */
export const translation = {
  convenience: (binding: string) =>
    `Esta es una traducción de cortesía; el texto vinculante es el que está en ${binding}.`,
  readBinding: (binding: string) => `Leer el texto en ${binding}`,
  untranslated: (language: string, binding: string) =>
    `Esta política no tiene texto en ${language}. Su idioma vinculante es el ${binding}, y en él se muestra.`,
  convenienceInShort: (binding: string) => `Traducción: el texto vinculante está en ${binding}`,
  untranslatedInShort: (language: string, binding: string) =>
    `Sin texto en ${language}: el vinculante está en ${binding}`,
};
