/** The group's page as a server gives it. */
import { boot } from "../boot";
import { compile } from "../compile";
import { installWorker, takeWaitingBuild } from "../updates";
import { GroupPage } from "./group_page";
import { keepGroupOffline } from "./offline";

/** Address of the group's wasm, put here by build.mjs. */
declare const GROUP_URL: string;

void boot({
  module: () => compile(GROUP_URL),
  takeUpdate: takeWaitingBuild,
  keepOffline: () => {
    installWorker();
    void keepGroupOffline();
  },
  addition: (send, storage) => new GroupPage(send, storage),
});
