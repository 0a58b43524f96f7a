/** Packages as browsers load them: their own files, unbundled, named by an import map. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

/** Serves an empty page whose scripts may import modules, and all files of the folder: name of a module to its file there. */
export async function serveModules(modules: Readonly<Record<string, string>>, folder: string): Promise<Server> {
  const imports = Object.fromEntries(Object.entries(modules).map(([name, file]) => [name, `/${file}`]));
  const page = `<!doctype html>
<link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports })}</script>`;
  const server = createServer((req, res) => {
    const path = req.url ?? '/';
    if (path === '/') return res.setHeader('Content-Type', 'text/html').end(page);
    res.setHeader('Content-Type', path.endsWith('.wasm') ? 'application/wasm' : 'text/javascript');
    return void readFile(join(folder, path)).then(
      (bytes) => res.end(bytes),
      () => res.writeHead(404).end(),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}
