import type { SearchWords } from '../es/search.ts';

/** The Portuguese of the search. */
export const search: SearchWords = {
  title: 'Buscar',
  about: 'Busque nas cláusulas, nos planos e nas definições das políticas publicadas.',
  label: 'O que você procura nas políticas',
  button: 'Buscar',
  all: 'Buscar também em versões substituídas',
  empty: 'Digite uma palavra: uma cláusula, um plano, um prazo.',
  searching: 'Buscando…',
  found: 'Páginas com resultados: {count}.',
  none: 'Não encontramos nada com essas palavras. Tente outra, ou menos palavras.',
  failed: 'Não foi possível carregar a busca. Verifique sua conexão e carregue a página de novo.',
  withoutScript: 'A busca precisa de JavaScript. Sem ele, procure no sumário de cada política:',
};
