import * as z from 'zod';
import type {
  Channel,
  Definition,
  Escalation,
  Feature,
  Grade,
  Metric,
  NamedCalendar,
  Option,
  Route,
  Severity,
} from '../model.ts';
import { attentionSchema } from './attention.ts';
import { availabilitySchema } from './availability.ts';
import { calendarSchema } from './calendar.ts';
import { categorySchema, routeSchema } from './category.ts';
import { changesSchema } from './changes.ts';
import { channelSchema } from './channel.ts';
import { chooserSchema } from './chooser.ts';
import { definitionSchema, noticeSchema, sectionsSchema } from './contract.ts';
import { countingSchema } from './counting.ts';
import { named, reference, section, words } from './field.ts';
import { flowSchema } from './flow.ts';
import { country, language, zone } from './place.ts';
import type { Setting } from './setting.ts';
import { termSchema } from './term.ts';

const provider = section({
  /** Who promises. */
  name: words,
  /** Its country: ISO 3166-1, two capital letters. Example: `CO`. */
  country,
});

const gradeSchema = section({
  /** What the cell says. Example: `Incluido`. */
  name: words,
  /** Whether a plan with this grade has the feature: `true` or `false`. */
  offered: z.boolean(),
});

function metricSchema({ vocabulary }: Setting) {
  return section({
    /** Its name. Example: `Respuesta`. */
    name: words,
    /** What is measured: from when to when. */
    definition: words,
    /** Id of the clause that defines it. */
    clause: reference('clause', vocabulary).exactOptional(),
  });
}

function severitySchema({ vocabulary }: Setting) {
  return section({
    /** Its name. Example: `Crítico`. */
    name: words,
    /** How a client tells that an incident is of this severity. */
    criteria: words,
    /** Id of the clause that states the criteria. */
    clause: reference('clause', vocabulary).exactOptional(),
  });
}

function optionSchema({ vocabulary }: Setting) {
  return section({
    /** Its name. Example: `Horario extendido 5x12`. */
    name: words,
    /** Key of the calendar whose open hours are added to the plan's. */
    adds: reference('calendar', vocabulary),
    /** Id of the clause that describes it. */
    clause: reference('clause', vocabulary).exactOptional(),
  });
}

function featureSchema({ vocabulary }: Setting) {
  return section({
    /** What the row of the comparison is called. */
    name: words,
    /** Key of the channel whose availability the row states. Default: none. */
    channel: reference('channel', vocabulary).exactOptional(),
    /** Id of the clause that describes it. */
    clause: reference('clause', vocabulary).exactOptional(),
  });
}

const levelSchema = section({
  /** Its name. Example: `Consultor senior`. */
  name: words,
  /** When a case reaches it. */
  when: words,
});

function escalationSchema({ vocabulary }: Setting): z.ZodType<Escalation> {
  return section({
    /** Key of the feature that says which plans have it. Default: every plan has it. */
    feature: reference('feature', vocabulary).exactOptional(),
    /** What a client does whose plan has the feature. */
    how: words,
    /** What a client does whose plan lacks it. */
    otherwise: words,
    /** Its levels, from the first to the highest. Default: none. Example: `[{ name: Consultor, when: Si el caso lo pide. }]`. */
    levels: z.array(levelSchema).default([]),
    /** Id of the clause that describes it. */
    clause: reference('clause', vocabulary),
  });
}

/** The frontmatter of `policy.mdx`, given the version that it belongs to. */
export function policySchema(setting: Setting) {
  const calendar: z.ZodType<Omit<NamedCalendar, 'key'>> = calendarSchema(setting);
  const metric: z.ZodType<Omit<Metric, 'key'>> = metricSchema(setting);
  const severity: z.ZodType<Omit<Severity, 'key'>> = severitySchema(setting);
  const channel: z.ZodType<Omit<Channel, 'key'>> = channelSchema(setting);
  const option: z.ZodType<Omit<Option, 'key'>> = optionSchema(setting);
  const feature: z.ZodType<Omit<Feature, 'key'>> = featureSchema(setting);
  const grade: z.ZodType<Omit<Grade, 'key'>> = gradeSchema;
  const route: z.ZodType<Omit<Route, 'key'>> = routeSchema(setting);
  const definition: z.ZodType<Omit<Definition, 'key'>> = definitionSchema;
  return section({
    /** The document's title. */
    title: words,
    /** One or two sentences about it, for lists and search engines. */
    summary: words,
    /** BCP 47 tag of the binding text. Example: `es`. */
    language,
    /** IANA zone in which the version takes effect and in which due times are shown. Example: `America/Bogota`. */
    zone,
    /** Who promises. */
    provider,
    /** How time is counted. */
    counting: countingSchema(setting),
    /** The calendars, by a key of your choice. */
    calendars: named(calendar),
    /** What is measured, by key: `response`, `resolution`, `update`, or your own. Default: nothing. */
    metrics: named(metric).default([]),
    /** How bad an incident is, by key, from the worst to the mildest. Default: none. */
    severities: named(severity).default([]),
    /** The kinds of request, by key, beside the severities or instead of them. Default: none. */
    categories: named(categorySchema(setting)).default([]),
    /** Where a request goes that no target covers, by key. Default: none. */
    routes: named(route).default([]),
    /** The modes of attention that a case can ask for, by key. Default: none. */
    attention: attentionSchema(setting).default([]),
    /** The ways to reach the provider, by key. */
    channels: named(channel),
    /** What a client can contract beside the plan that changes its hours, by key. Default: none. */
    options: named(option).default([]),
    /** What a cell of the plans' comparison can say, by key. Default: none. */
    grades: named(grade).default([]),
    /** The rows of the plans' comparison, by key. Default: none. */
    features: named(feature).default([]),
    /** How to go further when a case is late. Default: nothing is said. */
    escalation: escalationSchema(setting).exactOptional(),
    /** The life of a case. Default: nothing is said. */
    flow: flowSchema(setting).exactOptional(),
    /** The time limits of the contract that aren't targets, by key. Default: none. */
    terms: named(termSchema(setting)).default([]),
    /** What words of the text mean, by key. Default: none. */
    glossary: named(definition).default([]),
    /** What holds for the availability of every plan. Default: nothing is said. */
    availability: availabilitySchema(setting).exactOptional(),
    /** Which plan fits: questions that lead to a plan. Default: none. */
    chooser: chooserSchema(setting).exactOptional(),
    /** How long before it takes effect a change must be announced. Default: nothing is said. */
    notice: noticeSchema(setting).exactOptional(),
    /** What changes since the version before, and why. Default: nothing is said. */
    changes: changesSchema.exactOptional(),
    /** The clauses that hold the parts every contract has, by part. Default: none. Example: `{ scope: alcance, law: ley-aplicable }`. */
    sections: sectionsSchema(setting).default({}),
  });
}
