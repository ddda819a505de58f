import { calculator } from '../i18n/es/calculator.ts';
import { mount } from './mount.ts';

/** The calculator of a Spanish page: only its language's words load, and each part's with the part. */
mount(calculator, {
  form: async () => (await import('../i18n/es/calculator-form.ts')).form,
  'case-fields': async () => (await import('../i18n/es/calculator-case.ts')).caseWords,
  problems: async () => (await import('../i18n/es/calculator-problems.ts')).problems,
  pauses: async () => (await import('../i18n/es/calculator-pauses.ts')).pauses,
  results: async () => (await import('../i18n/es/calculator-results.ts')).results,
  backwards: async () => (await import('../i18n/es/calculator-backwards.ts')).backwards,
  check: async () => (await import('../i18n/es/calculator-check.ts')).check,
  route: async () => (await import('../i18n/es/calculator-route.ts')).route,
  'term-fields': async () => (await import('../i18n/es/calculator-terms.ts')).terms,
  'term-view': async () => (await import('../i18n/es/calculator-term-end.ts')).termEnd,
  availability: async () => (await import('../i18n/es/calculator-availability.ts')).availability,
  ledger: async () => (await import('../i18n/es/calculator-ledger.ts')).ledger,
});
