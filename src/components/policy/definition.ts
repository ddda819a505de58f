/** The anchor of a definition on the page of its policy. */
export function definitionId(key: string): string {
  return `definicion-${key}`;
}
