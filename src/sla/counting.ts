/** What N business days mean (rule 4). */
export type BusinessDayRule =
  | { readonly rule: 'end-of-day' }
  | { readonly rule: 'same-time' }
  | { readonly rule: 'hours'; readonly hoursPerDay: number };

/** How amounts are counted, as the policy states it. */
export interface Counting {
  readonly businessDays: BusinessDayRule;
  /** How calendar days and months end (rule 6). */
  readonly calendarDays: 'same-time' | 'end-of-day';
  /** Cut-off, in minutes of wall time since 00:00 (rule 5). */
  readonly cutoff?: number;
}
