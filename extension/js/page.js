// Runs in the world of the page: notes which script writes what is kept, opens a channel that the
// network layer can not look into, or measures the device. What comes out of it is hearsay to the
// background; nothing can come in. Functions of the page are called through what was there before it,
// and what stands in their place looks as the browser's own: a page that tests for it must find nothing.
(() => {
  "use strict";
  const { apply, defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
  const { indexOf, lastIndexOf, slice } = String.prototype;
  const { get: recall, set: remember } = WeakMap.prototype;
  const Event_ = CustomEvent, Error_ = Error, root = Object.prototype, json = JSON.stringify, page = document, { dispatchEvent } = EventTarget.prototype;
  const at = (text, sign, from) => apply(indexOf, text, [sign, from]);
  const last = (text, sign) => apply(lastIndexOf, text, [sign]);
  const cut = (text, from, to) => apply(slice, text, [from, to]);
  const notes = () => { const map = new WeakMap(); return { get: (key) => apply(recall, map, [key]), set: (key, value) => { apply(remember, map, [key, value]); return value; } }; };

  const secret = `${Math.random()}`;
  const emit = (type, detail) => apply(dispatchEvent, page, [new Event_(type, { __proto__: null, detail })]);
  emit("saydo", secret);
  // A page that does the same again and again is told of a few times, and pays for no more.
  const budget = { __proto__: null, cookie_written: 500, storage_written: 500, sent: 20000, measured: 300 }, times = { __proto__: null };
  const tell = (type, what, fields) => {
    if (budget[type] <= 0) return;
    if ((type === "cookie_written" || type === "storage_written") && (times[`${type} ${what}`] = (times[`${type} ${what}`] ?? 0) + 1) > 8) return;
    budget[type]--;
    emit(secret, json({ __proto__: null, type, what, ...fields() }));
  };

  // The stack as the browser writes it, whatever the page has made of that.
  const stackOf = getOwnPropertyDescriptor(Error_.prototype, "stack")?.get;
  const aside = (key, value, act) => {
    const old = getOwnPropertyDescriptor(Error_, key);
    if (!defineProperty(Error_, key, { __proto__: null, value, writable: true, enumerable: true, configurable: true })) return "";
    try { return act(); } finally {
      if (old) defineProperty(Error_, key, { __proto__: null, ...old }); else deleteProperty(Error_, key);
    }
  };
  const stack = () => aside("prepareStackTrace", undefined, () => aside("stackTraceLimit", 20, () => {
    const error = new Error_();
    return (stackOf ? apply(stackOf, error, []) : error.stack) ?? "";
  }));
  const own = (() => { const text = stack(), from = at(text, "-extension://", 0); return from < 0 ? "" : cut(text, from, at(text, "page.js", from)); })();
  // The script that called: the first of the web.
  const caller = () => {
    const text = stack();
    for (let i = at(text, "://", 0); i >= 0; i = at(text, "://", i + 3)) {
      const from = cut(text, i - 5, i) === "https" ? i - 5 : cut(text, i - 4, i) === "http" ? i - 4 : -1;
      if (from < 0) continue;
      let to = at(text, "\n", from), bracket = at(text, ")", from);
      if (to < 0) to = text.length;
      const place = cut(text, from, bracket > 0 && bracket < to ? bracket : to);
      const line = cut(place, 0, last(place, ":"));
      return cut(line, 0, last(line, ":"));
    }
    return "";
  };
  // An error of the browser's own does not tell who stood between.
  const clean = (error) => {
    try {
      let text = error.stack, from;
      while (own && typeof text === "string" && (from = at(text, own, 0)) >= 0) {
        const begin = last(cut(text, 0, from), "\n"), end = at(text, "\n", from);
        text = cut(text, 0, begin < 0 ? 0 : begin) + (end < 0 ? "" : cut(text, end));
      }
      if (text !== error.stack) error.stack = text;
    } catch { /* it is the page's own */ }
    return error;
  };

  // A value as text. What the page would be asked for to make it one, it would notice.
  const plain = (value) => (typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? `${value}` : "");

  const natives = notes();
  const dress = (outer, inner) => {
    for (const key of ["length", "name"]) defineProperty(outer, key, { __proto__: null, ...getOwnPropertyDescriptor(inner, key) });
    return natives.set(outer, inner), outer;
  };
  const put = (owner, key, field, make) => {
    const old = owner && getOwnPropertyDescriptor(owner, key);
    if (!old?.configurable || !old[field]) return;
    defineProperty(owner, key, { __proto__: null, ...old, [field]: dress(make(old[field]), old[field]) });
  };
  const watch = (owner, key, field, see) => put(owner, key, field, (inner) => ({
    call(...given) {
      try { see(this, given); } catch { /* the page goes on */ }
      try { return apply(inner, this, given); } catch (error) { throw clean(error); }
    },
  }).call);
  // A function of this frame may be asked for its source by the function of another.
  const above = (() => { try { return parent !== window && parent.Function.prototype.toString; } catch { return null; } })();
  put(Function.prototype, "toString", "value", (inner) => ({
    call() {
      const known = typeof this === "function" && natives.get(this);
      try { return known || !above || typeof this !== "function" ? apply(inner, known || this, []) : apply(above, this, []); } catch (error) { throw clean(error); }
    },
  }).call);
  const getter = (owner, key) => { const get = owner && getOwnPropertyDescriptor(owner, key)?.get; return (object) => (get ? apply(get, object, []) : undefined); };

  // What is kept, and by whom.
  watch(globalThis.Document?.prototype, "cookie", "set", (_, given) => { const text = plain(given[0]); tell("cookie_written", cut(text, 0, at(text, "=", 0)), () => ({ script: caller() })); });
  // Of a value only its shape leaves the page: a sign for each class of characters.
  const shape = (value) => {
    const text = cut(plain(value), 0, 400);
    let signs = "", distinct = 0;
    const seen = { __proto__: null };
    for (let i = 0; i < text.length; i++) {
      const c = text[i];
      if (!seen[c]) distinct++;
      seen[c] = true;
      signs += c >= "0" && c <= "9" ? (i < 2 ? c : "0") : c >= "a" && c <= "z" ? (c <= "f" ? "a" : c === "x" ? c : "z") : c >= "A" && c <= "Z" ? (c <= "F" ? "A" : "Z") : c > "~" ? "~" : c;
    }
    return { __proto__: null, shape: signs, distinct };
  };
  watch(globalThis.Storage?.prototype, "setItem", "value", (_, given) => tell("storage_written", plain(given[0]), () => ({ script: caller(), ...shape(given[1]) })));
  // A database takes whole objects: the longest text in one is looked at.
  const longest = (value) => {
    if (typeof value !== "object" || value === null) return plain(value);
    const keys = ownKeys(value);
    let found = "";
    for (let i = 0; i < keys.length && i < 20; i++) {
      const text = getOwnPropertyDescriptor(value, keys[i])?.value;
      if (typeof text === "string" && text.length > found.length && text.length < 400) found = text;
    }
    return found;
  };
  const nameOf = getter(globalThis.IDBObjectStore?.prototype, "name");
  for (const method of ["put", "add"]) {
    watch(globalThis.IDBObjectStore?.prototype, method, "value", (store, given) => tell("storage_written", plain(given[1]) || nameOf(store), () => ({ script: caller(), ...shape(longest(given[0])) })));
  }

  const addressOf = getter(globalThis.WebSocket?.prototype, "url");
  watch(globalThis.WebSocket?.prototype, "send", "value", (socket, given) => { if (typeof given[0] === "string") tell("sent", cut(given[0], 0, 8000), () => ({ url: addressOf(socket), script: caller() })); });

  // What only serves to tell one device from another. Reading a stack takes time: it is read where
  // something is read back, or counted up to a power of two.
  const measured = (api, count, fields, script = caller()) => tell("measured", api, () => ({ count, script, ...fields }));
  const telling = (count) => count >= 8 && (count & (count - 1)) === 0;
  const isConnected = getter(globalThis.Node?.prototype, "isConnected"), widthOf = getter(globalThis.HTMLElement?.prototype, "offsetWidth");
  const isShown = (canvas) => { try { return isConnected(canvas) === true && widthOf(canvas) > 0; } catch { return false; } };

  const drawings = notes();
  const drawing = (canvas) => drawings.get(canvas) ?? drawings.set(canvas, { __proto__: null, text: "", script: "", busy: 0 });
  const readBack = (api, canvas, w, h) => {
    const made = drawings.get(canvas);
    if (!made?.text || made.told === api) return;
    const script = caller();
    if (script === made.script) { made.told = api; measured(api, made.busy, { text: made.text, width: w, height: h, shown: isShown(canvas) }, script); }
  };
  const flat = (Context) => {
    const canvasOf = getter(Context, "canvas"), fontOf = getter(Context, "font"), measures = { __proto__: null };
    const write = (context, given) => {
      const made = drawing(canvasOf(context));
      if (made.text.length > 200) return;
      made.script ||= caller();
      made.text += cut(plain(given[0]), 0, 100);
    };
    for (const method of ["fillText", "strokeText"]) watch(Context, method, "value", write);
    for (const method of ["save", "drawImage"]) watch(Context, method, "value", (context) => { drawing(canvasOf(context)).busy++; });
    watch(Context, "getImageData", "value", (context, given) => readBack("getImageData", canvasOf(context), +plain(given[2]), +plain(given[3])));
    let looks = 5000;
    watch(Context, "measureText", "value", (context, given) => {
      if (looks-- <= 0) return;
      const fonts = (measures[cut(plain(given[0]), 0, 50)] ??= { __proto__: null, count: 0 }), font = fontOf(context);
      if (fonts[font]) return;
      fonts[font] = true;
      if (telling(++fonts.count)) measured("measureText", fonts.count, {});
    });
  };
  const deep = (Context) => {
    const canvasOf = getter(Context, "canvas"), asked = notes();
    watch(Context, "getParameter", "value", (context, given) => {
      const seen = asked.get(context) ?? asked.set(context, { __proto__: null, count: 0, device: false });
      if (seen[given[0]] || seen.count > 64) return;
      seen[given[0]] = true;
      // UNMASKED_VENDOR_WEBGL, UNMASKED_RENDERER_WEBGL
      seen.device ||= given[0] === 0x9245 || given[0] === 0x9246;
      if (telling(++seen.count) && seen.device) measured("getParameter", seen.count, { shown: isShown(canvasOf(context)) });
    });
  };
  // The browser makes what contexts have in common when it is first asked for, which takes each frame as
  // long as all the rest; so it is dressed when the first context is there. A new one is as the browser made
  // it, whatever the page has done; one of another frame is left to that frame.
  const canvases = notes(), contexts = notes();
  const met = (canvas, context) => {
    if (canvases.get(canvas) || !context) return;
    canvases.set(canvas, true);
    const Context = getPrototypeOf(context);
    if (getPrototypeOf(Context) !== root || contexts.get(Context)) return;
    contexts.set(Context, true);
    if (getOwnPropertyDescriptor(Context, "measureText")) flat(Context); else if (getOwnPropertyDescriptor(Context, "getParameter")) deep(Context);
  };
  const surface = (Canvas, reads) => {
    const width = getter(Canvas, "width"), height = getter(Canvas, "height");
    for (const method of reads) watch(Canvas, method, "value", (canvas) => readBack(method, canvas, width(canvas), height(canvas)));
    put(Canvas, "getContext", "value", (inner) => ({
      call(...given) {
        let made;
        try { made = apply(inner, this, given); } catch (error) { throw clean(error); }
        try { met(this, made); } catch { /* the page goes on */ }
        return made;
      },
    }).call);
  };
  surface(globalThis.HTMLCanvasElement?.prototype, ["toDataURL", "toBlob"]);
  surface(globalThis.OffscreenCanvas?.prototype, ["convertToBlob"]);

  const families = { __proto__: null }, styleOf = getter(globalThis.HTMLElement?.prototype, "style");
  let count = 0, looks = 5000;
  watch(globalThis.HTMLElement?.prototype, "offsetWidth", "get", (element) => {
    if (looks <= 0) return;
    looks--;
    const family = styleOf(element).fontFamily;
    if (!family || families[family]) return;
    families[family] = true;
    if (telling(++count)) measured("offsetWidth", count, {});
  });

  const nodes = notes(), rendered = { __proto__: null };
  for (const node of ["createOscillator", "createDynamicsCompressor"]) {
    watch(globalThis.BaseAudioContext?.prototype, node, "value", (context) => { nodes.set(context, `${nodes.get(context) ?? ""} ${node}`); });
  }
  const samples = getter(globalThis.OfflineAudioContext?.prototype, "length"), length = getter(globalThis.AudioBuffer?.prototype, "length");
  watch(globalThis.OfflineAudioContext?.prototype, "startRendering", "value", (context) => { rendered[samples(context)] = nodes.get(context) ?? ""; });
  for (const method of ["getChannelData", "copyFromChannel"]) {
    watch(globalThis.AudioBuffer?.prototype, method, "value", (buffer) => {
      const text = rendered[length(buffer)];
      if (text) { delete rendered[length(buffer)]; measured("startRendering", length(buffer), { text }); }
    });
  }
})();
