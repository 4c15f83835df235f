// Sets the measurement cookies, reports the page view, and calls the advertising side.
(() => {
  const client = `${Math.floor(Math.random() * 1e9)}.${Math.floor(Date.now() / 1000)}`;
  const site = location.hostname.split(".").slice(-2).join(".");
  const rest = `domain=.${site}; path=/; max-age=63072000; samesite=lax; secure`;
  document.cookie = `_ga=GA1.1.${client}; ${rest}`;
  document.cookie = `_ga_POLDERB0DE=GS2.1.s${Date.now()}; ${rest}`;
  const call = new URLSearchParams({ v: "2", tid: "G-POLDERB0DE", cid: client, dl: location.href, en: "page_view" });
  fetch(`https://www.google-analytics.com/g/collect?${call}`, { method: "POST", mode: "no-cors", keepalive: true });
  new Image(1, 1).src = "https://googleads.g.doubleclick.net/pagead/viewthroughconversion/990000001/?random=1&fmt=3";
})();
