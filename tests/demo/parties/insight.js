// Reports the page view as LinkedIn's insight tag does.
(() => {
  const call = new URLSearchParams({ v: "2", fmt: "gif", pid: "4400001", time: Date.now(), url: location.href });
  const image = new Image(1, 1);
  image.style.display = "none";
  image.src = `https://px.ads.linkedin.com/collect?${call}`;
  document.body.append(image);
})();
