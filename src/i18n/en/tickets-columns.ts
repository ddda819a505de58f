import type { ColumnNames } from '../es/tickets-columns.ts';

/** The English names of a file's columns; the first is the one that the page shows. */
export const columns: ColumnNames = {
  fields: {
    id: ['ticket', 'case', 'number', 'ticket number', 'ticket id', 'case number', 'id'],
    at: [
      'reported',
      'reported at',
      'report date',
      'created',
      'created at',
      'creation date',
      'opened',
      'opened at',
    ],
    plan: ['plan', 'contracted plan'],
    severity: ['severity', 'priority', 'criticality'],
    category: ['type of request', 'request type', 'category', 'type'],
    attention: ['service mode', 'mode'],
    channel: ['channel'],
    option: ['options', 'option'],
    pause: ['pauses', 'pause'],
    version: ['version', 'policy version'],
  },
  done: {
    response: ['answered', 'answered at', 'responded', 'responded at', 'first response', 'first response at'],
    resolution: ['solved', 'solved at', 'resolved', 'resolved at', 'resolution date'],
    attention: ['attended', 'attended at'],
  },
};
