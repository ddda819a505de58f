/**
 * What the five documents ask of the demonstration, row by row, and where the site shows it. Every
 * figure and every due time is typed by hand from the documents and the rules, never copied from a page.
 */
export interface Row {
  /** The number of its document and its own: `003-6`. */
  readonly id: string;
  readonly policy: string;
  /** What it asks, in a few words. */
  readonly asks: string;
  readonly evidence: readonly Evidence[];
}

export type Evidence = Shown | Due | Ended | Warned;

/** Words that a reader finds on a page. */
export interface Shown {
  /** A built file. */
  readonly page: string;
  /**
   * By anchor, or '' for the whole page. An ellipsis or a new line stands for what is left out, ` | ` for
   * the border between two cells of a table.
   */
  readonly shows: Readonly<Record<string, string>>;
}

/** Due times of one report. All instants are UTC. */
export interface Due {
  /** Its folder: `halcon-cloud/2026-02-15`. */
  readonly version: string;
  readonly reported: string;
  readonly options?: readonly string[];
  readonly attention?: string;
  readonly pauses?: readonly Pause[];
  /** By plan, row and metric: the instant, or `words` where a promise has no number. */
  readonly due: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

/** When a term of the contract ends. All instants are UTC. */
export interface Ended {
  readonly version: string;
  readonly term: string;
  readonly event: string;
  readonly pauses?: readonly Pause[];
  readonly ends: string;
}

/** What the check of the content tells the author. */
export interface Warned {
  /** In the content folder. */
  readonly file: string;
  readonly warns: readonly string[];
}

export type Pause = readonly [from: string, to: string];

const HALCON = 'halcon-cloud/2026-02-15';
const CANAL = 'canal-consultores/2025-08-01';
const NUBE = 'nube-norte/2026-03-01';
const ASESORIA = 'asesoria-clara/2026-04-01';
/** Where the test starts a policy from the starter. */
export const STARTED = { policy: 'plantilla', date: '2026-12-01' } as const;
const PLANTILLA = `${STARTED.policy}/${STARTED.date}`;

const pageOf = (version: string) => `${version}/index.html`;
const planPage = (version: string, plan: string) => `${version}/plans/${plan}/index.html`;

/** Both Premium plans share one matrix. */
const PREMIUM = {
  critico: { response: '2026-11-18T16:00:00Z', resolution: '2026-11-18T19:00:00Z' },
  alto: { response: '2026-11-18T19:00:00Z', resolution: '2026-11-20T15:00:00Z' },
  medio: { response: '2026-11-18T23:00:00Z', resolution: '2026-11-21T15:00:00Z' },
  bajo: { response: '2026-11-19T15:00:00Z', resolution: '2026-11-21T15:00:00Z' },
};

/** A plan matrix: Halcón Cloud, Bogotá (UTC-5). */
const MATRIX: readonly Row[] = [
  {
    id: '003-1',
    policy: 'halcon-cloud',
    asks: 'five plans, the last two with one matrix',
    evidence: [
      {
        page: pageOf(HALCON),
        shows: {
          planes: '| Innovador | Emprendedor | Empresarial | Premium por demanda | Premium plus',
          'planes-de-soporte': 'Los planes son cinco … los mismos plazos',
        },
      },
      {
        page: planPage(HALCON, 'premium-plus'),
        shows: { plazos: 'Son los mismos plazos del plan Premium por demanda.' },
      },
    ],
  },
  {
    id: '003-2',
    policy: 'halcon-cloud',
    asks: 'availability as allowed downtime, force majeure, the table against the prose',
    evidence: [
      {
        page: pageOf(HALCON),
        shows: {
          planes: 'Disponibilidad | 98% | 99% | 99.5% | 99.5% | 99.5%',
          'indisponibilidad-permitida': `
            Día | Mes de 30 días | Trimestre de 90 días | Año de 365 días
            Innovador | 98% | 28 min 48 s | 14 h 24 min | 43 h 12 min | 175 h 12 min
            Emprendedor | 99% | 14 min 24 s | 7 h 12 min | 21 h 36 min | 87 h 36 min
            Empresarial | 99.5% | 7 min 12 s | 3 h 36 min | 10 h 48 min | 43 h 48 min
            Premium por demanda | 99.5% | 7 min 12 s | 3 h 36 min | 10 h 48 min | 43 h 48 min
            Premium plus | 99.5% | 7 min 12 s | 3 h 36 min | 10 h 48 min | 43 h 48 min
          `,
          'fuerza-mayor': 'proveedor de internet … API … fuerza mayor y no resta al indicador',
          disponibilidad: 'Nota de edición … 99% a un plan «avanzado» que no existe … Prevalece la tabla',
        },
      },
    ],
  },
  {
    id: '003-3',
    policy: 'halcon-cloud',
    asks: 'hours, zone, holidays, modality labels, no half-days',
    evidence: [
      {
        page: pageOf(HALCON),
        shows: {
          planes: `
            Horario de atención | lunes a viernes, de 9:00 a 17:00 | lunes a viernes, de 9:00 a 17:00 | lunes a sábado, de 9:00 a 21:00 | todos los días, las 24 horas | todos los días, las 24 horas
            Modalidad | 5x8x8 | 5x8x8 | 6x9x8 | 7x24 | 7x24
          `,
          'horario-de-atencion': 'GMT-5',
          'horario-estandar': 'La etiqueta 6x9x8 no concuerda … Rige el horario; la etiqueta se conserva',
          'dias-festivos': `
            los plazos no avanzan
            La excepción es el horario continuo
            No hay medias jornadas
          `,
          festivos: 'Cierran: Horario de oficina, Horario ampliado',
        },
      },
      // Friday 16:30: half an hour that day, the rest on Monday.
      {
        version: HALCON,
        reported: '2026-11-20T21:30:00Z',
        due: {
          innovador: { critico: { response: '2026-11-23T15:30:00Z', resolution: '2026-11-23T21:30:00Z' } },
          emprendedor: { critico: { response: '2026-11-23T15:30:00Z', resolution: '2026-11-23T17:30:00Z' } },
        },
      },
      // The same before the holiday of Monday 16 November, which Premium attends.
      {
        version: HALCON,
        reported: '2026-11-13T21:30:00Z',
        due: { innovador: { critico: { response: '2026-11-17T15:30:00Z' } } },
      },
      {
        version: HALCON,
        reported: '2026-11-16T08:00:00Z',
        due: { 'premium-plus': { critico: { response: '2026-11-16T09:00:00Z' } } },
      },
      // Friday 20:30: half an hour that evening, the rest on Saturday.
      {
        version: HALCON,
        reported: '2026-11-21T01:30:00Z',
        due: { empresarial: { critico: { response: '2026-11-21T15:30:00Z' } } },
      },
    ],
  },
  {
    id: '003-4',
    policy: 'halcon-cloud',
    asks: 'extended hours 5x12 by plan, added to the plan’s own',
    evidence: [
      {
        page: pageOf(HALCON),
        shows: {
          planes: `
            Horario extendido 5x12 | No disponible | No disponible | Se puede activar | Ya cubierto por su horario | Ya cubierto por su horario
          `,
          'horario-extendido': `
            lunes a viernes, de 7:00 a 19:00
            se le suma
            Las horas de la opción son ilustrativas
          `,
        },
      },
      // Friday 7:30: Empresarial opens at 9:00, with the option at 7:00; the others’ hours stay.
      {
        version: HALCON,
        reported: '2026-11-20T12:30:00Z',
        due: { empresarial: { critico: { response: '2026-11-20T16:00:00Z' } } },
      },
      {
        version: HALCON,
        reported: '2026-11-20T12:30:00Z',
        options: ['horario-extendido'],
        due: {
          innovador: { critico: { response: '2026-11-20T16:00:00Z' } },
          empresarial: { critico: { response: '2026-11-20T14:30:00Z' } },
          'premium-por-demanda': { critico: { response: '2026-11-20T13:30:00Z' } },
        },
      },
      // Friday 20:00: the plan’s own evening and Saturday still count.
      {
        version: HALCON,
        reported: '2026-11-21T01:00:00Z',
        options: ['horario-extendido'],
        due: { empresarial: { critico: { response: '2026-11-21T15:00:00Z' } } },
      },
    ],
  },
  {
    id: '003-5',
    policy: 'halcon-cloud',
    asks: 'feature matrix with its own grades, and what a plan costs',
    evidence: [
      {
        page: pageOf(HALCON),
        shows: {
          planes: `
            Reportes mensuales del servicio | No disponible | No disponible | Activado | Incluido | Incluido
            Atención por la web | No disponible | Activado | Activado | Incluido | Incluido
            Atención por correo electrónico | Incluido | Activado | Activado | Incluido | Incluido
            Chat en línea | No disponible | No disponible | Activado | Incluido | Incluido
            Atención telefónica | No disponible | Activado | Activado | Todos los niveles | Todos los niveles
            Comunidad de expertos | Activado | Activado | Activado | Activado | Activado
            Escalamiento por teléfono | No disponible | No disponible | Activado | Activado | Activado
            Costo | Sin pago aparte; viene con cualquier paquete de servicio. | Cuota mensual o anual, aparte del paquete de servicio. | Cuota mensual o anual, aparte del paquete de servicio. | Cuota mensual o anual, aparte del paquete de servicio. | Cuota mensual o anual, aparte del paquete de servicio.
          `,
        },
      },
    ],
  },
  {
    id: '003-6',
    policy: 'halcon-cloud',
    asks: 'forty targets with their channels, strict or not, and a warning where a dearer plan promises less',
    evidence: [
      {
        page: pageOf(HALCON),
        shows: {
          severidades: `
            Crítico | El problema impide en gran medida
            Alto | La plataforma funciona solo en parte
            Medio | La plataforma sigue en marcha, pero alguna función falla o responde con lentitud
            Bajo | Falla algo sin lo cual se puede operar; por ejemplo, un reporte
          `,
          plazos: `
            Crítico
            Respuesta | menos de 2 horas | menos de 2 horas | menos de 2 horas | menos de 1 hora | menos de 1 hora
            Solución | menos de 8 horas | menos de 4 horas | menos de 6 horas | menos de 4 horas | menos de 4 horas
            Alto
            Respuesta | menos de 8 horas | menos de 4 horas | menos de 6 horas | menos de 4 horas | menos de 4 horas
            Solución | menos de 3 días hábiles | menos de 2 días hábiles | menos de 2 días hábiles | menos de 2 días calendario | menos de 2 días calendario
            Medio
            Respuesta | menos de 3 días hábiles | menos de 2 días hábiles | menos de 1 día hábil | menos de 8 horas | menos de 8 horas
            Solución | hasta 5 días hábiles | hasta 4 días hábiles | hasta 3 días hábiles | menos de 3 días calendario | menos de 3 días calendario
            Bajo
            Respuesta | menos de 5 días hábiles | menos de 3 días hábiles | menos de 2 días hábiles | menos de 24 horas | menos de 24 horas
            Solución | hasta 8 días hábiles | hasta 6 días hábiles | hasta 4 días hábiles | menos de 3 días calendario | menos de 3 días calendario
          `,
          'plazos-por-plan': `
            Crítico y alto | Medio y bajo
            Innovador | Correo | Correo
            Emprendedor | Correo o teléfono | Correo
            Empresarial | Correo o teléfono | Correo
            Premium por demanda | Correo o teléfono | Correo o teléfono
            Premium plus | Correo o teléfono | Correo o teléfono
          `,
        },
      },
      {
        page: planPage(HALCON, 'innovador'),
        shows: { plazos: 'menos de 2 horas | menos de 8 horas | Correo electrónico' },
      },
      {
        page: planPage(HALCON, 'emprendedor'),
        shows: {
          plazos: `
            menos de 4 horas | menos de 2 días hábiles | Correo electrónico, Teléfono
            menos de 3 días hábiles | hasta 6 días hábiles | Correo electrónico
          `,
        },
      },
      {
        page: pageOf(HALCON),
        shows: {
          vencimiento: '«menos de» … en el instante del vencimiento llega tarde',
          'computo-dias-habiles': 'vence al cierre del último',
          'computo-dias-calendario': 'a la misma hora',
        },
      },
      // Wednesday 18 November, 10:00.
      {
        version: HALCON,
        reported: '2026-11-18T15:00:00Z',
        due: {
          innovador: {
            critico: { response: '2026-11-18T17:00:00Z', resolution: '2026-11-19T15:00:00Z' },
            alto: { response: '2026-11-19T15:00:00Z', resolution: '2026-11-23T22:00:00Z' },
            medio: { response: '2026-11-23T22:00:00Z', resolution: '2026-11-25T22:00:00Z' },
            bajo: { response: '2026-11-25T22:00:00Z', resolution: '2026-11-30T22:00:00Z' },
          },
          emprendedor: {
            critico: { response: '2026-11-18T17:00:00Z', resolution: '2026-11-18T19:00:00Z' },
            alto: { response: '2026-11-18T19:00:00Z', resolution: '2026-11-20T22:00:00Z' },
            medio: { response: '2026-11-20T22:00:00Z', resolution: '2026-11-24T22:00:00Z' },
            bajo: { response: '2026-11-23T22:00:00Z', resolution: '2026-11-26T22:00:00Z' },
          },
          empresarial: {
            critico: { response: '2026-11-18T17:00:00Z', resolution: '2026-11-18T21:00:00Z' },
            alto: { response: '2026-11-18T21:00:00Z', resolution: '2026-11-21T02:00:00Z' },
            medio: { response: '2026-11-20T02:00:00Z', resolution: '2026-11-22T02:00:00Z' },
            bajo: { response: '2026-11-21T02:00:00Z', resolution: '2026-11-24T02:00:00Z' },
          },
          'premium-por-demanda': PREMIUM,
          'premium-plus': PREMIUM,
        },
      },
      {
        file: `content/policies/${HALCON}/plans/empresarial.mdx`,
        warns: [
          'the resolution of critico (<6h) takes longer than in the cheaper plan emprendedor',
          'the response of alto (<6h) takes longer than in the cheaper plan emprendedor',
        ],
      },
      {
        page: planPage(HALCON, 'empresarial'),
        shows: { '': 'Nota de edición … más largos que los de Emprendedor … así se conservan' },
      },
    ],
  },
  {
    id: '003-7',
    policy: 'halcon-cloud',
    asks: 'which channel starts the clock, the chat’s own hours, the case number',
    evidence: [
      {
        page: pageOf(HALCON),
        shows: {
          canales: `
            Un caso se abre por correo electrónico o por el formulario web
            no sustituyen la apertura
            Correo electrónico | Abre el caso.
            Formulario web | Abre el caso.
            Teléfono | Da seguimiento.
            Chat en línea | Da seguimiento.
            se responde con los plazos del plan
            Atiende lunes a viernes, de 8:00 a 18:00
            Si el plan no lo tiene, use Correo electrónico
          `,
          correo: 'Una respuesta automática le devuelve el número',
          telefono: 'Una llamada no reemplaza el correo',
          horarios: 'Horario del chat … de 8:00 a 18:00',
        },
      },
    ],
  },
  {
    id: '003-8',
    policy: 'halcon-cloud',
    asks: 'stages of a case; second and third level, the manufacturer, and who may phone',
    evidence: [
      {
        page: pageOf(HALCON),
        shows: {
          etapas: '| Ingreso | … | Asignación | … | Seguimiento | … | Cierre |',
          'escalamiento-tecnico': 'segundo nivel … tercero … fabricante',
          'escalamiento-telefonico': `
            Empresarial, Premium por demanda y Premium plus
            jefatura de posventa
            reserva esta llamada a los planes Premium
            Prevalece la tabla
          `,
        },
      },
    ],
  },
  {
    id: '003-9',
    policy: 'halcon-cloud',
    asks: 'a walk through the help desk, and three faces at the close',
    evidence: [
      {
        page: pageOf(HALCON),
        shows: {
          'mesa-de-ayuda': 'acepte la invitación … Regístrese … Mi Área … Base de Conocimiento … Comunidad',
          'base-de-conocimiento': 'manuales … descargar',
          comunidad: 'anuncios … preguntas, ideas y problemas',
          encuesta: 'tres caras: bueno, aceptable y malo',
        },
      },
    ],
  },
  {
    id: '003-10',
    policy: 'halcon-cloud',
    asks: 'value-added services of Premium, and recommended ones that no plan includes',
    evidence: [
      {
        page: pageOf(HALCON),
        shows: {
          'servicios-premium': `
            Premium por demanda y Premium plus
            Capacitación
            Informes periódicos
            Consultoría
          `,
          'servicios-no-incluidos': `
            Servicio gestionado
            Horas de desarrollo
            no alteren la versión estándar
          `,
        },
      },
    ],
  },
];

/** A consultancy: Canal Consultores, Panama (UTC-5). */
const CONSULTANCY: readonly Row[] = [
  {
    id: '000-1',
    policy: 'canal-consultores',
    asks: 'four plans, urgent attention in three of them',
    evidence: [
      {
        page: pageOf(CANAL),
        shows: {
          planes: `
            | Operativo | Estratégico | Corporativo | Holding
            Atención de urgencias | No incluido | Incluido | Incluido | Incluido
          `,
          plazos: 'Crítico … Respuesta | hasta 4 horas | de inmediato | de inmediato | de inmediato',
          'atencion-urgente': 'lo inmediato vale solo en esos tres',
        },
      },
      // Monday 2 November, 16:00. Tuesday 3, Thursday 5 and Tuesday 10 are holidays.
      {
        version: CANAL,
        reported: '2026-11-02T21:00:00Z',
        due: {
          operativo: {
            critico: { response: '2026-11-04T16:00:00Z', resolution: '2026-11-06T19:00:00Z' },
            'no-critico': { response: '2026-11-04T20:00:00Z', resolution: '2026-11-12T22:00:00Z' },
          },
          estrategico: {
            critico: { response: '2026-11-02T21:00:00Z', resolution: '2026-11-04T20:00:00Z' },
            'no-critico': { response: '2026-11-04T18:00:00Z', resolution: '2026-11-09T22:00:00Z' },
          },
          corporativo: {
            critico: { response: '2026-11-02T21:00:00Z', resolution: '2026-11-04T18:00:00Z' },
            'no-critico': { response: '2026-11-04T16:00:00Z', resolution: '2026-11-06T22:00:00Z' },
          },
          holding: {
            critico: { response: '2026-11-02T21:00:00Z', resolution: '2026-11-04T16:00:00Z' },
            'no-critico': { response: '2026-11-04T14:00:00Z', resolution: '2026-11-04T22:00:00Z' },
          },
        },
      },
      // On the holiday itself, at once is at the next opening.
      {
        version: CANAL,
        reported: '2026-11-03T15:00:00Z',
        due: { holding: { critico: { response: '2026-11-04T13:00:00Z' } } },
      },
    ],
  },
  {
    id: '000-2',
    policy: 'canal-consultores',
    asks: 'six kinds of request with examples, and what happens to each',
    evidence: [
      {
        page: pageOf(CANAL),
        shows: {
          categorias: `
            una de seis categorías
            Por ejemplo | Qué pasa si lo reporta
            Soporte crítico
            facturas electrónicas
            plazos de severidad «Crítico»
            Soporte no crítico
            reporte secundario
            plazos de severidad «No crítico»
            Mejoras
            aprobación de las compras
            Tiene plazos propios en cada plan
            Desarrollo
            Un módulo hecho solo para su empresa
            No tiene plazo: pasa a Revisión comercial
            Entrenamiento
            taller
            No tiene plazo: pasa a Agenda con preventa
            Consultoría estratégica
            auditoría del sistema cada año
            No tiene plazo: pasa a Agenda con preventa
          `,
          'fuera-del-plan': 'El desarrollo está fuera de todos los planes',
          plazos: `
            Mejoras
            Respuesta | hasta 3 días hábiles | hasta 2 días hábiles | hasta 2 días hábiles | hasta 1 día hábil
            Resolución | hasta 20 días hábiles | hasta 15 días hábiles | hasta 12 días hábiles | hasta 10 días hábiles
          `,
        },
      },
      {
        version: CANAL,
        reported: '2026-11-02T21:00:00Z',
        due: {
          operativo: { mejoras: { response: '2026-11-09T22:00:00Z', resolution: '2026-12-03T22:00:00Z' } },
          estrategico: { mejoras: { response: '2026-11-06T22:00:00Z', resolution: '2026-11-26T22:00:00Z' } },
          corporativo: { mejoras: { response: '2026-11-06T22:00:00Z', resolution: '2026-11-23T22:00:00Z' } },
          holding: { mejoras: { response: '2026-11-04T22:00:00Z', resolution: '2026-11-19T22:00:00Z' } },
        },
      },
    ],
  },
  {
    id: '000-3',
    policy: 'canal-consultores',
    asks: 'what response and resolution measure, beside the numbers',
    evidence: [
      {
        page: pageOf(CANAL),
        shows: {
          metricas: `
            la creación del ticket y la primera comunicación
            probarse o permitir que el caso se cierre
          `,
        },
      },
    ],
  },
  {
    id: '000-4',
    policy: 'canal-consultores',
    asks: 'only business hours count, without holidays',
    evidence: [
      {
        page: pageOf(CANAL),
        shows: {
          horario: 'lunes a viernes, de 8:00 a 17:00',
          feriados: 'los plazos no avanzan',
          festivos: 'Panamá … Cierran: Horario hábil',
        },
      },
      // Friday 16:30: half an hour that day, the rest from Monday at 8:00.
      {
        version: CANAL,
        reported: '2026-11-20T21:30:00Z',
        due: { operativo: { critico: { response: '2026-11-23T16:30:00Z' } } },
      },
    ],
  },
  {
    id: '000-5',
    policy: 'canal-consultores',
    asks: 'official channels, registered meetings and calls, an authorised person',
    evidence: [
      {
        page: pageOf(CANAL),
        shows: {
          canales: `
            el correo electrónico y el portal
            se aplica solo a lo que se registra por ellos
            El plazo empieza con ese registro
            Correo electrónico | Abre el caso.
            Portal de clientes | Abre el caso.
            Reunión o llamada | Da seguimiento.
          `,
          'reuniones-y-llamadas': 'solo si se registra',
          responsable: 'responsable autorizado',
        },
      },
    ],
  },
  {
    id: '000-6',
    policy: 'canal-consultores',
    asks: 'the flow drawn, with its clock; notices, validation, regression tests',
    evidence: [
      {
        page: pageOf(CANAL),
        shows: {
          flujo: `
            Nuevo, En análisis, En progreso, Listo para pruebas, Resuelto, En revisión comercial, Agendado
            | Nuevo |
            Proveedor | Corre | En análisis
            | En análisis |
            Proveedor | Corre | En progreso
            | En progreso |
            Proveedor | Corre | Listo para pruebas
            | Listo para pruebas |
            Cliente | En pausa | Resuelto
            | Resuelto |
            Detenido
            | En revisión comercial |
            Detenido | Agendado
            | Agendado |
            Detenido
          `,
          avisos: 'cada vez que su ticket cambia de estado',
          validacion: 'Ningún ticket pasa a Resuelto sin que usted valide',
          'pruebas-de-no-regresion': 'pruebas de no regresión',
        },
      },
      // Monday 9 November, 8:00, tested by the client from 12:00 to 14:00; Tuesday 10 is a holiday.
      {
        version: CANAL,
        reported: '2026-11-09T13:00:00Z',
        pauses: [['2026-11-09T17:00:00Z', '2026-11-09T19:00:00Z']],
        due: { estrategico: { critico: { resolution: '2026-11-11T14:00:00Z' } } },
      },
    ],
  },
  {
    id: '000-7',
    policy: 'canal-consultores',
    asks: 'requests outside the plan go to pre-sales, with a proposal',
    evidence: [
      {
        page: pageOf(CANAL),
        shows: {
          'fuera-del-plan': `
            pasa pronto a preventa
            le envía una propuesta
            Si usted la aprueba
            no corre ningún plazo
          `,
        },
      },
    ],
  },
  {
    id: '000-8',
    policy: 'canal-consultores',
    asks: 'scope and exclusions',
    evidence: [
      {
        page: pageOf(CANAL),
        shows: {
          alcance: 'un plan activo … funcionales … correctivas … de configuración',
          'trabajos-excluidos': 'desarrollos a medida … migraciones … capacitación formal … integraciones',
          'modulos-de-terceros': 'un módulo ajeno que usted no le compró',
          infraestructura: `
            dominios, servidores, envío de correo
            SSO
            a menos que el contrato los incluya
          `,
        },
      },
    ],
  },
  {
    id: '000-9',
    policy: 'canal-consultores',
    asks: 'guarantees, benefits, acceptance, conciliation and courts, law, confidentiality, liability, duties, date',
    evidence: [
      {
        page: pageOf(CANAL),
        shows: {
          esencial: `
            Deberes del cliente
            Garantías
            Responsabilidad
            Confidencialidad
            Ley y tribunales
            Aceptación
          `,
          garantias: 'desarrollo propio … se pierde si otra persona lo altera',
          informes: 'métricas del servicio, informes de cumplimiento y acceso al portal',
          aceptacion: 'Quien contrata un plan lo acepta',
          conciliacion: 'primero una conciliación',
          tribunales: 'los tribunales de la Ciudad de Panamá',
          'ley-aplicable': 'las leyes de la República de Panamá',
          confidencialidad: 'en reserva … excepto si la ley lo obliga',
          responsabilidad: 'el valor de los planes que usted tenga vigentes … daños indirectos',
          deberes: 'lo que su plan permite … describir con claridad … dar los accesos',
          '': 'Desde el 1 de agosto de 2025',
        },
      },
    ],
  },
];

/** A support contract: Nube Norte, Mexico City (UTC-6). */
const CONTRACT: readonly Row[] = [
  {
    id: '001-1',
    policy: 'nube-norte',
    asks: 'definitions as a glossary, acceptance by contracting or using',
    evidence: [
      {
        page: pageOf(NUBE),
        shows: {
          'definicion-soporte': 'Soporte',
          'definicion-poliza': 'El plan que usted contrató',
          'definicion-ticket': 'Petición formal de ayuda, con número',
          'definicion-spoc': 'SPoC … autoriza',
          'definicion-dia-habil': 'de lunes a viernes que no sea festivo oficial en México',
          'definicion-incidencia-critica': 'emitir facturas',
          'definicion-incidencia-no-critica': 'permite seguir operando',
          aceptacion: 'cuando contrata una póliza o cuando usa el soporte',
        },
      },
    ],
  },
  {
    id: '001-2',
    policy: 'nube-norte',
    asks: 'attention the same day until 14:00 or 17:00, emergency at once, surcharges',
    evidence: [
      {
        page: pageOf(NUBE),
        shows: {
          modos: `
            Mismo día ampliado |
            | Puede tener un costo adicional.
            Emergencia |
            solo de incidencias críticas. | Puede tener un costo adicional.
            de inmediato (en modo «Emergencia»; puede tener un costo adicional)
            el mismo día hábil (en modo «Mismo día ampliado»; si se recibe antes de las 17:00; puede tener un costo adicional)
            el mismo día hábil (en los demás casos; si se recibe antes de las 14:00)
          `,
          'mismo-dia-habil': 'cuenta para el siguiente día hábil … es una inferencia',
          condiciones: 'equipo esté disponible … datos recibidos sean correctos … accesos lleguen a tiempo',
        },
      },
      // Friday 13 March at 13:59 and at 14:00; Monday 16 is a holiday.
      {
        version: NUBE,
        reported: '2026-03-13T19:59:00Z',
        due: {
          remoto: {
            critica: { attention: '2026-03-14T00:00:00Z' },
            'no-critica': { attention: '2026-03-14T00:00:00Z' },
          },
          visitas: { 'no-critica': { attention: '2026-03-14T00:00:00Z' } },
          'in-plant': { 'no-critica': { attention: '2026-03-14T00:00:00Z' } },
        },
      },
      {
        version: NUBE,
        reported: '2026-03-13T20:00:00Z',
        due: {
          remoto: {
            critica: { attention: '2026-03-18T00:00:00Z' },
            'no-critica': { attention: '2026-03-18T00:00:00Z' },
          },
        },
      },
      // The eve of 16 September at 14:00, and that holiday at 10:00.
      {
        version: NUBE,
        reported: '2026-09-15T20:00:00Z',
        due: { remoto: { 'no-critica': { attention: '2026-09-18T00:00:00Z' } } },
      },
      {
        version: NUBE,
        reported: '2026-09-16T16:00:00Z',
        due: { remoto: { 'no-critica': { attention: '2026-09-18T00:00:00Z' } } },
      },
      // The eve of the handover of 1 October 2030 at 14:00.
      {
        version: NUBE,
        reported: '2030-09-30T20:00:00Z',
        due: { remoto: { 'no-critica': { attention: '2030-10-03T00:00:00Z' } } },
      },
      // Friday 13 March at 16:59 and at 17:00.
      {
        version: NUBE,
        reported: '2026-03-13T22:59:00Z',
        attention: 'mismo-dia',
        due: {
          remoto: {
            critica: { attention: '2026-03-14T00:00:00Z' },
            'no-critica': { attention: '2026-03-14T00:00:00Z' },
          },
        },
      },
      {
        version: NUBE,
        reported: '2026-03-13T23:00:00Z',
        attention: 'mismo-dia',
        due: { remoto: { 'no-critica': { attention: '2026-03-18T00:00:00Z' } } },
      },
      // An emergency on Friday at 15:00, and on Saturday at 10:00.
      {
        version: NUBE,
        reported: '2026-03-13T21:00:00Z',
        attention: 'emergencia',
        due: { remoto: { critica: { attention: '2026-03-13T21:00:00Z' } } },
      },
      {
        version: NUBE,
        reported: '2026-03-14T16:00:00Z',
        attention: 'emergencia',
        due: { remoto: { critica: { attention: '2026-03-17T15:00:00Z' } } },
      },
    ],
  },
  {
    id: '001-3',
    policy: 'nube-norte',
    asks: 'WhatsApp within 4 hours and only to inform; channels by plan; a ticket for every request',
    evidence: [
      {
        page: pageOf(NUBE),
        shows: {
          planes: `
            Sistema de tickets | Incluido | Incluido | Incluido
            Correo electrónico | Incluido | Incluido | Incluido
            WhatsApp | No incluido | Incluido | Incluido
            Videollamada agendada | Incluido | Incluido | Incluido
            Línea de emergencia | Incluido | Incluido | Incluido
          `,
          canales: `
            Toda solicitud genera un ticket
            canal principal
            WhatsApp | Da seguimiento.
            Responde en 4 horas
            solo informativo
            Línea de emergencia | Abre el caso.
          `,
          whatsapp: `
            4 horas como máximo
            horario contratado
            no vale como autorización
            ponerle un límite
          `,
          videollamada: 'con cita',
        },
      },
    ],
  },
  {
    id: '001-4',
    policy: 'nube-norte',
    asks: 'remote, visits and in-plant; booking 48 h and cancelling 24 h ahead',
    evidence: [
      {
        page: pageOf(NUBE),
        shows: {
          modalidades: 'Remoto … Visitas … In-plant … solo en la Ciudad de México y su área metropolitana',
          visitas: `
            no se suma a las del mes siguiente
            48 horas antes de la hora acordada
            consultores disponibles
            24 horas antes de la hora acordada
            cuenta como hecha
            se cobra aparte
          `,
        },
      },
      // A visit on Monday 23 November at 10:00: booked by Saturday, cancelled by Sunday.
      { version: NUBE, term: 'agendar-visita', event: '2026-11-23T16:00:00Z', ends: '2026-11-21T16:00:00Z' },
      { version: NUBE, term: 'cancelar-visita', event: '2026-11-23T16:00:00Z', ends: '2026-11-22T16:00:00Z' },
    ],
  },
  {
    id: '001-5',
    policy: 'nube-norte',
    asks: 'a ticket without an answer closes 48 elapsed hours after its solution',
    evidence: [
      {
        page: pageOf(NUBE),
        shows: {
          cierre: '48 horas para responder … corridas … se da por cerrado',
          'otros-plazos': 'Cierre de un ticket sin respuesta | 48 horas | Entrega de la solución',
        },
      },
      // Friday 17:00 to Sunday 17:00.
      { version: NUBE, term: 'cierre', event: '2026-11-20T23:00:00Z', ends: '2026-11-22T23:00:00Z' },
    ],
  },
  {
    id: '001-6',
    policy: 'nube-norte',
    asks: 'three levels of escalation',
    evidence: [
      {
        page: pageOf(NUBE),
        shows: { escalamiento: '1. Atención estándar … 2. Consultor senior … 3. Emergencia … criterios' },
      },
    ],
  },
  {
    id: '001-7',
    policy: 'nube-norte',
    asks: 'payment in the first 5 days, renewal unless notice 5 days before, suspension, no minimum term',
    evidence: [
      {
        page: pageOf(NUBE),
        shows: {
          pagos: 'hasta el día 5 del mes',
          suspension: 'suspende el soporte … condiciones que rijan en ese momento',
          renovacion: 'opcional … 5 días calendario antes de la fecha de renovación',
          permanencia: 'No hay permanencia mínima … no se reembolsa',
        },
      },
      { version: NUBE, term: 'pago', event: '2026-11-01T06:00:00Z', ends: '2026-11-06T06:00:00Z' },
      // Renewed on 15 December: until the end of the 10th.
      { version: NUBE, term: 'renovacion', event: '2026-12-15T06:00:00Z', ends: '2026-12-11T06:00:00Z' },
    ],
  },
  {
    id: '001-8',
    policy: 'nube-norte',
    asks: 'changes with 30 calendar days’ notice, published on the site',
    evidence: [
      {
        page: pageOf(NUBE),
        shows: {
          esencial: 'Todo cambio se anuncia 30 días calendario antes de entrar en vigor',
          modificaciones: 'en su sitio … 30 días calendario de anticipación',
          versiones: '1 de febrero de 2027 … 1 de marzo de 2026 … 15 de enero de 2025',
        },
      },
    ],
  },
  {
    id: '001-9',
    policy: 'nube-norte',
    asks: 'scope, precedence, third parties, best efforts, liability, exclusions, duties, law and courts',
    evidence: [
      {
        page: pageOf(NUBE),
        shows: {
          alcance: 'activo … lo haya implementado Nube Norte',
          exclusiones: 'se cotizan aparte, como capacitación o como desarrollo',
          precedencia: 'vale siempre el contrato marco',
          terceros: `
            fabricante
            no puede prometerlos
            alojamiento
            internet
            suministro eléctrico
            ataque
          `,
          'mejores-esfuerzos': 'mejor esfuerzo … no promete una fecha',
          plazos: 'Solución | mejor esfuerzo, sin fecha comprometida',
        },
      },
      {
        version: NUBE,
        reported: '2026-03-13T19:59:00Z',
        due: { remoto: { critica: { resolution: 'words' }, 'no-critica': { resolution: 'words' } } },
      },
      {
        page: pageOf(NUBE),
        shows: {
          responsabilidad: 'pérdida de datos … pagado efectivamente durante el mes en curso',
          deberes: 'nombrar a sus SPoC … accesos … avisar antes de modificar … respaldar sus datos',
          incumplimiento: 'Los tiempos pueden alargarse y el soporte puede suspenderse',
          confidencialidad: 'en reserva',
          'ley-aplicable': 'leyes mexicanas … tribunales de la Ciudad de México',
        },
      },
    ],
  },
];

/** A commercial policy: Asesoría Clara, Santiago (UTC-3 in summer, UTC-4 in winter). */
const COMMERCIAL: readonly Row[] = [
  {
    id: '002-1',
    policy: 'asesoria-clara',
    asks: 'four services, the first two of one session of 1 hour',
    evidence: [
      {
        page: pageOf(ASESORIA),
        shows: {
          planes: `
            | Diagnóstico | Incidencia acotada | Bolsa de horas | Acompañamiento mensual
            Sesiones por videollamada | Sesión única | Sesión única
            Ejecución de cambios | No incluido | Incluido | Incluido | Incluido
          `,
          alcance: 'cuatro … No ejecuta la solución … alcance aprobado … mes a mes',
          'sesion-unica': 'de 1 hora',
        },
      },
      { version: ASESORIA, term: 'sesion', event: '2026-11-20T13:00:00Z', ends: '2026-11-20T14:00:00Z' },
    ],
  },
  {
    id: '002-2',
    policy: 'asesoria-clara',
    asks: 'of each: for whom, how to contract, what follows, what to hand in, its start, how hours count',
    evidence: [
      {
        page: planPage(ASESORIA, 'diagnostico'),
        shows: {
          '': `
            Para quién es Quien no sabe de dónde viene el problema
            Cómo se contrata Se compra en la tienda en línea
            Qué pasa después de la compra
            enlace para reservar la sesión
            Qué entrega usted antes
            por correo y antes de la sesión
            Qué cuenta como inicio El comienzo de la sesión
            Cómo se cuentan las horas
          `,
        },
      },
      {
        page: planPage(ASESORIA, 'incidencia-acotada'),
        shows: {
          '': `
            Para quién es Quien ya reconoció una falla puntual
            Cómo se contrata Se compra en la tienda en línea
            Qué pasa después de la compra
            enlace para reservar la sesión
            Qué entrega usted antes
            evidencias, por correo y antes de la sesión
            Qué cuenta como inicio El comienzo de la sesión
            Cómo se cuentan las horas
          `,
        },
      },
      {
        page: planPage(ASESORIA, 'bolsa-de-horas'),
        shows: {
          '': `
            Para quién es Quien ya acordó qué hay que hacer
            Cómo se contrata Se compra con el enlace de la propuesta
            Qué pasa después de la compra
            según la propuesta
            Qué entrega usted antes El alcance ya aprobado
            Qué cuenta como inicio El momento en que se usan las primeras horas
            Cómo se cuentan las horas Las horas se anotan por tarea
            lo usado y lo que queda
          `,
        },
      },
      {
        page: planPage(ASESORIA, 'acompanamiento-mensual'),
        shows: {
          '': `
            Para quién es Quien ya tiene el sistema en marcha
            Cómo se contrata Se compra en la tienda en línea
            Qué pasa después de la compra Un correo da la bienvenida
            Qué entrega usted antes Las prioridades del ciclo
            Qué cuenta como inicio El comienzo del ciclo inicial
            Cómo se cuentan las horas Las horas se anotan por actividad
          `,
        },
      },
      // Three business days from Friday 4 December; Tuesday 8 is a holiday.
      {
        version: ASESORIA,
        term: 'inicio-de-bolsa',
        event: '2026-12-04T13:00:00Z',
        ends: '2026-12-10T21:00:00Z',
      },
    ],
  },
  {
    id: '002-3',
    policy: 'asesoria-clara',
    asks: 'which service fits, from the situation to the plan',
    evidence: [
      {
        page: pageOf(ASESORIA),
        shows: {
          'pregunta-origen': 'No lo tengo claro. Le conviene Diagnóstico',
          'pregunta-necesidad': `
            Tengo una sola falla y puedo describirla con precisión. Le conviene Incidencia acotada
            apoyo todos los meses. Le conviene Acompañamiento mensual
          `,
          'pregunta-aprobacion': 'Sí, está aprobado. Le conviene Bolsa de horas',
        },
      },
    ],
  },
  {
    id: '002-4',
    policy: 'asesoria-clara',
    asks: 'monthly cycles whose hours don’t roll over, a warning before a pack ends, a notice to leave',
    evidence: [
      {
        page: pageOf(ASESORIA),
        shows: {
          'horas-del-mes': 'no pasan al ciclo siguiente',
          ciclo: 'mensual … se pierden',
          'aviso-de-agotamiento': 'Cuando quede el 20 % de la bolsa … se lo advierte',
          salida: '15 días calendario antes de que empiece el ciclo siguiente … ilustrativo',
        },
      },
      // From 10 November to the end of 9 December; from 31 January to the end of 27 February.
      { version: ASESORIA, term: 'ciclo', event: '2026-11-10T03:00:00Z', ends: '2026-12-10T03:00:00Z' },
      { version: ASESORIA, term: 'ciclo', event: '2027-01-31T03:00:00Z', ends: '2027-02-28T03:00:00Z' },
      // Before the cycle of 10 December: until the end of 25 November.
      { version: ASESORIA, term: 'salida', event: '2026-12-10T03:00:00Z', ends: '2026-11-26T03:00:00Z' },
    ],
  },
  {
    id: '002-5',
    policy: 'asesoria-clara',
    asks: 'withdrawal within 10 days, credit for 6 months, refunds net of the work',
    evidence: [
      {
        page: pageOf(ASESORIA),
        shows: {
          retracto: '10 días calendario desde la contratación … no haya empezado … otra política',
          'despues-del-inicio': 'no hay devolución total automática',
          credito: '6 meses, contados desde su solicitud',
          devolucion: 'transferencia … descontado el trabajo',
          'devolucion-mensual': `
            solo a las horas sin usar del ciclo en curso
            Los ciclos pasados no se reembolsan
          `,
        },
      },
      // Contracted on 28 December: until the end of 7 January.
      { version: ASESORIA, term: 'retracto', event: '2026-12-28T03:00:00Z', ends: '2027-01-08T03:00:00Z' },
      // Requested on 31 August: until the end of 28 February.
      { version: ASESORIA, term: 'credito', event: '2026-08-31T04:00:00Z', ends: '2027-03-01T03:00:00Z' },
    ],
  },
  {
    id: '002-6',
    policy: 'asesoria-clara',
    asks: 'payment in full with VAT, monthly in advance',
    evidence: [
      {
        page: pageOf(ASESORIA),
        shows: {
          planes: `
            Costo | Pago completo al comprar, con IVA incluido. | Pago completo al comprar, con IVA incluido. | Pago completo al comprar, con IVA incluido. | Pago mensual por adelantado, con IVA incluido.
          `,
          pagos: 'completo al comprar … IVA incluido … por adelantado',
        },
      },
      {
        version: ASESORIA,
        term: 'pago-mensual',
        event: '2026-11-10T03:00:00Z',
        ends: '2026-11-10T03:00:00Z',
      },
    ],
  },
  {
    id: '002-7',
    policy: 'asesoria-clara',
    asks: 'waiting for the client pauses the service and costs nothing; nothing outside the scope untold',
    evidence: [
      {
        page: pageOf(ASESORIA),
        shows: {
          espera: 'en espera hasta recibirlo … La espera no se cobra',
          flujo: '| En espera del cliente | … Cliente | En pausa',
          'fuera-del-alcance': 'Nada que exceda lo acordado se hace sin decírselo antes',
        },
      },
      // As in 002-2, but waiting from Monday 9:00 to Wednesday 12:00: 9 + 3 open hours later.
      {
        version: ASESORIA,
        term: 'inicio-de-bolsa',
        event: '2026-12-04T13:00:00Z',
        pauses: [['2026-12-07T12:00:00Z', '2026-12-09T15:00:00Z']],
        ends: '2026-12-14T15:00:00Z',
      },
    ],
  },
  {
    id: '002-8',
    policy: 'asesoria-clara',
    asks: 'e-mail as the formal channel; a work user, supervised or temporary access',
    evidence: [
      {
        page: pageOf(ASESORIA),
        shows: {
          canales: `
            Correo electrónico | Abre el caso. Canal formal
            WhatsApp | Da seguimiento. Complementa al correo
          `,
          acceso: `
            no usa, por norma, las claves personales
            usuario de trabajo
            bajo la supervisión del cliente
            acceso temporal
            activa mientras dure el servicio
            usted puede desactivarla
          `,
        },
      },
    ],
  },
  {
    id: '002-9',
    policy: 'asesoria-clara',
    asks: 'what was paid is credited when a case exceeds its scope; a record after each session',
    evidence: [
      {
        page: pageOf(ASESORIA),
        shows: {
          abono: 'puede abonarse a una bolsa, a un diagnóstico o a otro servicio más amplio',
          registro: 'Tras cada sesión … qué se hizo y con qué objetivo … cuánto tiempo … estado … qué sigue',
        },
      },
    ],
  },
];

/** A blank template: the starter. */
const TEMPLATE: readonly Row[] = [
  {
    id: '004-1',
    policy: 'plantilla',
    asks: 'the sections of a policy, with its date derived',
    evidence: [
      {
        page: pageOf(PLANTILLA),
        shows: {
          objeto: 'soporte técnico',
          alcance: `
            fallas y errores
            uso básico
            ajustes técnicos menores
            respaldos
            incidentes críticos
          `,
          canales: 'Correo electrónico … Mesa de soporte … Chat o mensajería … Videollamada',
          horario: 'Un plan o un contrato puede establecer otras horas',
          'tiempos-de-respuesta': 'esfuerzos razonables',
          exclusiones: 'Lo excluido puede cotizarse aparte',
          'deberes-del-cliente': 'datos claros … acceso técnico … credenciales',
          'deberes-del-proveedor': 'canales oficiales … mantener informado al cliente',
          responsabilidad: 'terceros … ataques informáticos … datos perdidos … sin avisar',
          modificaciones: 'una versión nueva, con su fecha',
          'fecha-de-actualizacion': 'Un borrador todavía no tiene fecha',
        },
      },
    ],
  },
  {
    id: '004-2',
    policy: 'plantilla',
    asks: 'promises in words, and no invented date',
    evidence: [
      {
        page: pageOf(PLANTILLA),
        shows: {
          plazos: `
            Crítico
            Respuesta | atención prioritaria
            Moderado
            Respuesta | respuesta dentro de un plazo razonable
            General
            Respuesta | atención por orden de llegada
          `,
          'tiempos-de-respuesta': `
            El tiempo exacto depende de lo complejo del caso y del plan
            no hay fecha comprometida
          `,
        },
      },
      {
        version: PLANTILLA,
        reported: '2026-12-04T21:30:00Z',
        due: {
          base: {
            critico: { response: 'words' },
            moderado: { response: 'words' },
            general: { response: 'words' },
          },
        },
      },
    ],
  },
  {
    id: '004-3',
    policy: 'plantilla',
    asks: 'a new policy is a working draft whose blanks are listed',
    evidence: [
      {
        page: pageOf(PLANTILLA),
        shows: { 'ley-aplicable': '[[país o jurisdicción]] … [[tribunal o medio de solución]]' },
      },
      {
        file: `content/policies/${STARTED.policy}/brand.yaml`,
        warns: ['a blank is to be filled: "Nombre del proveedor"'],
      },
      {
        file: `content/policies/${PLANTILLA}/policy.mdx`,
        warns: [
          'a blank is to be filled: "zona horaria del proveedor"',
          'a blank is to be filled: "país del proveedor"',
          'a blank is to be filled: "soporte@proveedor.example"',
          'a blank is to be filled: "país o jurisdicción"',
        ],
      },
      {
        file: `content/policies/${PLANTILLA}/plans/base.mdx`,
        warns: [
          'a blank is to be filled: "Nombre del plan"',
          'a blank is to be filled: "Precio o forma de pago"',
        ],
      },
    ],
  },
];

export const COVERAGE: readonly Row[] = [...MATRIX, ...CONSULTANCY, ...CONTRACT, ...COMMERCIAL, ...TEMPLATE];

/** How many numbered rows each document has. */
export const DOCUMENTS = { '003': 10, '000': 9, '001': 9, '002': 9, '004': 3 } as const;
