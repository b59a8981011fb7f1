/** The canvas: pixels of the program on the window, only where they changed. */
import type { Frame } from "./program";

export class Drawing {
  private readonly context: CanvasRenderingContext2D;

  constructor(private readonly canvas: HTMLCanvasElement) {
    const context = canvas.getContext("2d", { alpha: false });
    if (context === null) {
      throw new Error("no 2D canvas");
    }
    this.context = context;
  }

  put({ pixels, width, height, dirty }: Frame): void {
    if (width === 0 || height === 0) {
      return;
    }
    const image = new ImageData(pixels, width, height); // Looks at the pixels, copies none.
    if (this.canvas.width !== width || this.canvas.height !== height) {
      // Setting the size clears the canvas, so all of the frame is put on it.
      this.canvas.width = width;
      this.canvas.height = height;
      this.context.putImageData(image, 0, 0);
      return;
    }
    for (let index = 0; index < dirty.length; index += 4) {
      const [x = 0, y = 0, w = 0, h = 0] = dirty.subarray(index, index + 4);
      this.context.putImageData(image, 0, 0, x, y, w, h);
    }
  }
}
