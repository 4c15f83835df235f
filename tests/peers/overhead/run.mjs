// What an extension costs a page: the same generated page, in turns, in browsers without an extension and
// with each of those that are given. Prints the source of the requests and how many there are; then for
// each load: round, name, milliseconds to `load`, to the last answer, of processor time, and how many
// requests there were. `node run.mjs FOLDER ROUNDS [NAME=EXTENSION …] [--recorded FILE]`.
import { execFileSync, spawn } from "node:child_process";
import { X509Certificate, createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { Browser } from "./browser.mjs";
import { PAGE, mix } from "./page.mjs";

const REST = 700;
const [folder, rounds, ...rest] = process.argv.slice(2);
const recorded = rest.includes("--recorded") ? rest.splice(rest.indexOf("--recorded"), 2)[1] : "";
const extensions = rest.map((one) => one.split("="));
mkdirSync(folder, { recursive: true });
const key = join(folder, "key.pem");
const { hosts, source, count } = mix(recorded);
// One certificate that is good for every host, so that one connection carries all: a browser keeps 256.
const names = hosts.map((host) => `DNS:${host}`).join(",");
const request = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=page", "-days", "2", "-addext", `subjectAltName=${names}`];
writeFileSync(key, execFileSync("openssl", [...request, "-keyout", "-", "-out", "-"], { stdio: ["ignore", "pipe", "ignore"] }));
const pin = createHash("sha256").update(new X509Certificate(readFileSync(key)).publicKey.export({ type: "spki", format: "der" })).digest("base64");

const server = spawn(process.execPath, [fileURLToPath(new URL("server.mjs", import.meta.url)), key, recorded], { stdio: ["ignore", "pipe", "inherit"] });
const waiting = [];
const line = () => new Promise((done) => waiting.push(done));
createInterface({ input: server.stdout }).on("line", (text) => waiting.shift()?.(text));
const port = await line();
console.log([source, count].join("\t"));
const rules = `${hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(",")},MAP * ~NOTFOUND`;

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const load = async (browser) => {
  const before = browser.used();
  const all = line();
  const { targetId } = await browser.call("Target.createTarget", { url: PAGE });
  const late = new Promise((_, fail) => setTimeout(fail, 60_000, new Error("the page does not finish")).unref());
  const [loaded, last, asked] = (await Promise.race([all, late])).split("\t").map(Number);
  await pause(REST);
  const used = browser.used() - before;
  await browser.call("Target.closeTarget", { targetId });
  return [loaded.toFixed(1), last.toFixed(1), used, asked];
};

const browsers = [];
for (const [name, extension] of [["no extension", ""], ...extensions]) browsers.push({ name, browser: new Browser(join(folder, `profile-${browsers.length}`), extension, { rules, pin }) });
try {
  await pause(2000);
  // The first two loads wake the extension and make everything warm.
  for (let round = -2; round < Number(rounds); round += 1) {
    const order = browsers.map((one) => [Math.random(), one]).sort(([a], [b]) => a - b).map(([, one]) => one);
    for (const { name, browser } of order) {
      const figures = await load(browser);
      if (round >= 0) console.log([round, name, ...figures].join("\t"));
    }
  }
} finally {
  for (const { browser } of browsers) await browser.close();
  server.kill();
}
process.exit(0);
