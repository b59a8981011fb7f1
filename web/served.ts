/** The page as a server gives it: wasm from a file beside it, and a service worker for offline. */
import { boot } from "./boot";
import { compile, loadBytes } from "./compile";
import { installWorker, takeWaitingBuild } from "./updates";

/** Addresses of the product's wasm, of the developers' gallery and of the languages, by tag; put here by build.mjs. */
declare const WASM_URL: string;
/** null where the gallery was not built. */
declare const GALLERY_URL: string | null;
declare const LANGUAGE_URLS: Record<string, string>;

const gallery = new URLSearchParams(location.search).has("gallery") ? GALLERY_URL : null;

void boot({
  module: () => compile(gallery ?? WASM_URL),
  // The gallery holds its languages.
  ...(gallery === null && { texts: (language) => loadBytes(LANGUAGE_URLS[language] as string) }),
  takeUpdate: takeWaitingBuild,
  keepOffline: installWorker,
});
