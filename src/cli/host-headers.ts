/**
 * The headers that a `_headers` file gives a path, as the hosts that read such files send them.
 *
 * @param rules the file: lines with a path, which may end in `*`, each above its headers, which are indented
 * @param path of the request, with its query
 * @example headersOf('/embed/*\n  X-Frame-Options: DENY\n', '/embed/nube-norte/?plan=remoto').get('x-frame-options') // 'DENY'
 */
export function headersOf(rules: string, path: string): Headers {
  const [pathname = ''] = path.split('?');
  const headers = new Headers();
  let holds = false;
  for (const line of rules.split('\n').filter((text) => text !== '')) {
    if (!line.startsWith(' ')) {
      holds = line.endsWith('*') ? pathname.startsWith(line.slice(0, -1)) : pathname === line;
    } else if (holds) {
      const [, name = '', value = ''] = /^ +([^:]+): (.*)$/.exec(line) ?? [];
      headers.append(name, value);
    }
  }
  return headers;
}
