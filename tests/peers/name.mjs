// Names the same requests with Saydo's module as it is shipped and with other engines, in turns, and
// prints for each: name, nanoseconds a request, how many it recognised, bytes of data, milliseconds to
// load, bytes of memory. `node --expose-gc name.mjs EXTENSION FOLDER [RECORDED]`. FOLDER holds easylist.txt, easyprivacy.txt and adblock/;
// what is not there is left out. Writes FOLDER/requests.tsv for those who are measured elsewhere.
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { requests } from "./requests.mjs";

const ROUNDS = 15;
// Until everything is compiled as well as it will be.
const WARM = 40;
const [extension, lists, recorded] = process.argv.slice(2);
const { page, list, source } = requests(recorded);
const host = new URL(page).hostname;
writeFileSync(join(lists, "requests.tsv"), list.map(({ url, type }) => `${url}\t${host}\t${page}\t${type}\n`).join(""));

const engines = [];
const used = async () => {
  // What was read before is gone only after a turn.
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    gc();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const add = async (name, bytes, load) => {
  const [before, start] = [await used(), performance.now()];
  const { run, more = 0 } = await load();
  const took = performance.now() - start;
  engines.push({ name, bytes, run, load: took, memory: await used() - before + more, times: [] });
};

await add("Saydo", statSync(join(extension, "ext_bg.wasm")).size, async () => {
  // The browser, as far as the listeners need one.
  const never = new Promise(() => {});
  const nothing = new Proxy(() => never, { get: (_, key) => (key === "getMessage" ? () => "" : nothing) });
  globalThis.chrome = nothing;
  const saydo = await import(pathToFileURL(join(extension, "ext.js")));
  const { memory } = saydo.initSync({ module: readFileSync(join(extension, "ext_bg.wasm")) });
  const main = { requestId: "1", url: page, type: "main_frame", tabId: 1, frameId: 0, parentFrameId: -1, timeStamp: 1, statusCode: 200 };
  saydo.on_headers({ ...main, responseHeaders: [{ name: "content-type", value: "text/html" }] });
  // As `shim.js` does.
  const encoder = new TextEncoder();
  let buffer = new Uint8Array();
  const look = ({ url, tabId }) => {
    if (!buffer.length) buffer = saydo.buffer();
    return saydo.look(encoder.encodeInto(url, buffer).written, tabId);
  };
  const all = list.map(({ url, type }) => ({ ...main, url, type }));
  // The memory of the module is not counted among that of the script.
  return { run: () => all.reduce((known, details) => known + (look(details) >> 3 > 0), 0), more: memory.buffer.byteLength };
});

const data = new URL("node_modules/@ghostery/trackerdb/dist/trackerdb.engine", import.meta.url);
const fetched = existsSync(data);
if (fetched) await add("TrackerDB", statSync(data).size, async () => {
  const { default: load } = await import("@ghostery/trackerdb");
  const tracker = await load(readFileSync(data));
  const all = list.map(({ url, type }) => ({ url, type, sourceUrl: page }));
  return { run: () => all.reduce((known, request) => known + (tracker.matchUrl(request).length > 0), 0) };
});

if (fetched && existsSync(join(lists, "easylist.txt"))) {
  const [easylist, easyprivacy] = ["easylist", "easyprivacy"].map((name) => readFileSync(join(lists, `${name}.txt`), "utf8"));
  await add("uBO-core", easylist.length + easyprivacy.length, async () => {
    const { StaticNetFilteringEngine } = await import("@gorhill/ubo-core");
    const log = console.log;
    console.log = () => {};
    const engine = await StaticNetFilteringEngine.create();
    await engine.useLists([{ name: "easylist", raw: easylist }, { name: "easyprivacy", raw: easyprivacy }]);
    console.log = log;
    const all = list.map(({ url, type }) => ({ url, type, originURL: page }));
    return { run: () => all.reduce((known, request) => known + (engine.matchRequest(request) !== 0), 0) };
  });
  await add("Ghostery adblocker", easylist.length + easyprivacy.length, async () => {
    const { FiltersEngine, Request } = await import("@ghostery/adblocker");
    const engine = FiltersEngine.parse(`${easylist}\n${easyprivacy}`);
    const all = list.map(({ url, type }) => ({ url, type, sourceUrl: page }));
    return { run: () => all.reduce((known, request) => known + engine.match(Request.fromRawDetails(request)).match, 0) };
  });
}

const glue = join(lists, "adblock/adblock.js");
if (existsSync(glue)) {
  const both = ["easylist", "easyprivacy"].map((name) => readFileSync(join(lists, `${name}.txt`), "utf8")).join("\n");
  await add("adblock", both.length, async () => {
    const { Filters, initSync } = await import(pathToFileURL(glue));
    const { memory } = initSync({ module: readFileSync(glue.replace(".js", "_bg.wasm")) });
    const filters = new Filters(both);
    return { run: () => list.reduce((known, { url, type }) => known + filters.block(url, page, type), 0), more: memory.buffer.byteLength };
  });
}

for (let round = -WARM; round < ROUNDS; round += 1) {
  for (const engine of engines) {
    const start = performance.now();
    engine.known = engine.run();
    if (round >= 0) engine.times.push((performance.now() - start) * 1e6 / list.length);
  }
}
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
console.log(`${source}\t${list.length}`);
for (const { name, times, known, bytes, load, memory } of engines) {
  console.log([name, median(times).toFixed(1), known, bytes, load.toFixed(1), memory].join("\t"));
}
process.exit(0);
