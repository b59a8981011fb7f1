/** The page in one file: the wasm stands in it, compressed, as a block of base64. */
import { boot } from "./boot";

async function compile(): Promise<WebAssembly.Module> {
  const text = document.getElementById("wasm")?.textContent ?? "";
  const compressed = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(stream).arrayBuffer());
}

void boot({ module: compile });
