/**
 * Both pages in one file: each wasm and each language stands in it, compressed, as a block of base64.
 * `?group` in the address asks for the group's.
 */
import { boot } from "./boot";
import { GroupPage } from "./group/group_page";

/** The bytes of a block. */
async function unpack(id: string): Promise<ArrayBuffer> {
  const text = document.getElementById(id)?.textContent ?? "";
  const compressed = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

const compile = async (id: string): Promise<WebAssembly.Module> =>
  WebAssembly.compile(await unpack(id));

if (new URLSearchParams(location.search).has("group")) {
  void boot({
    module: () => compile("group"),
    addition: (send, storage) => new GroupPage(send, storage),
  });
} else {
  void boot({
    module: () => compile("ketenspiegel"),
    texts: async (language) => new Uint8Array(await unpack(`language-${language}`)),
  });
}
