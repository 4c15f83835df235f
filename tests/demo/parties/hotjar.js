// Sets the visitor's identifier and loads the recorder.
(() => {
  const id = crypto.randomUUID();
  const site = location.hostname.split(".").slice(-2).join(".");
  const rest = `domain=.${site}; path=/; samesite=none; secure`;
  document.cookie = `_hjSessionUser_5200001=${btoa(id)}; max-age=31536000; ${rest}`;
  document.cookie = `_hjSession_5200001=${btoa(id)}; max-age=1800; ${rest}`;
  const tag = document.createElement("script");
  tag.src = "https://script.hotjar.com/modules.0123456789abcdef.js";
  document.head.append(tag);
})();
