/** What a person gives: files and folders dropped, or chosen in the browser's picker. */
import { known, onDisk, unreadable, type Found } from "./found";
import { isHidden, isJson, isZip } from "./names";
import { inZip } from "./zip";

/**
 * What was dropped, folders wholly. Called inside the event: after it the browser forgets what was
 * dropped.
 */
export function dropped(data: DataTransfer): AsyncIterable<Found> {
  const items = [...data.items]
    .filter((item) => item.kind === "file")
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  return all(items);
}

/** Opens the browser's picker. Must run inside the person's own click or key press. */
export function pick(folder: boolean, chosen: (files: AsyncIterable<Found>) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  if (folder) {
    input.webkitdirectory = true;
  } else {
    input.accept = ".json,.zip";
  }
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    chosen(folder ? ofFolder(files) : ofFiles(files));
  });
  input.click();
}

async function* all(
  items: { entry: FileSystemEntry | null; file: File | null }[],
): AsyncGenerator<Found> {
  for (const { entry, file } of items) {
    if (entry?.isDirectory === true) {
      yield* inFolder(entry as FileSystemDirectoryEntry);
    } else if (file !== null) {
      // Not through the entry: opened from a file, Chromium lets nobody read by that.
      yield* ofFiles([file]);
    }
  }
}

/** What somebody chose by itself is told whatever it is. */
async function* ofFiles(files: File[]): AsyncGenerator<Found> {
  for (const file of files) {
    if (isZip(file.name)) {
      yield* inZip(file.name, file);
    } else {
      yield onDisk(file.name, file);
    }
  }
}

/** Of a folder what may be a result. */
async function* ofFolder(files: File[]): AsyncGenerator<Found> {
  const byPath = files
    .map((file) => ({ file, path: file.webkitRelativePath }))
    .filter(({ path }) => !isHidden(path.slice(path.indexOf("/") + 1)))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const { file, path } of byPath) {
    if (isZip(path)) {
      yield* inZip(path, file);
    } else if (isJson(path)) {
      yield onDisk(path, file);
    }
  }
}

async function* inFolder(folder: FileSystemDirectoryEntry): AsyncGenerator<Found> {
  const path = folder.fullPath.slice(1);
  let entries: FileSystemEntry[];
  try {
    entries = await entriesOf(folder);
  } catch (error) {
    console.warn(path, error);
    yield known(unreadable(path, 0));
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries.filter(({ name }) => !isHidden(name))) {
    if (entry.isDirectory) {
      yield* inFolder(entry as FileSystemDirectoryEntry);
    } else {
      yield* inEntry(entry as FileSystemFileEntry);
    }
  }
}

async function* inEntry(entry: FileSystemFileEntry): AsyncGenerator<Found> {
  const path = entry.fullPath.slice(1);
  const open = (): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));
  if (isJson(path)) {
    yield onDisk(path, open);
  } else if (isZip(path)) {
    try {
      yield* inZip(path, await open());
    } catch (error) {
      console.warn(path, error);
      yield known(unreadable(path, 0));
    }
  }
}

/** All of a folder: the browser gives a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (more.length === 0) {
      return entries;
    }
    entries.push(...more);
  }
}
