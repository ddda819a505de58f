import type { Fault } from '../problem.ts';
import { didYouMean, listed, quoted } from '../suggest.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
// What is published may have http; a draft is told of it where its links are followed.
const ALLOWED_SCHEME = /^(?:https?:\/\/|mailto:|tel:)/i;
// Browsers skip these inside a scheme, so "java\tscript:" would run.
const CONTROL = /[\u0000-\u0020\u007f]/;

/**
 * What is wrong with the address of a link, or `undefined`.
 *
 * @param anchors ids on the page that shows the text; `undefined` if they can't be told
 * @example linkFault('#canals', ['canales']) // { what: '"#canals" leads to no clause.', … }
 */
export function linkFault(url: string, anchors: readonly string[] | undefined): Fault | undefined {
  if (url.startsWith('#')) {
    const id = url.slice(1);
    return anchors === undefined || anchors.includes(id)
      ? undefined
      : {
          what: `${quoted(url)} leads to nothing on the page.`,
          allowed: `# and one of: ${listed(anchors)}`,
          remedy: didYouMean(id, anchors, 'name a clause of this text'),
        };
  }
  const scheme = SCHEME.test(url) || url.startsWith('//');
  return !CONTROL.test(url) && url !== '' && (!scheme || ALLOWED_SCHEME.test(url))
    ? undefined
    : {
        what: `${quoted(url)} is not an address to link.`,
        allowed: 'https://…, mailto:…, tel:…, #clause-id, or an address within the site.',
        remedy: 'write the address in one of these forms.',
      };
}

/**
 * What is wrong with the address of an image, or `undefined`: pages load nothing from other sites.
 *
 * @example imageFault('https://elsewhere.example/logo.png')?.remedy // 'put the file into public/ and …'
 */
export function imageFault(url: string): Fault | undefined {
  return url.startsWith('/') && !url.startsWith('//') && !CONTROL.test(url)
    ? undefined
    : {
        what: `${quoted(url)} is not an address of an image of the site.`,
        allowed: '/ and the name of a file in public/: /images/etapas.svg.',
        remedy: 'put the file into public/ and write its address from the root.',
      };
}
