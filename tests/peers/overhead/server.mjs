// The world of the generated page, in a process of its own: every host, over HTTP/2, with a key that is
// made for the occasion. Says its port; then one line for each page that has all: milliseconds to `load`,
// to the last answer, and how many requests there were. `node server.mjs KEY [RECORDED]`.
import { readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";

import { PAGE, document, mix } from "./page.mjs";

const [key, recorded] = process.argv.slice(2);
const { entries } = mix(recorded);
const place = (url) => url.replace(/^https?:\/\//, "");
const page = Buffer.from(document(entries));
const known = new Map(entries.map((entry) => [place(entry.url), entry]));

const GIF = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
const filled = (start, bytes) => Buffer.concat([Buffer.from(start), Buffer.alloc(Math.max(0, bytes - start.length), " ")]);
const types = { image: "image/gif", script: "text/javascript", style: "text/css", frame: "text/html", font: "font/woff2" };
const starts = { image: GIF, script: "// a script", style: "/* a style */", frame: "<!doctype html><p>An advertisement.", font: "", ping: "", fetch: "{}" };

const answer = ({ kind, status, bytes, cookies, to }) => {
  const head = { ":status": status, "cache-control": "no-store", "access-control-allow-origin": "*" };
  if (cookies.length) head["set-cookie"] = cookies;
  if (to) return [{ ...head, location: entries[to].url }, ""];
  if (status === 204) return [head, ""];
  const body = filled(starts[kind], bytes);
  return [{ ...head, "content-type": types[kind] ?? "application/json", "content-length": body.length }, body];
};
const answers = new Map([...known].map(([url, entry]) => [url, answer(entry)]));

let asked = 0;
const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(key), settings: { maxConcurrentStreams: 1000 } });
server.on("stream", (stream, headers) => {
  const url = headers[":authority"].replace(/:\d+$/, "") + headers[":path"];
  stream.on("error", () => {});
  if (url === place(PAGE)) asked = 0;
  if (headers[":path"].startsWith("/done?")) {
    const times = new URLSearchParams(headers[":path"].slice(6));
    console.log([times.get("load"), times.get("all"), asked].join("\t"));
  }
  const [head, body] = url === place(PAGE) ? [{ ":status": 200, "content-type": "text/html" }, page] : answers.get(url) ?? [{ ":status": 204 }, ""];
  if (answers.has(url)) asked += 1;
  stream.respond(head);
  stream.end(body);
});
server.on("sessionError", () => {});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
