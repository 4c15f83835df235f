// A container with one tag: the measurement script.
(() => {
  const tag = document.createElement("script");
  tag.async = true;
  tag.src = "https://www.googletagmanager.com/gtag/js?id=G-POLDERB0DE";
  document.head.append(tag);
})();
