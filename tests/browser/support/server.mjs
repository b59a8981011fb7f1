// A server of one directory on 127.0.0.1, with the headers of build-wasm.sh --serve, that remembers
// what was asked for.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves `directory`; `requests` lists the paths that were asked for, `stop` ends it. What `answer`
 * has for a path and a request goes first: a content, and the extension of the files it is like.
 */
export async function serve(directory, answer) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    requests.push(path);
    const file = join(directory, normalize(path.endsWith("/") ? `${path}index.html` : path));
    try {
      const own = await answer?.(path, request);
      const content = Buffer.from(own?.content ?? (await readFile(file)));
      response.writeHead(200, {
        "Content-Type": TYPES[own?.type ?? extname(file)] ?? "application/octet-stream",
        "Content-Length": content.length,
        "Cache-Control": path.startsWith("/assets/")
          ? "public, max-age=31536000, immutable"
          : "no-cache",
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
