import type { WaitWords } from '../es/waits.ts';

/** The English of the comparison of plans and of how long one really waits. */
export const waits: WaitWords = {
  comparePlans: 'Compare the plans',
  comparePlansOf: (policy) => `Plans compared · ${policy}`,
  compareLead:
    'What each plan includes and promises, and how long you wait in practice, with nights, weekends and holidays counted.',
  compareTable: 'What each plan includes and promises',
  compareHint: 'Swipe the table sideways to see more plans.',
  compareCase: 'Compare a case in every plan',
  caseTitle: 'One case, plan by plan',
  caseLead: 'Choose a severity and a moment: you will see when each plan would answer and solve it.',
  caseAt: (zone) => `When is it reported? (${zone})`,
  noTargets: 'This policy promises no times by plan: what is compared here is what each one includes.',

  title: 'The real wait',
  intro: (from, until) =>
    `Computed for a report in every quarter of an hour from ${from} to ${until}, in real time: nights, weekends and holidays count. It is the longest that is promised; an answer may come sooner.`,
  conditions:
    'Where a time depends on a channel, an option or a mode of attention, it is that of a case without options, in the usual mode. Regular updates and promises without a number have no wait to compute.',
  always: (wait) => `Always ${wait}, at any hour`,
  half: (median, worst) => `Half of the cases within ${median}; at worst within ${worst}`,
  shortMedian: (median) => `half wait up to ${median}`,
  shortWorst: (worst) => `at worst, ${worst}`,
  shortAlways: (wait) => `always ${wait}`,
  worstAt: (date, time) => `the worst moment of the year to report: ${date} at ${time}`,

  strip: (plan, severity, metric) => `${plan}\u00a0· ${severity}\u00a0· ${metric}`,
  stripIntro: 'Usual wait by the day and hour of the report',
  extremes: (best, least, worst, most) =>
    `The usual wait is shortest from ${best} (${least}) and longest from ${worst} (${most}).`,
  hourOf: (day, time) => `${day} at ${time}`,
  day: 'Day of the report',
  wait: 'Wait by the hour of the report',
  asTable: 'See it in words',
  upTo: (wait) => `up to ${wait}`,
  over: (wait) => `more than ${wait}`,
  between: (from, to, level) => `${from} to ${to}: ${level}`,
};
