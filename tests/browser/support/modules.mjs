// Modules of web/ by themselves, on a page with nothing else, where they run as in the product.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { libraries } from "../../../web/build_libraries.mjs";
import { project } from "./paths.mjs";
import { serve } from "./server.mjs";

/** Serves a page that runs `script`, a module as if it stood in web/. */
export async function serveModule(script) {
  const directory = await mkdtemp(join(tmpdir(), "ketenspiegel-modules-"));
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: join(project, "web"), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2021",
    plugins: [libraries],
  });
  await writeFile(join(directory, "page.js"), outputFiles[0].text);
  await writeFile(
    join(directory, "index.html"),
    `<!doctype html><meta charset="utf-8"><title>modules</title>` +
      `<button>anything</button><script type="module" src="page.js"></script>`,
  );
  const server = await serve(directory);
  return {
    address: `${server.origin}/`,
    async stop() {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
