/**
 * When a frame is drawn: only when somebody asked, at most one asked for at a time, and none at
 * rest. A program that wants to be woken later gets a timer instead of frames.
 */
export class FrameScheduler {
  private pending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `draw` draws one frame and returns in how many milliseconds it wants the next: 0 at once, negative never. */
  constructor(private readonly draw: () => number) {}

  /** Asks for a frame before the browser paints next. */
  request(): void {
    if (!this.pending) {
      this.pending = true;
      requestAnimationFrame(() => {
        this.pending = false;
        this.run();
      });
    }
  }

  /** Draws at once, for a change of size that must not be seen stretched. */
  run(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const wakeInMs = this.draw();
    if (wakeInMs === 0) {
      this.request();
    } else if (wakeInMs > 0) {
      this.timer = setTimeout(() => this.wake(), wakeInMs);
    }
  }

  private wake(): void {
    // A hidden page gets no animation frames, but what waits for its time (saving) must not wait on.
    if (document.visibilityState === "hidden") {
      this.run();
    } else {
      this.request();
    }
  }
}
