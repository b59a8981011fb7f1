/** The result files in a zip: found by its directory, each inflated when its turn comes. */
import {
  configure,
  Uint8ArrayWriter,
  ZipReader,
  type FileEntry,
} from "@zip.js/zip.js/lib/zip-core-custom.js";
import {
  known,
  LARGEST_FILE,
  SKIPPED,
  unreadable,
  type Finding,
  type Found,
  type GivenFile,
} from "./found";
import { isHidden, isJson } from "./names";
import { task, type Pace } from "./pace";
import { Pieces } from "./pieces";

configure({
  useWebWorkers: false, // The page's policy lets nothing in that they could be made of.
  chunkSize: 16 * 1024, // Put in at once: comes out, at most a thousand times as much.
});

const OPTIONS = {
  checkCrc32: true,
  // The directory alone counts, as in other programs: the headers before the entries may differ.
  checkLocalDirectory: false,
  // Nothing is written where a name says; some programs on Windows write backslashes.
  filenameValidation: "tolerant",
  normalizeFilename: (name: string) => name.replaceAll("\\", "/"),
} as const;

/** Entries of the directory read before the browser has its turn. */
const TOGETHER = 100;

/** A zip that is damaged, locked by a password or without results is itself what is found. */
export async function* inZip(name: string, file: Blob): AsyncGenerator<Finding> {
  let results: FileEntry[] = [];
  let others = 0;
  try {
    for await (const entry of filesIn(file)) {
      if (isJson(entry.filename)) {
        results.push(entry);
      } else {
        others += 1;
      }
    }
  } catch (error) {
    console.warn(name, error);
    results = []; // Half a directory is none.
  }
  if (results.every((entry) => entry.encrypted)) {
    yield known(unreadable(name, file.size));
    return;
  }
  for (; others > 0; others -= 1) {
    yield SKIPPED;
  }
  for (const entry of results) {
    yield packed(`${name}/${entry.filename}`, entry);
  }
}

/** All that somebody put into it. */
async function* filesIn(file: Blob): AsyncGenerator<FileEntry> {
  let seen = 0;
  for await (const entry of new ZipReader(new Pieces(file), OPTIONS).getEntriesGenerator()) {
    if (!entry.directory && !isHidden(entry.filename)) {
      yield entry;
    }
    seen += 1;
    if (seen % TOGETHER === 0) {
      await task();
    }
  }
}

function packed(name: string, entry: FileEntry): Found {
  const { encrypted, compressedSize, uncompressedSize: size } = entry;
  if (size > LARGEST_FILE && !encrypted) {
    return known({ name, size });
  }
  // What is small inflated is not much larger packed.
  if (encrypted || compressedSize > 2 * LARGEST_FILE) {
    return known(unreadable(name, size));
  }
  return { read: () => Promise.resolve({ unpack: (pace) => unpack(entry, name, pace) }) };
}

/** Stops where more comes out than the zip says. */
async function unpack(entry: FileEntry, name: string, pace: Pace): Promise<GivenFile> {
  const size = entry.uncompressedSize;
  try {
    const bytes = await pace.share((between) =>
      entry.getData(new Uint8ArrayWriter(), { onprogress: between }),
    );
    return { name, size, bytes };
  } catch (error) {
    console.warn(name, error);
    return unreadable(name, size);
  }
}
