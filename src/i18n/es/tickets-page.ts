import type { Shape } from '../shape.ts';

/** The Spanish of the page for many tickets. Every language has a module of this shape. */
export const ticketsPage = {
  title: 'Revisar muchos tickets',
  titleOf: (policy: string) => `Revisar muchos tickets · ${policy}`,
  lead: 'Traiga la lista de tickets de su mesa de ayuda y vea cuáles se atendieron a tiempo, cuáles tarde y por cuánto.',
  link: 'Revisar muchos tickets a la vez',
  linkNote: '¿Tiene una lista? Péguela o abra un CSV.',
  private: 'Todo se calcula en este navegador. Sus tickets no salen de él: ni se envían ni se guardan.',

  form: 'Sus tickets',
  open: 'Abrir un archivo CSV',
  drop: 'o suéltelo en cualquier parte de esta página',
  paste: 'O pegue aquí las celdas, con los nombres de las columnas en la primera línea',
  settings: 'Cómo leer el archivo',
  plan: 'Plan',
  planInFile: 'Lo dice cada fila',
  zone: 'Las horas están en',
  readerZone: 'La hora de este equipo',
  order: 'Las fechas con barras dicen',
  dayFirst: 'día/mes/año',
  monthFirst: 'mes/día/año',
  review: 'Revisar los tickets',
  tryExample: 'Probar con un ejemplo',
  downloadExample: 'Descargar el ejemplo',
  pasted: 'Texto pegado',
  tooBig: 'El texto es muy largo para mostrarlo aquí, pero se leyó completo.',
  missing: 'No hay tickets que revisar. Pegue aquí su lista, o abra un archivo CSV.',
  changed: 'La lista cambió: el resultado de abajo es el de la anterior.',
  withoutScript:
    'Esta página necesita JavaScript: los tickets se calculan en su navegador. Actívelo y vuelva a cargarla. Mientras tanto, puede consultar los plazos de cada plan:',
  notLoaded:
    'Esta página no se cargó completa y no puede revisar tickets. Revise su conexión y vuelva a cargarla.',
  failed: 'No se pudo cargar lo necesario. Revise su conexión e intente de nuevo.',

  columns: 'Las columnas del archivo',
  columnsIntro:
    'El orden no importa, ni las mayúsculas, los acentos o los guiones. Las demás columnas se conservan tal cual. Los nombres también se entienden en inglés y en portugués.',
  column: 'Columna',
  says: 'Qué dice',
  also: 'También se puede llamar',
  required: 'obligatoria',
  meanings: {
    id: 'El número del ticket, para reconocerlo en el resultado.',
    at: 'Cuándo se reportó: fecha y hora.',
    plan: 'El plan contratado, por su nombre. Puede faltar si lo elige arriba para todos.',
    severity: 'La severidad, por su nombre.',
    category: 'El tipo de solicitud, por su nombre.',
    attention: 'El modo de atención, si se pidió uno distinto del ordinario.',
    channel: 'El canal por el que llegó, donde el plazo depende de él.',
    option: 'Las opciones contratadas, separadas por una barra: «|».',
    pause:
      'Cuándo se esperó al cliente: 2026-11-20 16:30..2026-11-20 18:00. Varias se separan con «|»; una abierta termina en «..».',
    version: 'La fecha de la versión que se aplica, si no es la vigente al momento del reporte.',
  },
  doneMeaning: (metric: string) => `Cuándo se cumplió: ${metric}. Vacía mientras siga abierta.`,
  names: 'Se entiende',
  moments: 'Fechas y horas',
  momentsIntro: (zone: string) =>
    `Se entienden 2026-11-20 16:30, con o sin segundos; 20/11/2026 16:30 y 20/11/2026 4:30 p. m., con el día primero salvo que usted diga otra cosa; y los instantes con zona, 2026-11-20T21:30:00Z o 2026-11-20 16:30-05:00. Sin zona, la hora es la del proveedor (${zone}).`,
  rule: 'Cada ticket se mide con la versión vigente al momento de su reporte.',

  result: 'Resultado',
  working: 'Revisando…',
  cancel: 'Cancelar',
  cancelled: 'Se canceló. Lo que se alcanzó a leer no cuenta.',
  metInTime: 'a tiempo',
  percentNote:
    'El porcentaje es de los que ya se cumplieron o ya vencieron, sin redondear hacia arriba. Los abiertos no cuentan.',
  groups: 'Por plan y severidad',
  severity: 'Severidad',
  tickets: 'Tickets',
  filter: 'Mostrar',
  filters: { all: 'Todos', late: 'Tarde o vencidos', open: 'Abiertos', mistaken: 'Con errores' },
  table: 'Los tickets, uno por uno',
  ticket: 'Ticket',
  case: 'Caso',
  none: 'Ningún ticket está en ese caso.',
  page: 'Filas {from} a {to} de {all}',
  previous: 'Anteriores',
  next: 'Siguientes',
  download: 'Descargar el resultado (CSV)',
  downloadNote:
    'Son sus columnas y las del resultado, con los vencimientos en la hora del proveedor. Los textos que una hoja de cálculo tomaría por fórmulas llevan un apóstrofo delante.',
  mistakes: 'Filas que no se pudieron calcular',
  seeMistakes: 'Ver solo las filas con errores',
};

/** Those words in any language. */
export type TicketsPageWords = Shape<typeof ticketsPage>;
