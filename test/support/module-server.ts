/** Packages as browsers load them: their own files, unbundled, named by an import map. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';

/** Serves an empty page whose scripts may import the modules of this table: name to file. */
export async function serveModules(files: Readonly<Record<string, string>>): Promise<Server> {
  const imports = Object.fromEntries(Object.keys(files).map((name) => [name, `/modules/${name}`]));
  const page = `<!doctype html>
<link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports })}</script>`;
  const server = createServer((req, res) => {
    const file = files[req.url?.replace('/modules/', '') ?? ''];
    if (file === undefined) return res.setHeader('Content-Type', 'text/html').end(page);
    res.setHeader('Content-Type', 'text/javascript');
    return void readFile(file).then((bytes) => res.end(bytes));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}
