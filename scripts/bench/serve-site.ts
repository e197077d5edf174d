/** A static server of the built site, for tests and benches. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A running server; the caller closes it. */
export interface SiteServer {
  /** For example `http://127.0.0.1:40123`. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder on a free port of the loopback interface. */
export async function serveSite(folder = 'dist'): Promise<SiteServer> {
  const serveFile = sirv(folder, { dev: false });
  const server: Server = createServer((request, response) =>
    serveFile(request, response, () => {
      response.writeHead(404);
      response.end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
