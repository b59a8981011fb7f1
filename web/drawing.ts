/** The canvas: pixels of the program on the window, only where they changed. */
import type { Frame } from "./program";

export class Drawing {
  private readonly context: CanvasRenderingContext2D;
  private image: ImageData | undefined;

  constructor(private readonly canvas: HTMLCanvasElement) {
    const context = canvas.getContext("2d", { alpha: false });
    if (context === null) {
      throw new Error("no 2D canvas");
    }
    this.context = context;
  }

  put(frame: Frame): void {
    if (frame.width === 0 || frame.height === 0) {
      return;
    }
    const image = this.imageOf(frame);
    if (this.canvas.width !== frame.width || this.canvas.height !== frame.height) {
      // Setting the size clears the canvas, so all of the frame is put on it.
      this.canvas.width = frame.width;
      this.canvas.height = frame.height;
      this.context.putImageData(image, 0, 0);
      return;
    }
    for (const rect of frame.dirty) {
      this.context.putImageData(image, 0, 0, rect.x, rect.y, rect.width, rect.height);
    }
  }

  /** The image over the program's pixels; made again only when they moved or changed size. */
  private imageOf(frame: Frame): ImageData {
    const data = this.image?.data;
    if (
      this.image === undefined ||
      data?.buffer !== frame.pixels.buffer ||
      data.byteOffset !== frame.pixels.byteOffset ||
      this.image.width !== frame.width ||
      this.image.height !== frame.height
    ) {
      this.image = new ImageData(frame.pixels, frame.width, frame.height);
    }
    return this.image;
  }
}
