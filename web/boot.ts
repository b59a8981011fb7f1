/** From an open page to a running program: checks, wasm and storage side by side, then the start. */
import { failWith } from "./failure";
import { registerFonts } from "./fonts";
import { Host, type Addition, type Send } from "./host";
import { firstLanguage, type Language } from "./languages";
import { preferences } from "./preferences";
import { Program } from "./program";
import type { HostEvent, StorageReport } from "./protocol";
import { Storage } from "./storage/storage";

/** What differs between the served page and the page in one file. */
export interface Build {
  module: () => Promise<WebAssembly.Module>;
  /** Brings the texts of a language, where the program does not hold them. */
  texts?: (language: string) => Promise<Uint8Array>;
  /** Takes a newer build that waits; a promise that never resolves when the page reloads for it. */
  takeUpdate?: (loaded: Promise<unknown>) => Promise<void>;
  /** Called after the first frame, when loading more is in nobody's way. */
  keepOffline?: () => void;
  /** What this page does beyond the product's. */
  addition?: (send: Send, storage: Storage) => Addition;
}

/** The smallest module with a SIMD instruction: (func (result v128) (v128.const 0)). */
const SIMD_MODULE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 22, 1, 20, 0, 253, 12, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11,
]);

export async function boot(build: Build): Promise<void> {
  if (typeof WebAssembly !== "object" || !WebAssembly.validate(SIMD_MODULE)) {
    failWith("unsupported");
    return;
  }
  try {
    const loaded = Promise.all([build.module(), loadFirstLanguage(build)]);
    // Looking for an update must not keep anybody from the build that is here.
    await build.takeUpdate?.(loaded).catch((error: unknown) => console.warn("update", error));
    await run(build, ...(await loaded));
  } catch (error) {
    failWith("not_loaded", error);
  }
}

async function loadFirstLanguage(build: Build): Promise<Language | undefined> {
  const tag = firstLanguage();
  return build.texts && { tag, texts: await build.texts(tag) };
}

async function run(
  build: Build,
  module: WebAssembly.Module,
  language: Language | undefined,
): Promise<void> {
  let host: Host | undefined;
  const send: Send = (event, blob) => host?.send(event, blob);
  const storage = new Storage(send);
  const addition = build.addition?.(send, storage);
  const [program, report, more] = await Promise.all([
    Program.create(module, language),
    storage.open(),
    addition?.open(),
  ]);
  host = new Host({
    program,
    storage,
    addition,
    texts: build.texts,
    canvas: document.getElementById("drawing") as HTMLCanvasElement,
    mirror: document.getElementById("mirror") as HTMLElement,
    ready: () => {
      document.getElementById("skeleton")?.remove();
      registerFonts(program);
      build.keepOffline?.();
    },
    failed: (error) => failWith("stopped", error),
  });
  host.start({ ...startEvent(report), ...more });
}

function startEvent(storage: StorageReport): HostEvent {
  const random = crypto.getRandomValues(new Uint8Array(32));
  return {
    type: "start",
    languages: navigator.languages,
    origin: location.protocol === "file:" ? "file" : "http",
    hash: location.hash,
    random: [...random].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
    storage,
    ...preferences(),
  };
}
