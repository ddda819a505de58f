/**
 * A name as people write it, reduced to what tells it from others: case, accents and punctuation
 * don't.
 *
 * @example plain('  Fecha_de-Creación ') // 'fecha de creacion'
 */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The entry that a text means by its key or by its name.
 *
 * @example named(halcon.plans, 'PREMIUM PLUS')?.key // 'premium-plus'
 */
export function named<T extends { readonly key: string; readonly name: string }>(
  entries: readonly T[],
  text: string,
): T | undefined {
  const wanted = plain(text);
  return (
    entries.find(({ key }) => plain(key) === wanted) ?? entries.find(({ name }) => plain(name) === wanted)
  );
}
