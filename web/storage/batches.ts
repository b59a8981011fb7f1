/** What a batch that was written comes to: for the other windows, and when it is read back. */
import type { Change, StoreEffect } from "../protocol";
import type { Database, Written } from "./database";

/** What one window tells the others. */
export type Message =
  | { kind: "changes"; assessment: string; changes: Change[]; meta: unknown; document?: string }
  | { kind: "list" };

/** The list of assessments is another one now. */
export const LIST: Message = { kind: "list" };

/** What the other windows are told of a batch. */
export function changed({ assessment, changes, meta, snapshot }: StoreEffect): Message {
  const message = { kind: "changes" as const, assessment, changes, meta };
  return snapshot === undefined ? message : { ...message, document: snapshot };
}

/** After a failure of the disk: rejects where what was written is not there. */
export async function readBack(
  database: Database,
  { assessment, snapshot, changes }: StoreEffect,
  { serial, added }: Written,
): Promise<void> {
  const back = await database.read(assessment);
  const last = changes[changes.length - 1]?.path;
  const lastBack = back?.journal[back.journal.length - 1]?.path;
  if (
    back?.serial !== serial ||
    (added && back.document !== snapshot) ||
    (snapshot === undefined && last !== lastBack)
  ) {
    throw new Error("what was written is not there");
  }
}
