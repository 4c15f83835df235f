// The newspaper's own script: asks for consent, and does not wait for the answer everywhere.
const load = (address) => {
  const tag = document.createElement("script");
  tag.async = true;
  tag.src = address;
  document.head.append(tag);
};
// These do not wait.
load("https://snap.licdn.com/li.lms-analytics/insight.min.js");
load("https://static.hotjar.com/c/hotjar-5200001.js?sv=6");
// This one does.
const measure = () => load("https://www.googletagmanager.com/gtm.js?id=GTM-P0LDER");

const dialogue = document.getElementById("keuze");
const chosen = document.cookie.match(/polderbode_keuze=(\w+)/)?.[1];
if (chosen === "alles") measure();
dialogue.hidden = chosen !== undefined;
dialogue.addEventListener("click", (event) => {
  const choice = event.target.dataset?.keuze;
  if (!choice) return;
  document.cookie = `polderbode_keuze=${choice}; path=/; max-age=15552000; samesite=lax; secure`;
  dialogue.hidden = true;
  if (choice === "alles") measure();
});
