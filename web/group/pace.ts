/**
 * Shares the browser with work that lasts: it is done in short slices, and between two of them the
 * browser handles what the person does and paints. Waiting for the disk is no work.
 */

/** How much work one slice holds. */
const SLICE_MS = 8;
/** After so much work a frame is waited for, lest tasks come before painting all the time. */
const FRAME_MS = 24;
/** A window that nobody sees (covered, minimised) may get no frame. */
const NO_FRAME_MS = 100;

export class Pace {
  /** Work since the browser had its turn, and since it painted. */
  private slice = 0;
  private unpainted = 0;
  private turn: Promise<void> | undefined;
  private frame: Promise<void> | undefined;

  /** Does a piece of work, and counts what it takes. */
  do<Result>(work: () => Result): Result {
    const begun = performance.now();
    try {
      return work();
    } finally {
      this.count(begun);
    }
  }

  /**
   * Work that goes on by itself, piece by piece, and awaits `between` in between; what it waits for
   * counts along.
   */
  async share<Result>(work: (between: () => Promise<void>) => Promise<Result>): Promise<Result> {
    let begun = performance.now();
    try {
      return await work(async () => {
        this.count(begun);
        await this.rest();
        begun = performance.now();
      });
    } finally {
      this.count(begun);
    }
  }

  /** To be awaited between any two pieces: at once while the slice has room, else in the next. */
  async rest(): Promise<void> {
    if (this.slice >= SLICE_MS) {
      await (this.turn ??= this.next());
    }
  }

  private count(begun: number): void {
    const took = performance.now() - begun;
    this.slice += took;
    this.unpainted += took;
    void this.painted();
  }

  private async next(): Promise<void> {
    if (document.visibilityState === "visible" && this.unpainted >= FRAME_MS) {
      await Promise.race([
        this.painted(),
        new Promise((resolve) => setTimeout(resolve, NO_FRAME_MS)),
      ]);
      this.unpainted = 0;
    }
    // After the painting, not before it; unlike a timer it comes as soon in a hidden page.
    await task();
    this.slice = 0;
    this.turn = undefined;
  }

  private painted(): Promise<void> {
    return (this.frame ??= new Promise((resolve) =>
      requestAnimationFrame(() => {
        this.frame = undefined;
        this.unpainted = 0;
        resolve();
      }),
    ));
  }
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
