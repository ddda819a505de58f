import { type Addressed, addressesOf } from '../content/addresses.ts';
import { FORMAT } from './policy-json.ts';
import { targets } from './target-schema.ts';
import { type Schema, array, date, enumOf, key, number, object, optional, record, text } from './schema.ts';

const promised = {
  key,
  name: text('As people read it.'),
  clause: optional(text('Id of the clause that states it.')),
};

const window = array(
  number('Minutes since 00:00.'),
  'From and until; an end at or before the start lies on the next date.',
  2,
);
const week = array(array(window, 'The open windows of a weekday.'), 'Monday to Sunday.', 7);

const calendar = object('Weekly hours, holidays and exceptions in one time zone.', {
  ...promised,
  zone: text('IANA time zone.'),
  week,
  holidaysOf: optional(text('Whose public holidays close it: ISO 3166.')),
  holidays: array(
    object('A date without open time.', { date, name: text('What people call it.') }),
    'As resolved for the horizon, ascending.',
  ),
  exceptions: array(
    object('A date whose windows replace whatever else would hold, a holiday included.', {
      date,
      windows: array(window, 'None closes the date.'),
      reason: text('Why.'),
    }),
    'They outrank holidays.',
  ),
});

const counting = object('How time is counted.', {
  businessDays: object('What N business days mean.', {
    rule: enumOf('end-of-day', 'same-time', 'hours'),
    hoursPerDay: optional(number('With the rule hours: the hours of a day.')),
  }),
  calendarDays: enumOf('same-time', 'end-of-day'),
  cutoff: optional(
    number('Minutes since 00:00: what comes later counts as received on the next business day.'),
  ),
});

const clause = object('A numbered part of a text.', {
  id: text('Its anchor, kept across versions.'),
  number: text('3 or 3.1.'),
  title: text('Its title.'),
  level: number('1 or 2.'),
  text: text('Its words; … stands for what the text takes from the data.'),
});

const plan = object('A tier that a client can contract.', {
  ...promised,
  order: number('Its place, 1 for the cheapest.'),
  summary: text('Whom it serves.'),
  calendar: text('Key of its calendar.'),
  options: record(enumOf('not-offered', 'optional', 'covered'), 'By the key of an option.'),
  availability: optional(number('Percentage of the time.')),
  features: record(text('Key of a grade.'), 'By the key of a feature.'),
  targets: record(targets, 'By the key of a severity, or of a category with targets of its own.'),
  clauses: array(clause, 'Of its own text.'),
});

const inLanguage = object('Data in a language.', {
  language: text('BCP 47 tag.'),
  address: text('Where they are.'),
});

const named = (what: string): Schema => array(object(what, promised), what);

/**
 * The JSON Schema of `policy.json`, by its permanent address. Readers ignore keys that they don't
 * know: new ones may come; what is here stays as long as the format.
 */
export function policySchema(site: Addressed): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: new URL(addressesOf(site).schema, site.address).href,
    ...object('A version of a policy: everything that it promises.', {
      $schema: text('The address of this schema.'),
      format: { const: FORMAT },
      address: text('The page of the version.'),
      translations: optional(
        array(inLanguage, 'The same data with the words of other languages, which bind nobody.'),
      ),
      translationOf: optional(inLanguage),
      policy: text('Its address under the site.'),
      date: { ...date, description: 'On which it takes effect, at 00:00 in its zone.' },
      published: optional({ ...date, description: 'On which it was published; absent while it is a draft.' }),
      digest: optional({
        type: 'string',
        pattern: '^[0-9a-f]{64}$',
        description: 'SHA-256 of the whole version.',
      }),
      files: optional(record(text('SHA-256 of the file.'), 'By its path under source/.')),
      withdrawn: optional(object('It does not hold any more.', { date, reason: text('Why.') })),
      title: text('The title of the document.'),
      language: text('BCP 47 tag of its text.'),
      zone: text('IANA time zone in which it takes effect.'),
      provider: object('Who promises.', { name: text('Its name.'), country: text('ISO 3166-1.') }),
      horizon: array(date, 'The first and the last date of which it knows holidays.', 2),
      counting,
      calendars: record(calendar, 'By key.'),
      metrics: named('What is measured.'),
      severities: named('How bad an incident is, from the worst to the mildest.'),
      categories: named('The kinds of request.'),
      routes: named('Where a request goes that no target covers.'),
      attention: named('The modes of attention that a case can ask for.'),
      channels: named('The ways to reach the provider.'),
      options: named('What can be contracted beside the plan, and changes its hours.'),
      features: named('The rows of the comparison of plans.'),
      grades: named('What a cell of the comparison can say.'),
      escalation: optional(object('How to go further when a case is late.', {})),
      flow: optional(object('The states of a case.', {})),
      terms: named('The time limits of the contract that are no targets.'),
      glossary: named('What words of the text mean.'),
      availability: optional(object('What holds for the availability of every plan.', {})),
      notice: optional(object('How long before it takes effect a change is announced.', {})),
      plans: array(plan, 'By their order.'),
      clauses: array(clause, 'Of the legal text, in its order.'),
    }),
  };
}
