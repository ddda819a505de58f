/** Whether a time on the clock is read in the singular: `zero hora`, `uma hora e meia`. */
export const isSingular = (minutes: number): boolean => Math.floor(minutes / 60) <= 1;
