// Runs in the world of the page: notes which script writes a cookie or the storage. A page can imitate
// or undo this; what comes out of it is hearsay to the background, and nothing can come in.
(() => {
  const name = `${Math.random()}`;
  const { dispatchEvent } = EventTarget.prototype;
  const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const emit = (type, detail) => apply(dispatchEvent, document, [new Event_(type, { detail })]);
  const Event_ = CustomEvent, Error_ = Error, json = JSON.stringify, { match, slice, indexOf } = String.prototype;
  emit("saydo", name);

  let budget = 500;
  const note = (type, what) => {
    if (budget-- <= 0) return;
    const stack = apply(slice, new Error_().stack ?? "", [0, 4000]);
    const scripts = apply(match, stack, [/https?:\/\/[^\s)]+?(?=:\d+:\d+)/g]) ?? [];
    emit(name, json({ type, what, script: scripts[0] ?? "" }));
  };
  const before = (owner, key, field, type, what) => {
    const old = owner && getOwnPropertyDescriptor(owner, key);
    if (!old?.configurable || !old[field]) return;
    const inner = old[field];
    const outer = { [key](...given) { try { note(type, what(this, given)); } catch { /* the page goes on */ } return apply(inner, this, given); } }[key];
    defineProperty(owner, key, { ...old, [field]: outer });
  };
  before(globalThis.Document?.prototype, "cookie", "set", "cookie_written",
    (_, [line]) => { const text = `${line}`; return apply(slice, text, [0, apply(indexOf, text, ["="])]); });
  before(globalThis.Storage?.prototype, "setItem", "value", "storage_written", (_, [key]) => `${key}`);
})();
