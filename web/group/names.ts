/** Which files of a folder or a zip are looked at. */

export function isJson(path: string): boolean {
  return /\.json$/i.test(path);
}

export function isZip(path: string): boolean {
  return /\.zip$/i.test(path);
}

/** What a system keeps for itself: nobody put it there. */
export function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
}
