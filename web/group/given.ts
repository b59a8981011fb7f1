/** What a person gives: files and folders dropped, or chosen in the browser's picker. */
import { folderOf, inFolder, type Folder } from "./folders";
import { leavingIn } from "./contents";
import type { Finding } from "./found";
import { onDisk } from "./opening";

/**
 * What was dropped, folders wholly. Called inside the event: after it the browser forgets what was
 * dropped.
 */
export function dropped(data: DataTransfer): AsyncIterable<Finding> {
  const items = [...data.items].filter((item) => item.kind === "file");
  return all(items.map((item) => folderOf(item) ?? item.getAsFile()));
}

/** Opens the browser's picker. Must run inside the person's own click or key press. */
export function pick(folder: boolean, chosen: (files: AsyncIterable<Finding>) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.webkitdirectory = folder;
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    chosen(folder ? ofFolder(files) : ofFiles(files));
  });
  input.click();
}

async function* all(items: (Folder | File | null)[]): AsyncGenerator<Finding> {
  for (const item of items) {
    if (item instanceof File) {
      yield* ofFiles([item]);
    } else if (item !== null) {
      yield* inFolder(item);
    }
  }
}

/** What somebody chose by itself is told whatever it is. */
async function* ofFiles(files: File[]): AsyncGenerator<Finding> {
  for (const file of files) {
    yield onDisk(file.name, true, file);
  }
}

async function* ofFolder(files: File[]): AsyncGenerator<Finding> {
  const byPath = files
    .map((file) => ({ file, path: file.webkitRelativePath }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const { file, path } of byPath) {
    const [folder, ...below] = path.split("/");
    const leaving = leavingIn(below.join("/"));
    yield leaving === undefined
      ? onDisk(path, false, file)
      : { name: `${folder}/${leaving}`, passed: "leaving" };
  }
}
