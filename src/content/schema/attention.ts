import * as z from 'zod';
import type { Attention } from '../model.ts';
import { blame, blameKey, named, reference, section, words } from './field.ts';
import type { Setting } from './setting.ts';

/** A mode of attention that a case can ask for. */
export function modeSchema({ vocabulary }: Setting) {
  return section({
    /** Its name. Example: `Emergencia`. */
    name: words,
    /** What a client should know of it. Default: nothing. */
    note: words.exactOptional(),
    /** What it may cost beside the plan, in words. Default: nothing. */
    surcharge: words.exactOptional(),
    /** Whether a case has it unless another is asked for: `true` for exactly one. Default: `false`. */
    default: z.boolean().default(false),
    /** Keys of the severities or categories for which it can be asked. Default: all of them. */
    only: z.array(reference('request', vocabulary)).min(1).exactOptional(),
  });
}

/** The modes of attention: none, or some of which exactly one is the default. */
export function attentionSchema(setting: Setting): z.ZodType<readonly Attention[]> {
  const mode: z.ZodType<Omit<Attention, 'key'>> = modeSchema(setting);
  return named(mode).transform((modes, context) => {
    const defaults = modes.filter(({ default: isDefault }) => isDefault);
    const allowed = 'default: true in exactly one mode.';
    if (modes.length > 0 && defaults.length === 0) {
      const what = 'no mode is the default.';
      blame(context, { what, allowed, remedy: 'write default: true in the mode of an ordinary case.' });
    }
    for (const { key } of defaults.slice(1)) {
      const what = `the mode ${defaults[0]?.key ?? ''} is the default too.`;
      blameKey(context, [key, 'default'], { what, allowed, remedy: 'remove default from one of them.' });
    }
    for (const { key } of defaults.filter(({ only }) => only !== undefined)) {
      blameKey(context, [key, 'only'], {
        what: 'the default mode does not hold for every case.',
        allowed: 'a default without only.',
        remedy: 'remove only, or make another mode the default.',
      });
    }
    return modes;
  });
}
