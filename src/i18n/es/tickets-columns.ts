import type { Shape } from '../shape.ts';

/** How metrics are called where a file tells when they were done, by the metric's usual key. */
type Done = Readonly<Record<string, readonly string[]>>;

const done: Done = {
  response: [
    'respondido',
    'respondido el',
    'primera respuesta',
    'fecha de respuesta',
    'fecha de primera respuesta',
  ],
  resolution: [
    'solucionado',
    'solucionado el',
    'resuelto',
    'resuelto el',
    'fecha de solución',
    'fecha de resolución',
  ],
  attention: ['atendido', 'atendido el', 'fecha de atención'],
};

/**
 * The Spanish names of a file's columns; the first is the one that the page shows. Case, accents and
 * punctuation don't matter. Every language has a module of this shape.
 */
export const columns = {
  fields: {
    id: ['ticket', 'caso', 'folio', 'número', 'número de ticket', 'número de caso', 'id'],
    at: [
      'reportado',
      'reportado el',
      'fecha de reporte',
      'fecha del reporte',
      'creado',
      'creado el',
      'fecha de creación',
      'abierto el',
      'fecha de apertura',
    ],
    plan: ['plan', 'plan contratado'],
    severity: ['severidad', 'gravedad', 'criticidad', 'prioridad'],
    category: ['tipo de solicitud', 'categoría', 'tipo'],
    attention: ['modo de atención', 'modo'],
    channel: ['canal', 'medio'],
    option: ['opciones', 'opción'],
    pause: ['pausas', 'pausa'],
    version: ['versión', 'versión de la política'],
  },
  done,
};

/** Those names in any language. */
export type ColumnNames = Shape<typeof columns>;
