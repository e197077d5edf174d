/** Builds the site with its search and serves it: `npm start`. */
import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const PORT = Number(process.env.PORT ?? 4321);

console.log('Membangun katalog dan pencariannya ...');
const built = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const base = new URL(process.env.SITE_URL ?? 'http://localhost').pathname.replace(/\/$/, '');
const serveFile = sirv('dist', { etag: true });
const server = createServer((request, response) => {
  if (base && request.url?.startsWith(base)) request.url = request.url.slice(base.length) || '/';
  serveFile(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    createReadStream('dist/404.html').pipe(response);
  });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${PORT} sedang dipakai. Pilih port lain: PORT=4322 npm start`
      : String(error),
  );
  process.exit(1);
});
server.listen(PORT, () => {
  console.log(
    `\nSemai siap dibuka: http://localhost:${PORT}${base}/\nTekan Ctrl+C untuk berhenti.`,
  );
});
