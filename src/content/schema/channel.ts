import * as z from 'zod';
import { quoted } from '../suggest.ts';
import { duration } from './duration.ts';
import { reference, section, spelled, words } from './field.ts';
import type { Setting } from './setting.ts';

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const TELEPHONE = /^\+?[\d ()-]{4,25}$/;

/** The forms of an address; only these become links. */
function contact(text: string): string | undefined {
  const web = /^https?:\/\//.test(text) && URL.canParse(text);
  return web || EMAIL.test(text) || TELEPHONE.test(text) ? text : undefined;
}

/** A way to reach the provider. */
export function channelSchema({ vocabulary }: Setting) {
  return section({
    /** Its name. Example: `Correo electrónico`. */
    name: words,
    /** Whether a message through it opens a case, and so starts the clock: `true` or `false`. */
    'opens-case': z.boolean(),
    /** E-mail address, telephone number or web address. Default: none. Example: `soporte@empresa.example`. */
    address: spelled(contact, (text) => ({
      what: `${quoted(text)} is not an address.`,
      allowed: 'an e-mail address, a telephone number (+57 601 555 0134) or a web address (https://…).',
      remedy: 'write the address alone, without other words.',
    })).exactOptional(),
    /** Key of the calendar in which it is attended. Default: the plan's. */
    calendar: reference('calendar', vocabulary).exactOptional(),
    /** Key of the channel to use where the plan lacks this one. Default: none. */
    fallback: reference('channel', vocabulary).exactOptional(),
    /** Whether what is said there only informs, and authorises nothing: `true` or `false`. Default: `false`. */
    informative: z.boolean().exactOptional(),
    /** When a message there is answered, on its own calendar. Default: nothing is said. Example: `4h`. */
    response: duration.exactOptional(),
    /** What a client should know of it. Default: nothing. */
    note: words.exactOptional(),
    /** Id of the clause that describes it. */
    clause: reference('clause', vocabulary).exactOptional(),
  }).transform(({ 'opens-case': opensCase, ...channel }) => ({ ...channel, opensCase }));
}
