// The requests that engines are held against each other with: those of a recorded page where the
// material is there, else as many made up of what the catalogue and nobody knows.
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const TYPES = { document: "sub_frame", stylesheet: "stylesheet", image: "image", script: "script", font: "font", media: "media" };

// Gives the page and its requests: address, and type as webRequest names it.
export function requests(recorded) {
  if (!recorded || !existsSync(recorded)) return made();
  const { log } = JSON.parse(gunzipSync(readFileSync(recorded)));
  const list = log.entries.map(({ request, _resourceType }) => ({
    url: request.url.split("#")[0],
    type: TYPES[_resourceType?.toLowerCase()] ?? "xmlhttprequest",
  })).filter(({ url }) => /^https?:/.test(url));
  return { page: list[0].url, list: list.slice(1), source: "a recorded news page" };
}

// A page like many: its own files, known parties with long parameters, hosts that nobody knows.
function made() {
  let seed = 7;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  const word = (length) => Array.from({ length }, () => "abcdefghijklmnopqrstuvwxyz0123456789"[random(36)]).join("");
  const parties = [
    ["www.google-analytics.com", "/g/collect?v=2&tid=G-1&"], ["securepubads.g.doubleclick.net", "/gampad/ads?"],
    ["www.facebook.com", "/tr/?id=1&ev=PageView&"], ["www.google.com", "/recaptcha/api.js?"],
    ["cdn.jsdelivr.net", "/npm/package@1/index.js?"], ["ib.adnxs.com", "/ut/v3/prebid?"],
    ["bidder.criteo.com", "/cdb?"], ["c.amazon-adsystem.com", "/aax2/apstag.js?"],
  ];
  const list = Array.from({ length: 1298 }, (_, number) => {
    const query = Array.from({ length: random(12) }, () => `${word(3)}=${word(random(24))}`).join("&");
    const type = ["image", "script", "xmlhttprequest", "stylesheet"][number % 4];
    const path = `/${word(6)}/${word(8)}.${word(2)}?${query}`;
    if (number % 10 < 2) return { url: `https://www.news.example${path}`, type };
    if (number % 10 < 4) return { url: `https://${word(5)}.${word(9)}.com${path}`, type };
    const [host, start] = parties[random(parties.length)];
    return { url: `https://${host}${start}${query}`, type };
  });
  return { page: "https://www.news.example/", list, source: "made-up requests" };
}
