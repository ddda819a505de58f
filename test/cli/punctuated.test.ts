import { describe, expect, test } from 'vitest';
import { punctuated } from '../../src/cli/punctuated.ts';

/** What a reader of the text alone reads. */
const read = (html: string) =>
  punctuated(html)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('what stands apart to the eye is told apart in the text', () => {
  test('a label ends in a colon, and what it labels in a full stop', () => {
    expect(read('<dl> <div> <dt>Antes</dt>  <dd>5x9x8</dd> </div> <dt>Ahora</dt> <dd>5x8x8</dd> </dl>')).toBe(
      'Antes: 5x9x8. Ahora: 5x8x8.',
    );
  });

  test('a row is a sentence: its head, then its cells', () => {
    const head =
      '<thead> <tr> <th scope="col"> Qué </th><th scope="col"> Uno </th><th> Dos </th> </tr> </thead>';
    const row = '<tr> <th scope="row"> Chat </th> <td> <span class="yes">Sí</span> </td><td> No </td> </tr>';
    expect(read(`<table> ${head} <tbody> ${row} </tbody> </table>`)).toBe('Qué; Uno; Dos. Chat: Sí; No.');
  });

  test('lines of a cell and a tag beside a name are parts of a sentence', () => {
    const lines =
      '<td><span class="line">hoy<span class="condition" x>si llega a tiempo</span></span></td></tr>';
    expect(read(lines)).toBe('hoy; si llega a tiempo.');
    expect(read('<p> <strong> Oficina </strong> <span class="tag warn"> Peor </span> </p><p>a')).toBe(
      'Oficina; Peor. a',
    );
  });
});

test('what ends in a sign of its own keeps it, and words within a sentence have none between them', () => {
  expect(read('<dt>¿Cuándo?</dt><dd>Al <b>cierre</b> del <a href="#x">día</a>.</dd></dl>')).toBe(
    '¿Cuándo?Al cierre del día.',
  );
});

test('a heading keeps its words, as its anchor is called, whatever stands beside them', () => {
  const heading =
    '<h3 id="a"> <span class="number">4</span> Horario <a data-pagefind-ignore href="#a"> # </a> </h3>';
  expect(punctuated(`${heading} <p>`)).toContain(
    '</span> Horario<a data-pagefind-ignore href="#a"> #</a></h3>',
  );
});
