// SPDX-License-Identifier: AGPL-3.0-or-later
// New things arrive without moving what is being read: rows that stand are updated where they stand, new ones
// wait behind a quiet line. After a minute without a key or a touch nobody is reading, and they come in by themselves.
import { setNow } from "./desk.js";

const IDLE_MS = 60_000;
const PAUSE_MS = 1_500;
const HIGH = 3;
const LOOK_MS = 30_000;

const stream = document.getElementById("stream");
const fresh = document.getElementById("fresh");
const announce = document.getElementById("announce");
let latest = null;
let touched = performance.now();
let timer = 0;
const said = new Set();

for (const kind of ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"])
  addEventListener(kind, () => { touched = performance.now(); }, { passive: true });

stream?.addEventListener("ledger", (event) => {
  const data = JSON.parse(event.detail.data);
  setNow(data.now);
  if (data.rows.length && !timer) timer = setTimeout(refresh, PAUSE_MS);
});

/** Look anew. A stream that died without a word must not freeze the desk, so this also runs every half minute. */
async function refresh() {
  timer = 0;
  const answer = await fetch("/queue", { headers: { "HX-Request": "true" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  latest = new DOMParser().parseFromString(await answer.text(), "text/html");
  strips(latest);
  const waiting = settle(latest);
  tell(latest);
  if (performance.now() - touched > IDLE_MS) apply();
  else offer(waiting);
  document.dispatchEvent(new CustomEvent("desk:changed"));
}

/** Update rows where they stand; the number of rows that are not on the page yet. */
function settle(next) {
  let waiting = 0;
  for (const row of next.querySelectorAll(".row")) {
    const here = document.getElementById(row.id);
    if (!here) waiting += 1;
    else if (plain(here) !== plain(row) && !here.contains(document.activeElement)) swap(here, row);
  }
  for (const row of document.querySelectorAll("#queue .row"))
    row.classList.toggle("gone", !next.getElementById(row.id));
  return waiting;
}

/** A row without what differs from one answer to the next: form tokens and relative times. */
function plain(row) {
  const copy = row.cloneNode(true);
  copy.querySelectorAll("input").forEach((input) => input.remove());
  copy.querySelectorAll("time[data-relative]").forEach((time) => { time.textContent = ""; });
  copy.classList.remove("picked", "gone", "landed");
  return copy.className + copy.innerHTML.replace(/\s(class|style)=""/g, "");
}

function swap(here, row) {
  here.className = row.className + (here.classList.contains("picked") ? " picked" : "");
  here.replaceChildren(...[...row.cloneNode(true).childNodes]);
  window.htmx?.process(here);
}

function strips(next) {
  const found = next.getElementById("strip");
  if (!found) return;
  for (const name of ["load", "ears", "post"]) {
    const [here, there] = [document.querySelector(`#strip .${name}`), next.querySelector(`.${name}`)];
    if (here && there && here.innerHTML !== there.innerHTML) here.replaceWith(document.importNode(there, true));
  }
}

function offer(waiting) {
  fresh.hidden = !waiting;
  fresh.textContent = waiting === 1 ? stream.dataset.one : stream.dataset.many.replace("{n}", waiting);
}

/** The whole queue in its new order; the row in hand stays in hand. */
function apply() {
  const next = latest?.getElementById("queue");
  if (!next) return;
  const held = document.activeElement?.closest?.(".row")?.id;
  const known = new Set([...document.querySelectorAll("#queue .row")].map((row) => row.id));
  const closed = new Map([...document.querySelectorAll("#queue details.group")].map((group) => [group.id, group.open]));
  const here = document.importNode(next, true);
  for (const group of here.querySelectorAll("details.group"))
    if (closed.has(group.id)) group.open = closed.get(group.id);
  for (const row of here.querySelectorAll(".row")) if (!known.has(row.id)) row.classList.add("landed");
  document.getElementById("queue").replaceWith(here);
  window.htmx?.process(here);
  fresh.hidden = true;
  if (held) document.getElementById(held)?.querySelector(".sentence")?.focus({ preventScroll: true });
}

fresh?.addEventListener("click", () => {
  apply();
  scrollTo({ top: 0 });
  document.querySelector(".left").scrollTop = 0;
  document.querySelector(".row .sentence")?.focus();
});

/** Say new high-level events once, politely. */
function tell(next) {
  for (const row of next.querySelectorAll(".group-needs .row")) {
    if (Number(row.dataset.level) < HIGH || said.has(row.id)) continue;
    said.add(row.id);
    announce.textContent = row.querySelector(".sentence").textContent;
  }
}
for (const row of document.querySelectorAll("#queue .row")) said.add(row.id);
if (stream) setInterval(refresh, LOOK_MS);
setInterval(() => { if (latest && performance.now() - touched > IDLE_MS) apply(); }, 10_000);
