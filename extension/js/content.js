// Runs beside the page, in every frame: gathers what can be seen there and hands it on. Decides
// nothing, asks for nothing, and cuts whatever it sends.
(() => {
  // Half a sign at the end would make the whole message unreadable.
  const clip = (text, length) => String(text).slice(0, length).toWellFormed();
  const cut = (text, length) => clip((text ?? "").replace(/\s+/g, " ").trim(), length);
  const send = (message) => {
    try { return chrome.runtime.sendMessage(message).catch(() => null); } catch { return Promise.resolve(null); }
  };
  const top = window === window.top;

  // Facts are sent in bunches, each once.
  const known = new Set();
  let bunch = [];
  const fact = (type, fields, once = JSON.stringify([type, fields])) => {
    if (known.has(once) || known.size > 3000) return;
    known.add(once);
    if (bunch.push({ [type]: fields }) === 1) setTimeout(flush, 100);
  };
  const flush = () => {
    const facts = bunch.splice(0, 200);
    if (facts.length) send({ facts });
    if (bunch.length) setTimeout(flush, 100);
  };

  // The other world gives the name of its event before any script of the page runs.
  const number = (value) => (Number.isFinite(value) ? value : 0);
  const told = {
    cookie_written: ({ what }) => ({ name: cut(what, 200) }),
    storage_written: ({ what, shape, distinct }) => ({ key: cut(what, 200), shape: cut(shape, 400), distinct: number(distinct) }),
    measured: ({ what, count, text, width, height, shown }) => ({
      api: cut(what, 40), count: number(count), text: cut(text, 300), size: [number(width), number(height)], shown: shown === true,
    }),
  };
  const hears = (event) => {
    try {
      const heard = JSON.parse(event.detail), { type } = heard, script = cut(heard.script, 2000), time = Date.now();
      if (type === "sent") return void (typing && say({ sent: { url: cut(heard.url, 2000), text: cut(heard.what, 8000), script, time } }));
      const fields = told[type]?.(heard);
      if (fields) fact(type, { ...fields, script, time }, JSON.stringify([type, fields, script]));
    } catch { /* not one of ours */ }
  };
  document.addEventListener("saydo", (event) => { if (typeof event.detail === "string") document.addEventListener(event.detail, hears); }, { once: true });

  // What is typed goes to the memory of the background, which looks for it in what leaves the page,
  // and nowhere else. It counts as handed over once the visitor presses something.
  const fields = new Map();
  let typing = false;
  const say = (...facts) => send({ facts });
  const tell = () => {
    const facts = [...fields].map(([field, time]) => ({ typed: {
      value: clip(field.value, 300), kind: cut(field.type, 20), time,
      hint: cut([field.autocomplete, field.name, field.id, field.getAttribute("role")].join(" "), 200),
    } }));
    fields.clear();
    if (facts.length) say(...facts.slice(0, 20));
  };
  addEventListener("input", (event) => {
    const field = event.composedPath()[0];
    if (!event.isTrusted || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || String(field.value).length < 5) return;
    typing = true;
    fields.set(field, Date.now());
    if (fields.size === 1) setTimeout(tell, 150);
  }, true);
  const handsOver = (time) => { if (typing) { tell(); say({ handed_over: { time } }); } };
  addEventListener("submit", (event) => { if (event.isTrusted) handsOver(Date.now()); }, true);
  addEventListener("keydown", (event) => { if (event.isTrusted && event.key === "Enter" && !(event.composedPath()[0] instanceof HTMLTextAreaElement)) handsOver(Date.now()); }, true);

  let wanted = "";
  const hidden = (element) => !(element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true);
  const size = (element) => { const box = element.getBoundingClientRect(); return [box.width, box.height]; };
  const url = (element) => cut(element.currentSrc || element.src || element.href || element.dataset?.href || "", 8000);
  const find = (selector) => { try { return selector ? document.querySelectorAll(selector) : []; } catch { return []; } };

  // Where an element stands is asked once, while it has the same address: a layout takes the page's time.
  let placed = new WeakMap();
  const fresh = (element, address) => placed.get(element) !== address && Boolean(placed.set(element, address));
  const images = () => {
    for (const image of document.images) {
      if (!image.complete || !fresh(image, image.currentSrc || image.src) || !url(image)) continue;
      const [width, height] = size(image);
      const natural = [image.naturalWidth, image.naturalHeight];
      if ((width <= 2 && height <= 2) || (natural[0] <= 2 && natural[1] <= 2)) fact("image", { url: url(image), size: [width, height], natural, hidden: hidden(image) }, `image ${url(image)}`);
    }
  };
  const frames = () => {
    for (const frame of find("iframe[src]")) if (fresh(frame, frame.src)) fact("frame", { url: url(frame), size: size(frame), hidden: hidden(frame) }, `frame ${url(frame)}`);
  };
  // One look for all of them; most pages have none.
  let sought = [], any = "";
  const seek = (widgets) => { sought = widgets; any = widgets.map(([, selector]) => selector).join(","); };
  const widgets = () => {
    if (!find(any)[0]) return;
    seek(sought.filter(([id, selector]) => {
      const element = find(selector)[0];
      if (element) fact("widget", { id, url: url(element) });
      return !element;
    }));
  };

  // Whatever lies over the page may be a consent dialogue; which of them is one, others decide. A
  // frame without the page around it may be the dialogue as a whole.
  const overlays = `dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[id*=cookie i],[class*=cookie i],[id*=consent i],[class*=consent i],[id*=cmp i],[id*=gdpr i]`;
  const controls = `button,a,input[type=button],input[type=submit],[role=button],summary`;
  const floats = (element) => ["fixed", "sticky"].includes(getComputedStyle(element).position);
  // Only elements of HTML have a shadow; the browser refuses to look for one of a drawing.
  const shadow = (host) => host.shadowRoot ?? (host instanceof HTMLElement ? globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) : null);
  const shadows = () => [...document.body?.children ?? []].map(shadow).filter(Boolean);
  const candidates = () => {
    const found = new Set([...find(overlays), ...find(wanted)]);
    for (const child of document.body?.children ?? []) if (child.firstElementChild && floats(child)) found.add(child);
    for (const root of shadows()) for (const child of root.children) found.add(child);
    if (!top && document.body) found.add(document.body);
    return [...found].filter((element) => element.querySelector(controls) && !hidden(element)).slice(0, 40);
  };
  const text = (element) => cut(element.innerText ?? element.textContent, 2000);
  const dialogues = () => { for (const element of candidates()) fact("dialogue", { text: text(element) }); };

  document.addEventListener("click", (event) => {
    if (!event.isTrusted) return;
    const path = event.composedPath().filter((node) => node instanceof Element);
    const control = path.find((node) => node.matches(controls));
    if (!control) return;
    handsOver(Date.now());
    const around = candidates().filter((element) => path.includes(element) || element.contains(control));
    const label = cut(control.innerText || control.value || control.getAttribute("aria-label") || control.title, 200);
    const time = Date.now();
    const texts = around.map(text).sort((a, b) => a.length - b.length).slice(0, 4);
    for (const dialogue of texts) fact("click", { control: label, dialogue, time });
    flush();
  }, true);

  const signals = { dnt: navigator.doNotTrack === "1", gpc: navigator.globalPrivacyControl === true };
  let sent = "", counted = "";
  const page = (loaded) => {
    if (!top) return;
    const all = [...document.links];
    // A script may also write something into the links that are there.
    const long = all.slice(0, 400).reduce((sum, link) => sum + link.href.length, 0);
    const count = [location.href, document.title, all.length, long, loaded].join(" ");
    if (count === counted) return;
    counted = count;
    const footer = (link) => Boolean(link.closest("footer,[role=contentinfo],[class*=footer i],[id*=footer i]"));
    // The last links of a page are those of its foot, also where nothing says so.
    const some = all.length > 400 ? [...new Set([...all.filter(footer), ...all.slice(-200), ...all])].slice(0, 400) : all;
    const links = some.map((link) => ({
      href: cut(link.href, 2000), text: cut(link.innerText || link.textContent || link.getAttribute("aria-label") || link.title, 120), rel: cut(link.rel, 60),
      footer: footer(link), dialogue: Boolean(link.closest(overlays)),
    }));
    const message = { page: { title: cut(document.title, 300), links, loaded } };
    const now = JSON.stringify(message) + location.href;
    // What was seen until then comes first: who has the page can say what it did.
    if (now !== sent) { sent = now; if (loaded) flush(); send(message); }
  };

  let due = false, rounds = 0;
  // One look that fails on an odd page must not cost the others.
  const attempt = (see) => { try { see(); } catch (error) { console.debug("Saydo:", error); } };
  // In a frame that shows nothing there is nothing to look for but pixels; it may grow.
  const shows = () => top || innerWidth * innerHeight > 2500;
  const look = (loaded = document.readyState === "complete") => {
    due = false;
    (shows() ? [greet, images, frames, widgets, dialogues, () => page(loaded)] : [images, frames]).forEach(attempt);
  };
  // The page comes first: it is looked at when it has nothing else to do, or after a while.
  const idle = (then, timeout = 1000) => requestIdleCallback(() => then(), { timeout });
  const later = () => { if (!due && rounds++ < 120) { due = true; setTimeout(idle, rounds < 10 && document.readyState === "complete" ? 300 : 1000, look); } };
  let greeted = false;
  const hello = async () => {
    greeted = true;
    const answer = await send({ hello: signals });
    if (answer) { wanted = answer.dialogues; seek(answer.widgets); }
    later();
  };
  const greet = () => { if (!greeted) hello(); };
  if (top) hello(); else addEventListener("resize", later);
  addEventListener("pageshow", (event) => { if (event.persisted) { known.clear(); placed = new WeakMap(); sent = counted = ""; hello(); } });
  addEventListener("DOMContentLoaded", () => {
    new MutationObserver(later).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["style", "class", "hidden", "open", "src", "href"] });
    idle(look);
  });
  addEventListener("load", () => setTimeout(idle, 0, look));
})();
