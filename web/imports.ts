/**
 * What the programs in wasm import; build.mjs holds that they import nothing else. `number` reads a
 * number as JSON writes it; see src/platform/web/c_library.cpp.
 */
export function imports(memory: () => WebAssembly.Memory): WebAssembly.Imports {
  return {
    page: {
      number: (start: number, length: number) =>
        Number(new TextDecoder().decode(new Uint8Array(memory().buffer, start, length))),
    },
    env: { emscripten_notify_memory_growth: () => undefined },
  };
}
