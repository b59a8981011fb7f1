// What esbuild is told of the libraries that the pages are bundled with.

/**
 * A module of zip.js does nothing by being loaded that is needed here; its package does not say so.
 * What is not used stays out then: all that writes zips, and the workers, which no page may start.
 */
export const libraries = {
  name: "libraries",
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, pluginData, ...asked }) => {
      if (pluginData === libraries) {
        return undefined; // Asked below.
      }
      const found = await build.resolve(path, { ...asked, pluginData: libraries });
      const unneeded = found.path.includes("/@zip.js/");
      return unneeded ? { ...found, sideEffects: false } : undefined;
    });
  },
};
