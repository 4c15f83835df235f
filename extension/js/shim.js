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
  const begin = () => saydo.restore();
  let ready = loaded.then(begin);
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

  // The address of a request crosses in a buffer that stays.
  const encoder = new TextEncoder();
  const look = ({ url, tabId }) => {
    if (!buffer.length) buffer = saydo.buffer();
    return saydo.look(encoder.encodeInto(url, buffer).written, tabId);
  };
  // Cookies that go to the site itself are known by their being stored: their names are not read.
  const send = (details) => { if (look(details) & 1) saydo.on_send(details); };

  const web = { urls: ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"] };
  // Chromium hides Cookie and Set-Cookie without this word; Firefox throws on it.
  const extra = chrome.runtime.getURL("").startsWith("moz-") ? [] : ["extraHeaders"];

  // Bodies are asked for only of what sends any: handing one over takes time.
  const kinds = Object.values(chrome.webRequest.ResourceType);
  const sending = (kind) => ["main_frame", "sub_frame", "xmlhttprequest", "ping", "beacon", "other"].includes(kind);
  chrome.webRequest.onBeforeRequest.addListener(pass(saydo.on_request), { ...web, types: kinds.filter((kind) => !sending(kind)) });
  chrome.webRequest.onBeforeRequest.addListener(pass(saydo.on_request), { ...web, types: kinds.filter(sending) }, ["requestBody"]);
  chrome.webRequest.onSendHeaders.addListener(pass(send), web, ["requestHeaders", ...extra]);
  chrome.webRequest.onHeadersReceived.addListener(pass(saydo.on_headers), web, ["responseHeaders", ...extra]);
  chrome.cookies.onChanged.addListener(pass(saydo.on_cookie));
  chrome.tabs.onRemoved.addListener(pass(saydo.on_closed));
  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    ready.then(() => saydo.on_message(message, sender)).then(answer);
    return true;
  });
}
