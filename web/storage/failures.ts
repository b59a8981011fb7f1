/** Why something could not be kept, in the program's words. */
import type { StorageFailure } from "../protocol";

/** What is thrown where another window has kept the database busy for too long. */
export class Waiting extends Error {}

/**
 * A full disk is no quota to the browser: Chromium (156) aborts with an UnknownError that names
 * FILE_ERROR_NO_SPACE in its message.
 */
const FULL = /no.?space|disk.{0,9}full/i;

export function failure(error: unknown): StorageFailure {
  if (error instanceof Waiting) {
    return "waiting";
  }
  const { name, message } = error instanceof Error ? error : { name: "", message: "" };
  switch (name) {
    case "QuotaExceededError":
      return "quota";
    case "VersionError":
      return "newer";
    case "InvalidStateError":
    case "SecurityError":
      return "blocked";
    default:
      return FULL.test(message) ? "quota" : "unknown";
  }
}
