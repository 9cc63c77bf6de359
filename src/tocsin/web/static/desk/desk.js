// SPDX-License-Identifier: AGPL-3.0-or-later
// What every page has: the ticking clock, relative times, the keyboard. Without it the pages still work.

document.documentElement.classList.add("scripted");

const strip = document.getElementById("strip");
const loaded = performance.now();
let base = strip ? Date.parse(strip.dataset.now) : Date.now();
let since = loaded;
const speed = strip ? Number(strip.dataset.speed) || 1 : 1;

/** The desk's time now; in the demo it runs faster than ours. */
export function now() {
  return base + (performance.now() - since) * speed;
}

/** Take the server's time over. */
export function setNow(text) {
  const at = Date.parse(text);
  if (!Number.isNaN(at)) [base, since] = [at, performance.now()];
}

const language = document.documentElement.lang || "en";
const WORDS = {
  en: { in: "in {s}", ago: "{s} ago", day: ["day", "days"] },
  fr: { in: "dans {s}", ago: "il y a {s}", day: ["jour", "jours"] },
  de: { in: "in {s}", ago: "vor {s}", day: ["Tag", "Tagen"] },
  es: { in: "dentro de {s}", ago: "hace {s}", day: ["día", "días"] },
};

/** "in 2 h 10 min", "40 min ago": the words of the server's own template tag. */
export function relative(at, from) {
  const words = WORDS[language.split("-")[0]] || WORDS.en;
  const minutes = Math.round(Math.abs(at - from) / 60000);
  const parts = [[Math.floor(minutes / 1440), "day"], [Math.floor((minutes % 1440) / 60), "h"], [minutes % 60, "min"]];
  const said = parts.filter(([n]) => n).slice(0, 2).map(([n, unit]) => `${n} ${unit === "day" ? words.day[Number(n !== 1)] : unit}`);
  return (at > from ? words.in : words.ago).replace("{s}", said.join(" ") || "0 min");
}

function tick() {
  const at = now();
  for (const time of document.querySelectorAll("time[data-relative]")) {
    const said = relative(Date.parse(time.dateTime), at);
    if (time.textContent !== said) time.textContent = said;
  }
  show("clock", strip?.dataset.zone, at);
  show("clock-utc", "UTC", at);
}

function show(id, zone, at) {
  const element = document.getElementById(id);
  if (!element) return;
  element.textContent = new Intl.DateTimeFormat("en-GB", { timeZone: zone || "UTC", hour: "2-digit", minute: "2-digit" }).format(at);
}

setInterval(tick, 1000);
tick();

const rows = () => [...document.querySelectorAll(".row .sentence")].filter((link) => link.checkVisibility());

function step(by) {
  const all = rows();
  if (!all.length) return;
  const at = all.indexOf(document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
  all[next].focus();
  all[next].closest(".row").scrollIntoView({ block: "nearest" });
}

/** Acknowledge the row in hand, and stand on the next that waits. */
function answer() {
  const row = document.activeElement?.closest?.(".row");
  const button = (row || document.querySelector(".lead"))?.querySelector(".ack button");
  if (!button) return;
  const id = row?.id;
  button.click();
  if (id) document.addEventListener("htmx:after:swap", () => document.getElementById(id)?.querySelector(".sentence")?.focus(), { once: true });
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  a: answer,
  n: () => document.getElementById("fresh")?.click(),
  m: () => document.getElementById("show-map")?.click(),
  "/": () => document.getElementById("find")?.select(),
  "?": () => document.getElementById("keys")?.showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.closest?.("input, textarea, select");
  if (typing) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (document.querySelector("dialog[open]")) return;
  const act = KEYS[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

document.addEventListener("click", (event) => {
  const opener = event.target.closest?.("[data-open]");
  if (opener) document.getElementById(opener.dataset.open)?.showModal();
});

const toggle = document.getElementById("show-map");
toggle?.addEventListener("click", () => {
  const open = document.body.classList.toggle("with-map");
  toggle.setAttribute("aria-expanded", String(open));
  document.dispatchEvent(new CustomEvent("desk:map", { detail: open }));
});
