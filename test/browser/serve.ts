import { preview } from 'astro';

/** A server of the built site: where it answers, and how to stop it. */
export interface Server {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves `dist/` as `npm run serve` does, on a port of its own. */
export async function serve(port = 4391): Promise<Server> {
  const server = await preview({ root: '.', logLevel: 'error', server: { port } });
  return { origin: `http://localhost:${server.port}`, close: () => server.stop() };
}
