import type { Shape } from '../shape.ts';

/** The Spanish of the search. Status words are plain text with `{count}`, because the page hands them to its script. */
export const search = {
  title: 'Buscar',
  about: 'Busque en las cláusulas, los planes y las definiciones de las políticas publicadas.',
  label: 'Qué busca en las políticas',
  button: 'Buscar',
  all: 'Buscar también en versiones reemplazadas',
  empty: 'Escriba una palabra: una cláusula, un plan, un plazo.',
  searching: 'Buscando…',
  found: 'Páginas con resultados: {count}.',
  none: 'No encontramos nada con esas palabras. Pruebe con otra, o con menos.',
  failed: 'No se pudo cargar la búsqueda. Revise su conexión y vuelva a cargar la página.',
  withoutScript: 'La búsqueda necesita JavaScript. Sin él, busque en el contenido de cada política:',
};

/** Those words in any language. */
export type SearchWords = Shape<typeof search>;
