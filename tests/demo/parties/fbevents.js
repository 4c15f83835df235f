// Sets the first-party identifier that a Meta pixel sets, and reports the page view.
(() => {
  const id = `fb.1.${Date.now()}.${Math.floor(Math.random() * 1e9)}`;
  const site = location.hostname.split(".").slice(-2).join(".");
  document.cookie = `_fbp=${id}; domain=.${site}; path=/; max-age=7776000; samesite=lax; secure`;
  window.fbq = (what, event) => {
    if (what !== "track") return;
    const call = new URLSearchParams({ id: "418800000000001", ev: event, dl: location.href, if: "false", fbp: id });
    new Image(1, 1).src = `https://www.facebook.com/tr/?${call}`;
  };
  window.fbq("track", "PageView");
})();
