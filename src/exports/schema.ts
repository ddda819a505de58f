/** A JSON Schema, as plain data. */
export type Schema = Readonly<Record<string, unknown>>;

const OPTIONAL = Symbol('optional');

/** A key that may be absent. */
interface Optional {
  readonly [OPTIONAL]: Schema;
}

export const optional = (schema: Schema): Optional => ({ [OPTIONAL]: schema });

/** An object whose keys are all required but for the optional ones. */
export function object(description: string, keys: Readonly<Record<string, Schema | Optional>>): Schema {
  const entries = Object.entries(keys);
  return {
    type: 'object',
    description,
    required: entries.flatMap(([name, value]) => (isOptional(value) ? [] : [name])),
    properties: Object.fromEntries(
      entries.map(([name, value]) => [name, isOptional(value) ? value[OPTIONAL] : value]),
    ),
  };
}

function isOptional(value: Schema | Optional): value is Optional {
  return OPTIONAL in value;
}

/** An object with any keys, whose values are alike. */
export const record = (values: Schema, description: string): Schema => ({
  type: 'object',
  description,
  additionalProperties: values,
});

/** A list, perhaps of a fixed length. */
export const array = (items: Schema, description: string, length?: number): Schema => ({
  type: 'array',
  description,
  items,
  ...(length !== undefined && { minItems: length, maxItems: length }),
});

export const text = (description: string): Schema => ({ type: 'string', description });
export const number = (description: string): Schema => ({ type: 'number', description });
export const enumOf = (...words: readonly string[]): Schema => ({ enum: words });

/** A civil date. */
export const date: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD.' };

/** What other parts of the data name something by. */
export const key: Schema = { type: 'string', pattern: '^[a-z][a-z0-9-]*$' };
