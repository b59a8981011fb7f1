/**
 * The second half of a double press, where the first half has changed what is there, does nothing:
 * double-clicking "Next" must not answer what comes under the pointer. Any other press counts,
 * however soon after the page changed.
 */

/** As soon as this, and at the same place, is a second half: the double-click time of most systems. */
const SOON_MS = 500;
/** How far apart the halves may be, CSS pixels. */
const NEAR = { mouse: 8, finger: 32 };

interface Press {
  x: number;
  y: number;
  time: number;
  /** Data-key of what was pressed; "" for none, as on the bare drawing. */
  key: string;
  /** What the page showed. */
  shown: string;
}

export class SecondPress {
  /** Whether the press under way counts for nothing. */
  ignored = false;
  private before: Press | undefined;
  private now: Press | undefined;

  constructor(private readonly mirror: HTMLElement) {
    addEventListener("pointerdown", (event) => this.press(event), { capture: true });
    addEventListener("mousedown", (event) => this.count(event), { capture: true });
    addEventListener("click", (event) => this.click(event), { capture: true });
  }

  private press(event: PointerEvent): void {
    this.before = this.now;
    this.now = {
      x: event.clientX,
      y: event.clientY,
      time: event.timeStamp,
      key: keyOf(event.target),
      shown: this.shown(),
    };
    this.ignored = this.isSoon(event.pointerType) && this.hasChanged();
  }

  /** How many clicks belong together is the browser's to say, where somebody clicks slowly. */
  private count(event: MouseEvent): void {
    if (event.detail > 1 && this.hasChanged()) {
      this.ignored = true;
    }
    if (this.ignored) {
      event.preventDefault(); // Or the focus would go there.
    }
  }

  private click(event: MouseEvent): void {
    if (this.ignored) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.ignored = false;
  }

  private isSoon(pointer: string): boolean {
    const { before, now } = this;
    if (before === undefined || now === undefined) {
      return false;
    }
    const near = pointer === "mouse" ? NEAR.mouse : NEAR.finger;
    return (
      now.time - before.time < SOON_MS && Math.hypot(now.x - before.x, now.y - before.y) <= near
    );
  }

  private hasChanged(): boolean {
    const { before, now } = this;
    return before !== undefined && (before.key !== now?.key || before.shown !== now.shown);
  }

  private shown(): string {
    const title = this.mirror.querySelector("h1")?.textContent ?? "";
    const asked = this.mirror.querySelector("dialog") === null ? "" : "dialog";
    return [location.hash, asked, title].join(" ");
  }
}

function keyOf(target: EventTarget | null): string {
  if (!(target instanceof Element)) {
    return "";
  }
  const control = target.closest("label")?.control ?? target.closest<HTMLElement>("[data-key]");
  return control?.dataset["key"] ?? "";
}
