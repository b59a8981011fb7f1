/** What the group's page does beyond the product's: many files in, and groups kept. */
import type { Addition, Send } from "../host";
import type { Storage, StorageEffect } from "../storage/storage";
import type { GivenFile } from "./found";
import { dropped, pick } from "./given";
import { Groups } from "./groups";
import { Intake } from "./intake";
import type { GroupEffect, GroupStart } from "./protocol";

export class GroupPage implements Addition {
  private readonly groups: Groups;
  private readonly intake: Intake;
  /** The file that the program is being told of, which it may want kept. */
  private handed: GivenFile | undefined;

  constructor(
    private readonly send: Send,
    private readonly storage: Storage,
  ) {
    this.groups = new Groups(send, () => void storage.persist());
    this.intake = new Intake(send, (file) => this.give(file));
  }

  open(): Promise<GroupStart> {
    return this.groups.open();
  }

  dropped(data: DataTransfer): void {
    this.intake.add(dropped(data));
  }

  perform(effect: StorageEffect | GroupEffect, blob: Uint8Array<ArrayBuffer>): void {
    switch (effect.effect) {
      case "pick_files":
        pick(effect.folder, (files) => this.intake.add(files));
        break;
      case "cancel_files":
        this.intake.cancel();
        break;
      case "group_open":
        this.intake.add(this.groups.files(effect.group));
        break;
      case "group_put": {
        const group = { id: effect.group, meta: effect.meta };
        this.groups.alter(effect.batch, { kind: "put", group });
        break;
      }
      case "group_delete":
        this.groups.alter(effect.batch, { kind: "delete", group: effect.group });
        break;
      case "group_file_put": {
        const { group, file, name, size, blob: place } = effect;
        const own = place && blob.slice(place[0], place[0] + place[1]);
        const { refusal } = this.handed ?? {};
        const bytes = own ?? this.handed?.bytes ?? null;
        const unreadable = refusal !== undefined;
        const stored = { group, file, name, size, unreadable, refusal, bytes };
        this.groups.alter(effect.batch, { kind: "put file", file: stored });
        break;
      }
      case "group_file_delete": {
        const { group, file } = effect;
        this.groups.alter(effect.batch, { kind: "delete file", group, file });
        break;
      }
      default:
        this.storage.perform(effect);
    }
  }

  private give(given: GivenFile): void {
    const { bytes, ...file } = given;
    this.handed = given;
    this.send({ type: "group_file", ...file }, bytes);
    this.handed = undefined;
  }
}
