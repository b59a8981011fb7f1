const SECOND_MS = 1000;

/**
 * What the programs in wasm import; build.mjs holds that they import nothing else. `number` reads a
 * number as JSON writes it; see src/platform/web/c_library.cpp. `utc_offset` tells by how many minutes
 * the person's clock is ahead of UTC at a moment, which is given in seconds since 1970.
 */
export function imports(memory: () => WebAssembly.Memory): WebAssembly.Imports {
  return {
    page: {
      utc_offset: (seconds: number) => -new Date(seconds * SECOND_MS).getTimezoneOffset(),
      number: (start: number, length: number) =>
        Number(new TextDecoder().decode(new Uint8Array(memory().buffer, start, length))),
    },
    env: { emscripten_notify_memory_growth: () => undefined },
  };
}
