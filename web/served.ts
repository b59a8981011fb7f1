/** The page as a server gives it: wasm from a file beside it, and a service worker for offline. */
import { boot } from "./boot";
import { installWorker, takeWaitingBuild } from "./updates";

/** Addresses of the product's wasm and of the developers' gallery, put here by build.mjs. */
declare const WASM_URL: string;
declare const GALLERY_URL: string;

async function compile(): Promise<WebAssembly.Module> {
  const url = new URLSearchParams(location.search).has("gallery") ? GALLERY_URL : WASM_URL;
  const response = await fetch(url, { credentials: "same-origin" });
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
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
