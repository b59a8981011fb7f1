/** Loads what stands at an address beside the page. */
async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  return response;
}

/** Loads and compiles the wasm at an address beside the page. */
export async function compile(url: string): Promise<WebAssembly.Module> {
  const response = await load(url);
  // A server that does not know the type of wasm would make streaming fail.
  return response.headers.get("content-type")?.startsWith("application/wasm") === true
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

export async function loadBytes(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await load(url)).arrayBuffer());
}
