/** Folders that were dropped, with all that lies in them. */
import { leavingIn } from "./contents";
import { known, unreadable, type Finding } from "./found";
import { onDisk } from "./opening";

export interface Folder {
  name: string;
  children: () => Promise<(Folder | FileInFolder)[]>;
}

interface FileInFolder {
  name: string;
  open: () => Promise<File>;
}

/** Not in every browser, nor in what TypeScript knows. */
type Item = DataTransferItem & { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };

/** The folder that an item of a drop is, if it is one. Called inside the event. */
export function folderOf(item: Item): Folder | undefined {
  const entry = item.webkitGetAsEntry();
  if (entry?.isDirectory !== true) {
    return undefined;
  }
  // Opened from a file, Chromium (156) lets nobody read an entry; a handle it does.
  const handle = location.protocol === "file:" ? item.getAsFileSystemHandle?.() : undefined;
  if (handle === undefined) {
    return ofEntry(entry) as Folder;
  }
  handle.catch(() => undefined); // Said when its turn comes.
  return ofHandle(entry.name, handle);
}

/** All that lies in it, in the order of names. */
export async function* inFolder(folder: Folder, path = folder.name): AsyncGenerator<Finding> {
  let children: (Folder | FileInFolder)[];
  try {
    children = await folder.children();
  } catch (error) {
    console.warn(path, error);
    yield known(unreadable(path, 0));
    return;
  }
  children.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const child of children) {
    const below = `${path}/${child.name}`;
    if (leavingIn(child.name) !== undefined) {
      yield { name: below, passed: "leaving" };
    } else if ("children" in child) {
      yield* inFolder(child, below);
    } else {
      yield onDisk(below, false, child.open);
    }
  }
}

function ofEntry(entry: FileSystemEntry): Folder | FileInFolder {
  const { name } = entry;
  return entry.isDirectory
    ? { name, children: () => childrenOf(entry as FileSystemDirectoryEntry) }
    : {
        name,
        open: () =>
          new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
      };
}

/** All of a folder: the browser gives a hundred at a time. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<(Folder | FileInFolder)[]> {
  const reader = folder.createReader();
  const children: (Folder | FileInFolder)[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (more.length === 0) {
      return children;
    }
    children.push(...more.map(ofEntry));
  }
}

function ofHandle(name: string, handle: Promise<FileSystemHandle | null>): Folder {
  return {
    name,
    async children() {
      const folder = await handle;
      if (folder === null) {
        throw new Error("the folder is not given");
      }
      return handlesIn(folder as FileSystemDirectoryHandle);
    },
  };
}

async function handlesIn(folder: FileSystemDirectoryHandle): Promise<(Folder | FileInFolder)[]> {
  const children: (Folder | FileInFolder)[] = [];
  for await (const child of folder.values()) {
    const { name } = child;
    children.push(
      child.kind === "directory"
        ? { name, children: () => handlesIn(child as FileSystemDirectoryHandle) }
        : { name, open: () => (child as FileSystemFileHandle).getFile() },
    );
  }
  return children;
}
