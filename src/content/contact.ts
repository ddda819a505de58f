/**
 * The address of a channel as a link: an e-mail address, a telephone number or a URL.
 *
 * @example contactHref('+57 601 555 0134') // 'tel:+576015550134'
 */
export function contactHref(address: string): string {
  if (/^https?:\/\//.test(address)) return address;
  if (address.includes('@')) return `mailto:${address}`;
  return `tel:${address.replace(/[^\d+]/g, '')}`;
}
