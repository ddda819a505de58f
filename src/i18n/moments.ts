import type { Language } from './language.ts';
import { messagesIn } from './message.ts';

/** The messages that are days, times and zones alone: only how these are written differs by language. */
export function momentsIn(language: Language) {
  const message = messagesIn(language);
  return {
    day: message<[date: string]>('{0:full}'),
    shortDay: message<[date: string]>('{0:short}'),
    clock: message<[minutes: number]>('{0:clock}'),
    moment: message<[date: string, minutes: number]>('{0:full}, {1:clock}'),
    zone: message<[name: string, at: number]>('{0:zone}'),
  };
}
