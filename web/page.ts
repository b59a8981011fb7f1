/** The page around the program: title, language, colours, history, and the warning on leaving. */
import type { PageEffect } from "./protocol";

export class Page {
  /** Height of what stays at the window's top, CSS pixels. */
  header = 0;
  /** Likewise at its foot. */
  foot = 0;
  reducedMotion = false;
  private unsaved = false;

  constructor() {
    // The program says where to scroll to; the browser's own guess would come before the content.
    history.scrollRestoration = "manual";
  }

  apply(effect: PageEffect): void {
    const root = document.documentElement;
    if (effect.title !== undefined) {
      document.title = effect.title;
    }
    if (effect.language !== undefined) {
      root.lang = effect.language;
    }
    if (effect.scheme !== undefined) {
      root.style.colorScheme = effect.scheme;
    }
    if (effect.theme_color !== undefined) {
      for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
        meta.setAttribute("content", effect.theme_color);
      }
    }
    if (effect.background !== undefined) {
      root.style.backgroundColor = effect.background;
    }
    if (effect.reduced_motion !== undefined) {
      this.reducedMotion = effect.reduced_motion;
    }
    if (effect.hash !== undefined && effect.hash !== location.hash) {
      this.setHash(effect.hash, effect.replace === true);
    }
    if (effect.unsaved !== undefined && effect.unsaved !== this.unsaved) {
      this.warnOnLeaving(effect.unsaved);
    }
    if (effect.header !== undefined && effect.header !== this.header) {
      this.header = effect.header;
      root.style.setProperty("--header", `${effect.header}px`);
    }
    if (effect.foot !== undefined && effect.foot !== this.foot) {
      this.foot = effect.foot;
      root.style.setProperty("--foot", `${effect.foot}px`);
    }
  }

  /** Tells of the person's going back or forward in the history. */
  watchHistory(navigated: (hash: string) => void): void {
    addEventListener("popstate", () => navigated(location.hash));
  }

  private setHash(hash: string, replace: boolean): void {
    if (replace) {
      history.replaceState(null, "", hash);
    } else {
      history.pushState(null, "", hash);
    }
  }

  private warnOnLeaving(unsaved: boolean): void {
    this.unsaved = unsaved;
    // Only while it is needed: a page with this listener is not kept for going back to.
    if (unsaved) {
      addEventListener("beforeunload", warn);
    } else {
      removeEventListener("beforeunload", warn);
    }
  }
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chromium before 119 asks only when this is set.
  event.returnValue = true;
}
