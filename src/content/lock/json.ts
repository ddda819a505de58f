/** What is shorter stays on one line, so that a holiday or a worked case is one line of a difference. */
const WIDTH = 110;

/**
 * JSON that is the same for the same data: keys sorted, lines that end in LF, one at the end.
 *
 * @example stableJson({ b: [1, 2], a: 'x' }) // '{ "a": "x", "b": [1, 2] }\n'
 */
export function stableJson(data: unknown): string {
  return `${write(data, '')}\n`;
}

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const [open, close, space] = isList ? ['[', ']', ''] : ['{', '}', ' '];
  const write1 = (deeper: string): readonly string[] =>
    isList
      ? value.map((item: unknown) => write(item, deeper))
      : entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, deeper)}`);
  const parts = write1(inner);
  if (parts.length === 0) return `${open}${close}`;
  const line = `${open}${space}${parts.join(', ')}${space}${close}`;
  return line.length + indent.length <= WIDTH && !line.includes('\n')
    ? line
    : `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
