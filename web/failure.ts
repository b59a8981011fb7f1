/** Where the program's own side says that it cannot run, or stopped. */
import { FAILED, type Failure } from "./failure_page";

/** The page's frame, which goes at the first frame and is wanted again by what stops after it. */
const frame = document.getElementById("skeleton");

export function failWith(failure: Failure, error?: unknown): void {
  if (error !== undefined) {
    console.error(error);
  }
  if (frame !== null) {
    document.body.append(frame);
  }
  dispatchEvent(new CustomEvent(FAILED, { detail: failure }));
}
