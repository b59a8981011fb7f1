/**
 * Both pages in one file: each wasm stands in it, compressed, as a block of base64. `?group` in the
 * address asks for the group's.
 */
import { boot } from "./boot";
import { GroupPage } from "./group/group_page";

async function compile(id: string): Promise<WebAssembly.Module> {
  const text = document.getElementById(id)?.textContent ?? "";
  const compressed = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(stream).arrayBuffer());
}

if (new URLSearchParams(location.search).has("group")) {
  void boot({
    module: () => compile("group"),
    addition: (send, storage) => new GroupPage(send, storage),
  });
} else {
  void boot({ module: () => compile("ketenspiegel") });
}
