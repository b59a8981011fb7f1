/**
 * Moves the page on after an answer: a moment later, so that what was pressed is seen to have worked,
 * and not at all where the person does something else meanwhile.
 */
const DELAY_MS = 300;
const SOMETHING_ELSE = ["pointerdown", "keydown", "wheel"] as const;

export class GentleScroll {
  private timer: number | undefined;

  constructor() {
    for (const type of SOMETHING_ELSE) {
      addEventListener(type, () => this.stop(), { passive: true, capture: true });
    }
  }

  /** `target` is asked for when it is time: the page may have been drawn anew by then. */
  start(target: () => Element | undefined, behavior: ScrollBehavior): void {
    this.stop();
    this.timer = window.setTimeout(() => {
      target()?.scrollIntoView({ block: "nearest", behavior });
    }, DELAY_MS);
  }

  private stop(): void {
    clearTimeout(this.timer);
  }
}
