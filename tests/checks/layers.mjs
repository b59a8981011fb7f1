// Which layer may use which, as ARCHITECTURE.md says, and what stays out of the inner ones.

const may = {
  core: [],
  report: ["core"],
  render: [],
  app: ["core", "report"],
  ui: ["core", "report", "app"],
  platform: ["core", "report", "render", "app", "ui"],
  "platform/headless": ["core", "report", "render", "app", "ui", "platform"],
  "platform/web": ["core", "report", "render", "app", "ui", "platform"],
  cli: ["core", "report"],
  embed: ["core"],
};
const withImgui = ["ui", "render", "platform", "platform/headless", "platform/web"];
// Files, clocks and chance come from the host.
const withoutSystem = ["core", "report", "render", "app", "ui"];
const systemHeaders = ["ctime", "filesystem", "fstream", "random", "thread"];
const clock = /\b\w+_clock::now\b|\brandom_device\b/;

function layerOf(path) {
  const [first, second] = path.split("/");
  const nested = `${first}/${second}`;
  return nested in may ? nested : first;
}

// path: below src/, with slashes; text: the file's. Returns one line per breach.
export function breachesIn(path, text) {
  const layer = layerOf(path);
  if (!(layer in may)) return [`${path}: src/${layer} is no known layer`];
  const breaches = [];
  text.split("\n").forEach((line, index) => {
    const complain = (what) => breaches.push(`${path}:${index + 1}: ${layer} may not use ${what}`);
    const header = /^\s*#\s*include\s*[<"]([^>"]+)[>"]/.exec(line)?.[1];
    if (header?.startsWith("imgui")) {
      if (!withImgui.includes(layer)) complain("ImGui");
    } else if (systemHeaders.includes(header) && withoutSystem.includes(layer)) {
      complain(`<${header}>`);
    } else if (header?.includes("/")) {
      const used = layerOf(header);
      if (used in may && used !== layer && !may[layer].includes(used)) complain(header);
    }
    if (withoutSystem.includes(layer) && clock.test(line)) complain("a clock or chance");
  });
  return breaches;
}
