/**
 * The offsets of one IANA zone over a stretch of time, as plain data: what the engine knows of
 * a zone. Offsets are minutes east of UTC (`-300` for Bogotá).
 */
export interface ZoneOffsets {
  /** IANA name, `America/Bogota`. */
  readonly name: string;
  /** The offset before the first change. */
  readonly initial: number;
  /** Each change of offset: its UTC instant in minutes since 1970, and the offset from then on; ascending. */
  readonly changes: readonly (readonly [at: number, offset: number])[];
}
