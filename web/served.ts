/** The page as a server gives it: wasm from a file beside it, and a service worker for offline. */
import { boot } from "./boot";
import { installWorker, takeWaitingBuild } from "./updates";

/** Address of the wasm, put here by build.mjs. */
declare const WASM_URL: string;

async function compile(): Promise<WebAssembly.Module> {
  const response = await fetch(WASM_URL, { credentials: "same-origin" });
  if (!response.ok) {
    throw new Error(`${WASM_URL}: ${response.status}`);
  }
  // A server that does not know the type of wasm would make streaming fail.
  return response.headers.get("content-type")?.startsWith("application/wasm") === true
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

void boot({
  module: compile,
  takeUpdate: takeWaitingBuild,
  keepOffline: installWorker,
});
