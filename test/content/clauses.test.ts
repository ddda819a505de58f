import { expect, test } from 'vitest';
import { clausesOf } from '../../src/content/text/clauses.ts';
import { parseBody } from '../../src/content/text/parse.ts';

const TEXT = `<Clause id="plazos" title="Plazos" />

Un párrafo que
sigue en otra línea.

- Uno.
- Dos, con
  <Hours calendar="turnos" />.

<Hours calendar="turnos" />

| Plan | Respuesta |
| ---- | --------- |
| Base | 4 h       |

<Note>

Una nota.

</Note>
`;

test('the words of a clause stand in the lines in which they are shown, whatever those of the file', () => {
  const parsed = parseBody('policy.mdx', TEXT);
  const [clause] = 'root' in parsed ? clausesOf(parsed.root, (name) => `[${name}]`) : [];
  expect(clause?.text.split('\n')).toEqual([
    'Un párrafo que sigue en otra línea.',
    'Uno.',
    'Dos, con [Hours].',
    '[Hours]',
    'Plan · Respuesta',
    'Base · 4 h',
    'Una nota.',
  ]);
});
