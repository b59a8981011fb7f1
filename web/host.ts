/**
 * The program in its page: passes events in, and effects, pixels and patches out.
 *
 * Effects are taken after every event, inside it, so that a file picker still counts as opened by
 * the person's click. Focus and scrolling wait for the next frame, whose patch may make the
 * element that they mean.
 */
import { Drawing } from "./drawing";
import { download, downloadPicture, pickFile, takeOne, watchDrops } from "./files";
import { FrameScheduler } from "./frames";
import { GentleScroll } from "./gentle_scroll";
import type { GroupEffect, GroupEvent, GroupStart } from "./group/protocol";
import { forwardKeys } from "./keyboard";
import { keepFieldAboveKeyboard } from "./keyboard_room";
import { forwardMirrorEvents } from "./mirror/events";
import { Mirror } from "./mirror/mirror";
import { clipFields } from "./mirror/overlap";
import { Page } from "./page";
import { forwardPointer } from "./pointer";
import { watchPreferences } from "./preferences";
import type { Program } from "./program";
import type { Effect, FocusEffect, HostEvent, ScrollEffect } from "./protocol";
import type { Storage, StorageEffect } from "./storage/storage";
import { watchViewport } from "./viewport";

/** Draws of one frame at most: one, and one more when it moved the scroll position. */
const DRAWS_PER_FRAME = 2;
const CURSORS = ["default", "pointer", "text"];

/** Hands an event to the program; of the host, true when the program used it. */
export type Send = (event: HostEvent | GroupEvent, blob?: Uint8Array) => unknown;

/** What the group's page does beyond the product's. */
export interface Addition {
  /** Answers what joins the start event. */
  open(): Promise<GroupStart>;
  /** Takes the place of the storage, to which it passes on what is not its own. */
  perform(effect: StorageEffect | GroupEffect, blob: Uint8Array<ArrayBuffer>): void;
  /** Takes what was dropped. */
  dropped(data: DataTransfer): void;
}

/** Address of the other page, beside this one; put here by build.mjs. */
declare const PAGES: Record<"product" | "group", string>;

export interface Surroundings {
  program: Program;
  storage: Storage;
  addition: Addition | undefined;
  /** Brings the texts of a language; nothing where the program holds them. */
  texts: ((language: string) => Promise<Uint8Array>) | undefined;
  canvas: HTMLCanvasElement;
  mirror: HTMLElement;
  /** Told once, when the first frame is on the canvas. */
  ready: () => void;
  /** Told when the program broke; nothing is called any more. */
  failed: (error: unknown) => void;
}

export class Host {
  private readonly program: Program;
  private readonly storage: Storage;
  private readonly addition: Addition | undefined;
  private readonly canvas: HTMLCanvasElement;
  private readonly drawing: Drawing;
  private readonly mirror: Mirror;
  private readonly page = new Page();
  private readonly frames = new FrameScheduler(() => this.draw());
  private readonly texts: Surroundings["texts"];
  private readonly failed: (error: unknown) => void;
  private ready: (() => void) | undefined;
  private ended = false;
  private sized = false;
  private inFrame = false;
  private scrolled = 0;
  private readonly gentle = new GentleScroll();
  private waiting: (FocusEffect | ScrollEffect)[] = [];

  constructor(surroundings: Surroundings) {
    this.program = surroundings.program;
    this.storage = surroundings.storage;
    this.addition = surroundings.addition;
    this.canvas = surroundings.canvas;
    this.drawing = new Drawing(surroundings.canvas);
    this.mirror = new Mirror(surroundings.mirror);
    this.texts = surroundings.texts;
    this.ready = surroundings.ready;
    this.failed = surroundings.failed;
  }

  /** Begins: tells the program where it is and lets it hear everything from now on. */
  start(event: HostEvent): void {
    this.send(event);
    const send = (message: HostEvent, blob?: Uint8Array): boolean => this.send(message, blob);
    forwardMirrorEvents(this.mirror.root, send);
    forwardKeys(send);
    forwardPointer(this.mirror.root, (x, y, ...pressed) => {
      // The drawing begins beside a notch, not under it.
      const { offsetLeft, offsetTop } = this.canvas;
      this.guard(() => this.program.pointer(x - offsetLeft, y - offsetTop, ...pressed));
      this.frames.request();
    });
    keepFieldAboveKeyboard();
    watchDrops(send, (data) => {
      if (this.addition === undefined) {
        takeOne(data, send);
      } else {
        this.addition.dropped(data);
      }
    });
    watchPreferences((preferences) => send({ type: "preferences", ...preferences }));
    this.page.watchHistory((hash) => send({ type: "navigate", hash }));
    this.watchVisibility();
    watchViewport(this.canvas, (...size) => {
      this.guard(() => this.program.viewport(...size));
      this.sized = true;
      this.frames.run();
    });
    addEventListener("scroll", () => this.frames.request(), { passive: true });
  }

