// What is seen, pixel by pixel: a screenshot, read by the browser itself.

/** Pixels of `area` of the window, a row after the other, each as "r,g,b"; CSS pixels at ratio 1. */
export async function seen(page, area) {
  const rows = await decoded(page.context(), await page.screenshot({ clip: area }));
  return rows.map((row) => row.map((rgba) => rgba.slice(0, rgba.lastIndexOf(","))));
}

/** Pixels of a PNG, a row after the other, each as "r,g,b,a". */
export async function decoded(context, png) {
  const blank = await context.newPage(); // A page's own policy and canvas stay out of it.
  const rows = await blank.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      return Array.from({ length: image.height }, (_, y) =>
        Array.from({ length: image.width }, (_, x) => {
          const at = 4 * (y * image.width + x);
          return data.slice(at, at + 4).join();
        }),
      );
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  await blank.close();
  return rows;
}
