import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { catalog } from '../content/catalog.ts';
import { headersOf } from './host-headers.ts';

/** Where the site is built. */
const DIST = 'dist';

/** The port that is tried first. */
const PORT = 4321;

/** The files that static hosts send compressed, and their types. */
const TEXTS: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
};

/** A server of the built site. */
export interface Serving {
  /** `http://localhost:4321/`, with the site's base path. */
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves `dist/` under the base path of the site's address, as a static host would: with the
 * headers of `dist/_headers`, with the site's own page for what isn't there, and with texts compressed.
 *
 * @param port the port to listen on; if it is taken, the next free one of the ten after it
 * @throws Error if none of them is free.
 */
export async function serve(port: number = PORT): Promise<Serving> {
  const base = new URL(catalog.site.address).pathname;
  const files = sirv(DIST, { etag: true });
  const rules = readFileSync(`${DIST}/_headers`, 'utf8');
  // A case's address may be long, and a hostile one longer: the calculator answers both.
  const server = createServer({ maxHeaderSize: 256 * 1024 }, (request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(`${DIST}/404.html`));
    };
    const path = request.url ?? '/';
    response.setHeaders(headersOf(rules, path));
    if (!path.startsWith(base)) {
      if (path === '/') response.writeHead(302, { location: base }).end();
      else missing();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    sendCompressed(request, response, () => {
      files(request, response, missing);
    });
  });
  const free = await listen(server, port, port + 10);
  return { address: `http://localhost:${free}${base}`, close: () => server.close() };
}

/** Answers a request for a text from a browser that takes it compressed; any other goes to `otherwise`. */
function sendCompressed(request: IncomingMessage, response: ServerResponse, otherwise: () => void): void {
  // An URL's path has no `..` left in it.
  const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
  const file = join(DIST, pathname.replace(/\/$/, '/index.html'));
  const type = TEXTS[extname(file)];
  const taken = /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  if (type === undefined || !taken || !existsSync(file)) {
    otherwise();
    return;
  }
  const headers = { 'content-type': type, 'content-encoding': 'gzip', vary: 'accept-encoding' };
  response.writeHead(200, headers).end(gzipSync(readFileSync(file)));
}

async function listen(server: Server, port: number, last: number): Promise<number> {
  const taken = await new Promise<boolean>((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, () => {
      server.off('error', failed);
      resolve(false);
    });
  });
  if (!taken) return port;
  if (port >= last) throw new Error(`No free port up to ${last}. Do: PORT=8080 npm run serve.`);
  return listen(server, port + 1, last);
}

if (import.meta.main) {
  const { address } = await serve(Number(process.env.PORT ?? PORT));
  console.log(`\n  The site: ${address}\n`);
}
