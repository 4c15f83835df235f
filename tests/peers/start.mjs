// How long a worker takes to name its first request in Chromium: Saydo's module as it is shipped, and
// TrackerDB, in turns, each in a fresh browser. Prints name and milliseconds from the start of the
// worker, and from the first line of its own. `node start.mjs EXTENSION FOLDER`; FOLDER is written to.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROUNDS = 7;
const [extension, folder] = process.argv.slice(2);
const page = "https://www.news.example/";
const url = "https://www.google-analytics.com/g/collect?v=2&tid=G-1&cid=1.2";
const main = { requestId: "1", url: page, type: "main_frame", tabId: 1, frameId: 0, parentFrameId: -1, timeStamp: 1, statusCode: 200 };
const headers = [{ name: "content-type", value: "text/html" }];

const told = [];
const server = createServer((request, response) => {
  response.end();
  told.shift()?.(new URL(request.url, page).searchParams);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const report = `const tell = (named) => fetch("http://127.0.0.1:${server.address().port}/?" + new URLSearchParams(
  { named, all: performance.now(), own: performance.now() - first }), { mode: "no-cors" });`;

const dir = (name) => join(folder, `start-${name}`);
const put = (name, script, manifest) => {
  writeFileSync(join(dir(name), "start.js"), `const first = performance.now();\n${report}\n${script}`);
  writeFileSync(join(dir(name), "manifest.json"), JSON.stringify(manifest));
};

rmSync(dir("Saydo"), { recursive: true, force: true });
cpSync(extension, dir("Saydo"), { recursive: true });
const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8"));
// The module goes last, so that the clock does not start behind it.
put("Saydo", `import init, * as saydo from "./ext.js";
(async () => {
  const left = chrome.storage.session.get(null);
  await init({ module_or_path: chrome.runtime.getURL("ext_bg.wasm") });
  saydo.restore(await left);
  saydo.on_headers(${JSON.stringify({ ...main, responseHeaders: headers })});
  const length = new TextEncoder().encodeInto(${JSON.stringify(url)}, saydo.buffer()).written;
  tell(saydo.look(length, 1) >> 3);
})();`, { ...manifest, background: { service_worker: "start.js", type: "module" } });

const data = fileURLToPath(new URL("node_modules/@ghostery/trackerdb/dist/trackerdb.engine", import.meta.url));
const names = existsSync(data) ? ["Saydo", "TrackerDB"] : ["Saydo"];
if (existsSync(data)) {
  const { buildSync } = await import("esbuild");
  mkdirSync(dir("TrackerDB"), { recursive: true });
  cpSync(data, join(dir("TrackerDB"), "trackerdb.engine"));
  put("TrackerDB", `import load from "@ghostery/trackerdb";
(async () => {
  const tracker = await load(new Uint8Array(await (await fetch("trackerdb.engine")).arrayBuffer()));
  tell(tracker.matchUrl(${JSON.stringify({ url, type: "image", sourceUrl: page })}).length);
})();`, { name: "start", version: "1", manifest_version: 3, host_permissions: ["http://*/*"], background: { service_worker: "packed.js" } });
  buildSync({
    entryPoints: [join(dir("TrackerDB"), "start.js")], outfile: join(dir("TrackerDB"), "packed.js"),
    bundle: true, minify: true, nodePaths: [fileURLToPath(new URL("node_modules", import.meta.url))], logLevel: "error",
  });
}

const times = Object.fromEntries(names.map((name) => [name, []]));
for (let round = -1; round < ROUNDS; round += 1) {
  for (const name of names) {
    const profile = join(folder, "start-profile");
    rmSync(profile, { recursive: true, force: true });
    const heard = new Promise((resolve) => told.push(resolve));
    const browser = spawn("chromium", ["--headless=new", "--no-sandbox", "--no-first-run", "--disable-component-update",
      "--disable-background-networking", `--user-data-dir=${profile}`, `--disable-extensions-except=${dir(name)}`,
      `--load-extension=${dir(name)}`, "about:blank"], { stdio: "ignore", detached: true });
    const late = new Promise((resolve) => setTimeout(resolve, 30_000).unref());
    const said = await Promise.race([heard, late]);
    process.kill(-browser.pid);
    await new Promise((resolve) => browser.on("exit", resolve));
    if (!(Number(said?.get("named")) > 0)) throw new Error(`${name} named nothing`);
    if (round >= 0) times[name].push([Number(said.get("all")), Number(said.get("own"))]);
  }
}
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1].toFixed(1);
for (const name of names) {
  console.log([name, median(times[name].map(([all]) => all)), median(times[name].map(([, own]) => own))].join("\t"));
}
server.close();
