import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { snippet } from '../../src/components/embed/snippet.ts';

test('whatever a provider is called, the code is one frame and one script', () => {
  const address = 'https://acuerdos.example/sla/embed/a/';
  const title = 'Plazos de "A & B" <script>alert(1)</script>';
  const elements = parseFragment(snippet({ address, title })).childNodes.filter((node) => 'tagName' in node);
  expect(elements.map(({ tagName }) => tagName)).toEqual(['iframe', 'script']);
  const attributes = new Map(elements[0]?.attrs.map(({ name, value }) => [name, value]));
  expect(attributes.get('src')).toBe(address);
  expect(attributes.get('title')).toBe(title);
  expect(attributes.get('loading')).toBe('lazy');
  expect(attributes.get('allow')).toBe('clipboard-write');
});

test('its script listens to the origin of the calculator alone, without the path', () => {
  const code = snippet({ address: 'https://acuerdos.example/sla/embed/a/', title: 'A' });
  expect(code).toContain("origin !== 'https://acuerdos.example'");
});
