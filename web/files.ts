/** Files in, by picker or drop, and files out, by download. */
import type { HostEvent } from "./protocol";

/** What the program reads at most; of a larger file only the size is told. */
const LARGEST_FILE = 4 * 1024 * 1024;
/** How long the browser is given to begin a download before its bytes are let go. */
const DOWNLOAD_MS = 60_000;

export type SendFile = (event: HostEvent, blob?: Uint8Array) => unknown;

/** Opens the browser's file picker. Must run inside the person's own click or key press. */
export function pickFile(accept: string, send: SendFile): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.addEventListener("change", () => {
    void handOver(input.files?.[0], send);
  });
  input.click();
}

/** Takes files dropped anywhere on the page; without this the browser would leave the page for them. */
export function watchDrops(send: SendFile, dropped: (data: DataTransfer) => void): void {
  // Entering a child comes before leaving its parent, so entries are counted.
  let depth = 0;
  const over = (change: number): void => {
    const before = depth;
    depth = Math.max(0, depth + change);
    if (depth > 0 !== before > 0) {
      send({ type: "drag", over: depth > 0 });
    }
  };
  const on = (
    name: "dragenter" | "dragover" | "dragleave" | "drop",
    act: (event: DragEvent) => void,
  ): void =>
    addEventListener(name, (event) => {
      if (event.dataTransfer?.types.includes("Files") === true) {
        event.preventDefault();
        act(event);
      }
    });
  on("dragenter", () => over(1));
  on("dragover", (event) => {
    if (event.dataTransfer !== null) {
      event.dataTransfer.dropEffect = "copy";
    }
  });
  on("dragleave", () => over(-1));
  on("drop", (event) => {
    over(-depth);
    if (event.dataTransfer !== null) {
      dropped(event.dataTransfer);
    }
  });
}

/** Takes the one file that was dropped; several are refused. */
export function takeOne({ files }: DataTransfer, send: SendFile): void {
  if (files.length > 1) {
    send({ type: "files_refused", count: files.length });
  } else {
    void handOver(files[0], send);
  }
}

async function handOver(file: File | undefined, send: SendFile): Promise<void> {
  if (file === undefined) {
    return;
  }
  const { name, size } = file;
  if (size > LARGEST_FILE + 1) {
    send({ type: "file", name, size });
    return;
  }
  try {
    send({ type: "file", name, size }, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // A folder, or a file that went away: there is nothing to read, which the program says.
    console.warn("file", error);
    send({ type: "file", name, size: 0 }, new Uint8Array());
  }
}

export function download(name: string, mime: string, bytes: BlobPart): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_MS);
}

/** Pixels of a saved picture per CSS pixel. */
const PICTURE_SCALE = 2;

/** Offers an SVG as a PNG; as it is where the browser cannot draw it. */
export async function downloadPicture(
  name: string,
  svg: Uint8Array<ArrayBuffer>,
  [width, height]: [width: number, height: number],
): Promise<void> {
  try {
    const image = new Image();
    // A data: URL leaves the canvas readable on every origin, that of a local file included.
    image.src = `data:image/svg+xml,${encodeURIComponent(new TextDecoder().decode(svg))}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * PICTURE_SCALE);
    canvas.height = Math.round(height * PICTURE_SCALE);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    if (png === null) {
      throw new Error("no PNG");
    }
    download(name, png.type, png);
  } catch (error) {
    console.warn("picture", error);
    download(name.replace(/png$/, "svg"), "image/svg+xml", svg);
  }
}
