import type { Shape } from '../shape.ts';

/** The Spanish of the pages. Every language has a module of this shape. */
export const pages = {
  skip: 'Ir al contenido',
  siteNavigation: 'Sitio',
  languages: 'Idioma',
  policies: 'Políticas',
  calculator: 'Calculadora',
  calculate: 'Calcular un plazo',
  madeWith: 'Cada versión publicada conserva su dirección y sus plazos.',
  holidaysCredit: 'Fuente de los festivos:',

  inForceSince: (date: string) => `Vigente desde el ${date}`,
  announcedFor: (date: string) => `Entrará en vigor el ${date}`,
  since: (date: string) => `Desde el ${date}`,
  takesEffectOn: (date: string) => `Entrará en vigor el ${date}`,
  wasInForce: (from: string, until: string) => `Estuvo vigente del ${from} al ${until}`,
  isDraft: 'Es un borrador: puede cambiar y todavía no promete nada',
  withdrawnOn: (date: string, reason: string) => `Se retiró el ${date}: ${reason.replace(/\.$/, '')}`,
  state: {
    draft: 'Borrador',
    announced: 'Anunciada',
    'in-force': 'Vigente',
    superseded: 'Reemplazada',
    withdrawn: 'Retirada',
  },
  seeCurrent: 'Ver la versión vigente',
  seeSame: 'Dirección permanente de esta versión',
  versionOf: (date: string) => `Versión del ${date}`,
  versions: 'Versiones',
  thisVersion: 'esta versión',
  takesEffectAt: (zone: string) => `Rige desde las 0:00 de su fecha, ${zone}.`,

  contents: 'Contenido',
  plans: 'Planes',
  plansCaption: 'Qué incluye cada plan',
  feature: 'Característica',
  hoursRow: 'Horario de atención',
  modalityRow: 'Modalidad',
  availabilityRow: 'Disponibilidad',
  costRow: 'Costo',
  optionOffer: {
    'not-offered': 'No disponible',
    optional: 'Se puede activar',
    covered: 'Ya cubierto por su horario',
  },
  targets: 'Plazos',
  targetsCaption: (plan: string) => `Plazos del plan ${plan}`,
  targetsIntro: 'Qué se compromete según la severidad del caso y el plan contratado.',
  severity: 'Severidad',
  criteria: 'Criterio',
  channel: 'Canal',
  channels: 'Canales',
  sharedTargets: (plan: string) => `Son los mismos plazos del plan ${plan}.`,
  conditions: {
    channel: (name: string) => `si llega por ${name}`,
    option: (name: string) => `con ${name}`,
    attention: (name: string) => `en modo «${name}»`,
    hours: { inside: 'si llega dentro del horario', outside: 'si llega fuera del horario' },
    otherwise: 'en los demás casos',
  },
  howCounted: 'Cómo se cuenta el tiempo',
  hoursRule: 'Los minutos y las horas se cuentan solo dentro del horario de atención.',
  immediateRule:
    '«De inmediato» es en el momento del reporte o, si llega fuera del horario, en la siguiente apertura.',
  sameDayRule: '«El mismo día hábil» vence al cierre del día en que el reporte cuenta como recibido.',
  strictRule: '«Menos de» es estricto: una respuesta dada justo en el instante del vencimiento llega tarde.',

  hours: 'Horarios',
  hoursOf: (zone: string) => `En ${zone}.`,
  noHolidays: 'Atiende también en festivos.',
  closedOnHolidays: (country: string) => `No atiende en los festivos de ${country}.`,
  exceptions: 'Fechas con horario especial',
  holidays: 'Festivos',
  comingHolidays: (country: string) => `Próximos festivos de ${country}`,
  appliesTo: (calendars: string) => `Cierran: ${calendars}.`,
  allHolidays: (from: string, until: string) => `Todos, de ${from} a ${until}`,
  listJoin: ', ',

  text: 'Texto de la política',
  clause: (number: string) => `cláusula\u00a0${number}`,
  linkToClause: (title: string) => `Enlace a «${title}»`,
  table: 'Tabla',
  editorNote: 'Nota de edición',

  plan: 'Plan',
  planNamed: (plan: string) => `Plan ${plan}`,
  planOf: (plan: string, policy: string) => `Plan ${plan} · ${policy}`,
  planFacts: 'Lo que incluye',
  otherPlans: 'Los demás planes',

  opensCase: 'Abre el caso',
  followsUp: 'Da seguimiento',
  address: 'Dirección',
  channelUse: 'Para qué sirve',
  attendedIn: (hours: string) => `Atiende ${hours}.`,
  answeredWithin: (duration: string) => `Responde en ${duration}.`,
  informative: 'Es solo informativo: nada de lo que se diga por él autoriza un trabajo.',
  fallback: (name: string) => `Si el plan no lo tiene, use ${name}.`,

  downtimeCaption: 'Tiempo máximo fuera de servicio que admite la disponibilidad de cada plan',
  downtimePeriods: {
    day: 'Día',
    month: 'Mes de 30 días',
    quarter: 'Trimestre de 90 días',
    year: 'Año de 365 días',
  },

  calculatorTitle: (policy: string) => `Calculadora de plazos · ${policy}`,
  calculatorIntro:
    'Elija su plan y la severidad, diga cuándo reportó el caso y vea el vencimiento exacto, con el porqué.',
  workedExamples: 'Ejemplos resueltos',
  workedExamplesIntro: (severity: string, moment: string) =>
    `Un caso de severidad «${severity}» reportado el ${moment}, hora del proveedor, vence así en cada plan.`,
  withoutScript: 'Con JavaScript activado, aquí puede calcular su propio caso.',
  calculatorFailed: 'No se pudo cargar la calculadora. Revise su conexión y vuelva a cargar la página.',
  dueBefore: 'antes del',
  dueBy: 'a más tardar el',

  notFoundTitle: 'No encontramos esa página',
  notFound:
    'La dirección no corresponde a ninguna política publicada. Las versiones publicadas nunca cambian de dirección: revise si el enlace quedó cortado.',
  goHome: 'Ir al inicio',
};

/** Those words in any language. */
export type PagesWords = Shape<typeof pages>;