  /** Hands an event over and does at once what the program answers; true when it used the event. */
  send(event: HostEvent | GroupEvent, blob?: Uint8Array): boolean {
    const used = this.guard(() => {
      const result = this.program.event(event, blob);
      this.performEffects();
      return result;
    });
    if (this.waiting.length > 0 && !this.inFrame) {
      // The focus moves inside the person's own press: the next letter is for the new element, and
      // a phone shows its keyboard.
      this.frames.run();
    } else {
      this.frames.request();
    }
    return used === true;
  }

  private watchVisibility(): void {
    const hide = (): void => void this.send({ type: "hide" });
    addEventListener("pagehide", hide);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") {
        hide();
      } else {
        this.send({ type: "clock" });
      }
    });
  }

  private draw(): number {
    if (!this.sized) {
      return -1; // The first size is on its way and draws.
    }
    return (
      this.guard(() => {
        let wakeInMs = -1;
        this.inFrame = true;
        for (let count = 0; count < DRAWS_PER_FRAME; count++) {
          wakeInMs = this.drawOnce();
          if (scrollY === this.scrolled) {
            break;
          }
        }
        this.inFrame = false;
        this.ready?.();
        this.ready = undefined;
        return wakeInMs;
      }) ?? -1
    );
  }

  private drawOnce(): number {
    this.scrolled = scrollY;
    this.program.scroll(this.scrolled);
    const frame = this.program.frame();
    // First the pixels: they lie in the program's memory, and what follows may call the program.
    this.drawing.put(frame);
    this.canvas.style.cursor = CURSORS[frame.cursor] ?? "default";
    this.mirror.root.style.height = `${frame.contentHeight}px`;
    if (frame.patch !== undefined) {
      this.mirror.apply(frame.patch);
    }
    this.mirror.restoreChoices();
    this.performEffects();
    this.focusAndScroll();
    const { offsetTop, clientHeight } = this.canvas;
    clipFields(
      this.mirror.root,
      offsetTop + this.page.header,
      offsetTop + clientHeight - this.page.foot,
    );
    return frame.wakeInMs;
  }

  private performEffects(): void {
    const { list, blob } = this.program.effects();
    for (const effect of list) {
      this.perform(effect, blob);
    }
  }

  private perform(effect: Effect, blob: Uint8Array<ArrayBuffer>): void {
    switch (effect.effect) {
      case "page":
        this.page.apply(effect);
        break;
      case "focus":
      case "scroll":
        this.waiting.push(effect);
        break;
      case "download": {
        const [offset, length] = effect.blob;
        download(effect.name, effect.mime, blob.slice(offset, offset + length));
        break;
      }
      case "download_picture": {
        const [offset, length] = effect.blob;
        void downloadPicture(effect.name, blob.slice(offset, offset + length), effect.size);
        break;
      }
      case "pick_file":
        pickFile(effect.accept, (event, bytes) => this.send(event, bytes));
        break;
      case "language":
        void this.takeLanguage(effect.language);
        break;
      case "go":
        location.href = PAGES[effect.to] + (effect.hash ?? "");
        break;
      default:
        if (this.addition === undefined) {
          this.storage.perform(effect);
        } else {
          this.addition.perform(effect, blob);
        }
    }
  }

  private async takeLanguage(language: string): Promise<void> {
    const texts = await this.texts?.(language).catch(() => undefined);
    this.send({ type: "language", language }, texts);
  }

  private focusAndScroll(): void {
    const effects = this.waiting;
    this.waiting = [];
    for (const effect of effects) {
      if (effect.effect === "focus") {
        this.mirror.control({ id: effect.id })?.focus({ preventScroll: effect.still === true });
      } else {
        this.scroll(effect);
      }
    }
  }

  private scroll(effect: ScrollEffect): void {
    const { to, smooth } = effect;
    if (to === undefined) {
      scrollTo({ top: effect.y ?? 0, behavior: "instant" });
    } else if (smooth === true) {
      const behavior = this.page.reducedMotion ? "instant" : "smooth";
      this.gentle.start(() => this.mirror.control({ id: to }), behavior);
    } else {
      const block = effect.align ?? "nearest";
      this.mirror.control({ id: to })?.scrollIntoView({ block, behavior: "instant" });
    }
  }

  /** Runs something of the program; a program that broke is not called again. */
  private guard<Result>(work: () => Result): Result | undefined {
    if (this.ended) {
      return undefined;
    }
    try {
      return work();
    } catch (error) {
      this.ended = true;
      this.failed(error);
      return undefined;
    }
  }
}
