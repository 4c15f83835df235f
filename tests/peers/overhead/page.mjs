// What the generated page asks for, and what it is answered: the requests of a recorded page where the
// material is there, else as many made up. Addresses are unique, so that nothing is answered from memory,
// and a redirect leads where it led.
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import { requests } from "../requests.mjs";

// Where the page lies.
export const PAGE = "https://www.page.example/page";
// Of a long file only the beginning is sent: the network is not what is measured.
const BYTES = 16_384;
const KINDS = { document: "frame", image: "image", script: "script", stylesheet: "style", font: "font", ping: "ping" };

// Gives the source, and one entry a request: address, kind, method and body; status, bytes, cookies and
// `to`, the number of the entry that it is redirected to. Followed entries are asked for by nobody else.
export function mix(recorded) {
  const { source, entries } = recorded && existsSync(recorded) ? read(recorded) : made(requests());
  const taken = new Set();
  for (const entry of entries) {
    entry.url = entry.url.split("#")[0];
    for (let copy = 2; taken.has(entry.url); copy += 1) entry.url = entry.url.replace(/([?&]copy=\d+)?$/, `${entry.url.includes("?") ? "&" : "?"}copy=${copy}`);
    taken.add(entry.url);
  }
  const hosts = [...new Set([PAGE, ...taken].map((url) => new URL(url).host))];
  return { source, entries, hosts, count: entries.length };
}

function read(recorded) {
  const { log } = JSON.parse(gunzipSync(readFileSync(recorded)));
  const entries = log.entries.map(({ request, response, _resourceType }) => ({
    url: request.url, kind: KINDS[_resourceType] ?? "fetch",
    method: request.method === "POST" ? "POST" : "GET", body: request.postData?.text?.slice(0, BYTES) ?? "",
    status: response.status || 200, bytes: Math.min(BYTES, Math.max(0, response.content.size ?? 0)),
    cookies: response.headers.filter(({ name }) => name.toLowerCase() === "set-cookie").map(({ value }) => lasting(value)),
    leads: response.redirectURL, followed: false,
  }));
  entries.forEach((entry, number) => {
    const to = entry.leads ? entries.findIndex((next, other) => other > number && !next.followed && next.url === entry.leads) : -1;
    if (to > 0) Object.assign(entry, { to }, entries[to].followed = true);
    else if (entry.status >= 300 && entry.status < 400) entry.status = 200;
  });
  return { source: "a recorded news page", entries };
}

// A cookie as it was set, from today on.
const lasting = (cookie) => cookie.replace(/;\s*(expires|max-age)=[^;]*/gi, "") + "; Max-Age=86400";

function made({ list, source }) {
  const kinds = { image: "image", script: "script", xmlhttprequest: "fetch", stylesheet: "style" };
  const entries = list.map(({ url, type }, number) => ({
    url, kind: number % 40 === 0 ? "frame" : kinds[type], method: number % 13 ? "GET" : "POST", body: number % 13 ? "" : "e=view&id=1",
    status: number % 16 === 1 ? 204 : 200, bytes: number % 5 ? 80 : BYTES,
    cookies: number % 3 ? [] : [`id${number % 7}=9f86d081884c7d65; Max-Age=86400; Path=/; Secure; SameSite=None`], followed: false,
  }));
  entries.forEach((entry, number) => {
    if (number % 3 !== 2 || !entries[number + 1]) return;
    Object.assign(entry, { status: 302, to: number + 1 });
    Object.assign(entries[number + 1], { followed: true, kind: entry.kind });
  });
  return { source, entries };
}

// The page: asks for everything at once, and tells when it has loaded and when the last answer was there.
export function document(entries) {
  const asked = entries.filter(({ followed }) => !followed).map(({ url, kind, method, body }) => [url, kind, method, body]);
  return `<!doctype html><meta charset=utf-8><title>News</title><link rel=icon href=data:,><body><p>News.</p><script>
const asked = ${JSON.stringify(asked).replaceAll("<", "\\u003c")};
const add = (name, key, url, more) => new Promise((done) => {
  const element = Object.assign(document.createElement(name), more, { onload: done, onerror: done });
  element[key] = url;
  document.body.append(element);
});
const ask = {
  image: (url) => add("img", "src", url, { width: 1, height: 1 }),
  script: (url) => add("script", "src", url),
  style: (url) => add("link", "href", url, { rel: "stylesheet" }),
  frame: (url) => add("iframe", "src", url, { width: 10, height: 10 }),
  font: (url) => new FontFace("f", "url(" + JSON.stringify(url) + ")").load().catch(() => {}),
  ping: (url, _, body) => navigator.sendBeacon(url, body),
  fetch: (url, method, body) => fetch(url, { method, body: method === "POST" ? body : undefined, mode: "no-cors", credentials: "include" }).then((answer) => answer.text()).catch(() => {}),
};
const load = new Promise((done) => addEventListener("load", () => setTimeout(() => done(performance.timing.loadEventEnd - performance.timing.navigationStart))));
const all = Promise.all(asked.map(([url, kind, method, body]) => ask[kind](url, method, body))).then(() => performance.now());
Promise.all([load, all]).then(([load, all]) => fetch("/done?" + new URLSearchParams({ load, all }), { mode: "no-cors" }));
</script>`;
}
