/**
 * Shares the browser with work that lasts: it runs in short slices, and between two of them the
 * browser handles what the person does and paints.
 */

/** How long a slice lasts. */
const SLICE_MS = 8;
/** After so much work a frame is waited for, lest tasks come before painting all the time. */
const FRAME_MS = 16;
/** A window that nobody sees (covered, minimised) may get no frame. */
const NO_FRAME_MS = 100;

export class Pace {
  private began = 0;
  private framed = 0;
  private turn: Promise<void> | undefined;

  /** To be awaited between any two pieces of work: at once while the slice lasts, else in the next. */
  async rest(): Promise<void> {
    if (performance.now() - this.began >= SLICE_MS) {
      await (this.turn ??= this.next());
    }
  }

  private async next(): Promise<void> {
    if (document.visibilityState === "visible" && performance.now() - this.framed >= FRAME_MS) {
      await frame();
      this.framed = performance.now();
    }
    // After the painting, not before it; unlike a timer it comes as soon in a hidden page.
    await task();
    this.turn = undefined;
    this.began = performance.now();
  }
}

function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, NO_FRAME_MS);
  });
}

/** A turn of the browser: what waits for it comes before this resolves. */
export function task(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
