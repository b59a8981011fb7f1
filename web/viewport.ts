/** How large the window is in CSS and device pixels. */

type Resized = (width: number, height: number, devicePixelRatio: number) => void;

/** Watches `canvas`, which covers the window, and tells the size at once and at each change. */
export function watchViewport(canvas: HTMLCanvasElement, resized: Resized): void {
  const observer = new ResizeObserver((entries) => {
    const entry = entries[entries.length - 1];
    if (entry !== undefined) {
      measure(entry, resized);
    }
  });
  const observe = (): void => {
    try {
      observer.observe(canvas, { box: "device-pixel-content-box" });
    } catch {
      // Safari (26 and before) does not know the box of device pixels: https://webkit.org/b/219005
      observer.observe(canvas);
    }
  };
  observe();
  watchDevicePixelRatio(() => {
    // The size in device pixels may stay the same while the ratio changes: look again.
    observer.unobserve(canvas);
    observe();
  });
}

function measure(entry: ResizeObserverEntry, resized: Resized): void {
  const ratio = devicePixelRatio;
  const { width, height } = entry.contentRect;
  const exact = entry.devicePixelContentBoxSize?.[0];
  // Chromium (156 and before) leaves an emulated ratio, as its developer tools set it, out of the box of
  // device pixels: it is believed only where it agrees with the size in CSS pixels.
  if (exact !== undefined && Math.abs(exact.inlineSize - width * ratio) <= ratio) {
    // Whole device pixels, said in CSS pixels: the drawing then fits without being resampled.
    resized(exact.inlineSize / ratio, exact.blockSize / ratio, ratio);
  } else {
    resized(width, height, ratio);
  }
}

function watchDevicePixelRatio(changed: () => void): void {
  const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  query.addEventListener(
    "change",
    () => {
      changed();
      watchDevicePixelRatio(changed);
    },
    { once: true },
  );
}
