/**
 * Moves the page on after an answer: a moment later, so that what was pressed is seen to have worked,
 * and not at all where the person takes it elsewhere meanwhile. A key does not wait: the focus has
 * gone ahead, so the page is there before the key is heard.
 */
const DELAY_MS = 300;
/** Longer than a browser scrolls smoothly. */
const SCROLLING_MS = 1000;
const MODIFIERS = new Set(["Shift", "Control", "Alt", "Meta", "AltGraph"]);

export class GentleScroll {
  private target: (() => Element | undefined) | undefined;
  private timer: number | undefined;

  constructor() {
    const options = { passive: true, capture: true };
    addEventListener("pointerdown", () => this.stop(), options);
    addEventListener("wheel", () => this.stop(), options);
    addEventListener(
      "keydown",
      (event) => {
        if (!MODIFIERS.has(event.key)) {
          this.scroll("instant");
        }
        this.stop();
      },
      options,
    );
  }

  /** `target` is asked for when it is time: the page may have been drawn anew by then. */
  start(target: () => Element | undefined, behavior: ScrollBehavior): void {
    this.stop();
    this.target = target;
    this.timer = window.setTimeout(() => {
      this.scroll(behavior);
      this.timer = window.setTimeout(() => this.stop(), SCROLLING_MS);
    }, DELAY_MS);
  }

  private scroll(behavior: ScrollBehavior): void {
    const element = this.target?.();
    if (element !== undefined) {
      // Of what is higher than the window the beginning shows, whichever way the page moves.
      const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
      const around = parseFloat(scrollMarginTop) + parseFloat(scrollMarginBottom);
      const fits = element.getBoundingClientRect().height + around <= innerHeight;
      element.scrollIntoView({ block: fits ? "nearest" : "start", behavior });
    }
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.target = undefined;
  }
}
