import type { Nodes } from 'mdast';
import type { Fault, Problem } from '../problem.ts';
import { type Document, guarded } from '../read/document.ts';
import { pathOf, type SiteAddresses } from '../read/site-addresses.ts';
import type { VersionFiles } from '../read/survey.ts';
import { didYouMean, quoted } from '../suggest.ts';
import { childrenOf, startOf } from './element.ts';
import { imageFault, linkFault } from './links.ts';

/**
 * The links and images of a text that lead to nothing in the site, or outside of it without encryption.
 * What was published before a page was removed must still pass, so this is asked of drafts alone.
 */
export function leadProblems({ body }: Document, { lock, addresses }: VersionFiles): readonly Problem[] {
  if (body === undefined || lock !== undefined || addresses === undefined) return [];
  const { file, root } = body;
  const visit = (node: Nodes): readonly Problem[] => {
    const fault = 'url' in node ? leadFault(node.url, node.type === 'image', addresses) : undefined;
    const own = fault === undefined ? [] : [{ file, ...startOf(node), ...fault }];
    return [...own, ...childrenOf(node).flatMap(visit)];
  };
  const found = guarded({ name: file }, () => visit(root));
  return 'problem' in found ? [found.problem] : found;
}

/**
 * What is wrong with where an address leads, or `undefined`; its form is checked elsewhere.
 *
 * @example leadFault('/halcon-clod/', false, addresses)?.remedy // 'did you mean /halcon-cloud/? If not, …'
 */
function leadFault(url: string, isImage: boolean, { pages, files }: SiteAddresses): Fault | undefined {
  const ofForm = isImage ? imageFault(url) : linkFault(url, undefined);
  if (ofForm !== undefined) return undefined;
  if (/^http:/i.test(url)) return notEncrypted(url);
  if (/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(url)) return undefined;
  const path = pathOf(url);
  if (files.has(decoded(path)) || (!isImage && pages.has(path))) return undefined;
  if (isImage) return noFile(path, files);
  return {
    what: `${quoted(url)} leads to nothing in the site.`,
    allowed:
      'a page of the site, from its root: /policy/, /policy/date/, /policy/date/plans/plan/; or a file in public/.',
    remedy: didYouMean(path, [...pages, ...files], 'write another address, or take the link out'),
  };
}

function notEncrypted(url: string): Fault {
  return {
    what: `${quoted(url)} is not encrypted: others can read and change what it shows.`,
    allowed: 'https://….',
    remedy: `write ${url.replace(/^http:/i, 'https:')} if it works, or take the link out.`,
  };
}

function noFile(path: string, files: ReadonlySet<string>): Fault {
  return {
    what: `there is no image ${quoted(path)}.`,
    allowed: '/ and the name of a file in public/: /images/etapas.svg.',
    remedy: didYouMean(path, [...files], `put the file into public/, as public${path}`),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
