// The background and the pages of the extension start here.
//
// A worker is woken by an event and hands it to whoever has registered in the first turn; WebAssembly
// is not there yet. So every listener is registered here, waits until the module runs and the state
// of the last worker is back, and hands the raw event over. Nothing is decided here.
import init, * as saydo from "./ext.js";

const loaded = init({ module_or_path: chrome.runtime.getURL("ext_bg.wasm") });

if (globalThis.document?.documentElement.dataset.page) {
  loaded.then(() => saydo.page());
} else {
  const begin = async (loaded, left = chrome.storage.session.get(null)) => { await loaded; saydo.restore(await left); };
  let ready = begin(loaded); // What the last worker left is asked for meanwhile.
  const pass = (handle) => (...details) => { ready.then(() => handle(...details)); };

  // Where addresses cross; empty until it is asked for, and again when the memory has grown or is another.
  let buffer = new Uint8Array();

  // A trap leaves the module useless, and every later event would end in the same way. It starts
  // afresh from what was kept; once a second at most, should that be what it traps over.
  let last = 0;
  const revive = ({ error, reason }) => {
    if (!((error ?? reason) instanceof WebAssembly.RuntimeError) || Date.now() - last < 1000) return;
    last = Date.now();
    saydo.__wbg_reset_state();
    buffer = new Uint8Array();
    ready = begin();
  };
  addEventListener("error", revive);
  addEventListener("unhandledrejection", revive);

  const { webRequest } = chrome;
  const kinds = Object.values(webRequest.ResourceType);
  const of = (...wanted) => ({ urls: ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"], types: kinds.filter((kind) => wanted.includes(kind)) });
  const firefox = chrome.runtime.getURL("").startsWith("moz-");

  // Every event takes time of the page, so each request is reported once where that will do: when it
  // leaves. A redirect is another one with the same identifier; who set a cookie, the jar and the
  // requests before it tell. Answers are looked at where they say something: of a page, and of a picture,
  // how large it is. What fails is taken back.
  const answered = ["main_frame", "image", "imageset"];
  // Where a request of our own is redirected to; only one browser says that of those that do not follow.
  if (firefox) answered.push("xmlhttprequest");
  else webRequest.onBeforeRedirect.addListener(pass((details) => { if (details.tabId < 0) saydo.on_headers(details); }), of("xmlhttprequest"), ["responseHeaders"]);
  webRequest.onHeadersReceived.addListener(pass(saydo.on_headers), of(...answered), ["responseHeaders"]);
  webRequest.onErrorOccurred.addListener(pass(saydo.on_failed), of(...kinds));

  // Bodies are asked for only of what sends any: handing one over takes time.
  const sending = ["main_frame", "sub_frame", "xmlhttprequest", "ping", "beacon", "other"];
  const leaves = pass((details) => saydo.on_request(details, answered.includes(details.type)));
  webRequest.onBeforeRequest.addListener(leaves, of(...kinds.filter((kind) => !sending.includes(kind))));
  webRequest.onBeforeRequest.addListener(leaves, of(...sending), ["requestBody"]);
  // Which cookies go along is asked for of the few hosts of which the jar does not tell. Those that go to
  // the site itself are known by their being stored: their names are not read. The address of a request
  // crosses in a buffer that stays.
  const encoder = new TextEncoder();
  const look = ({ url, tabId }) => {
    if (!buffer.length) buffer = saydo.buffer();
    return saydo.look(encoder.encodeInto(url, buffer).written, tabId);
  };
  const sent = pass((details) => { if (look(details) & 1) saydo.on_send(details); });
  // Chromium hides cookies without this word; Firefox throws on it.
  const headers = firefox ? ["requestHeaders"] : ["requestHeaders", "extraHeaders"];
  globalThis.watch = (urls) => {
    webRequest.onSendHeaders.removeListener(sent);
    if (urls.length) webRequest.onSendHeaders.addListener(sent, { urls }, headers);
  };
  chrome.tabs.onRemoved.addListener(pass(saydo.on_closed));
  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    ready.then(() => saydo.on_message(message, sender)).then(answer);
    return true;
  });
}
