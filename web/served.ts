/** The page as a server gives it: wasm from a file beside it, and a service worker for offline. */
import { boot } from "./boot";
import { compile } from "./compile";
import { installWorker, takeWaitingBuild } from "./updates";

/** Addresses of the product's wasm and of the developers' gallery, put here by build.mjs. */
declare const WASM_URL: string;
declare const GALLERY_URL: string;

void boot({
  module: () =>
    compile(new URLSearchParams(location.search).has("gallery") ? GALLERY_URL : WASM_URL),
  takeUpdate: takeWaitingBuild,
  keepOffline: installWorker,
});
