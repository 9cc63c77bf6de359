// SPDX-License-Identifier: AGPL-3.0-or-later
// This browser as a channel: asks for leave, subscribes at the browser's own push service, hands it to the desk.

const box = document.getElementById("ring");
const said = document.getElementById("ring-said");
const [on, off] = [box.querySelector("[data-on]"), box.querySelector("[data-off]")];

const able = "serviceWorker" in navigator && "PushManager" in window && window.isSecureContext;
const worker = able && (await navigator.serviceWorker.register("/worker.js"));
if (able) show(await worker.pushManager.getSubscription());
else tell("unable");

on.addEventListener("click", () => attempt(async () => {
  if ((await Notification.requestPermission()) !== "granted") return tell("refused");
  await navigator.serviceWorker.ready;
  const asked = { userVisibleOnly: true, applicationServerKey: box.dataset.key };
  const found = await worker.pushManager.subscribe(asked);
  const role = box.querySelector("select").value;
  await post(`/roles/${encodeURIComponent(role)}/browser`, found);
  show(found);
  tell("rings");
}));

off.addEventListener("click", () => attempt(async () => {
  const found = await worker.pushManager.getSubscription();
  if (found) await post("/browser/still", found).then(() => found.unsubscribe());
  show(null);
  tell("still");
}));

async function attempt(act) {
  for (const button of [on, off]) button.disabled = true;
  await act().catch(() => tell("failed"));
  for (const button of [on, off]) button.disabled = false;
}

async function post(path, found) {
  const headers = { "content-type": "application/json", "x-csrftoken": box.dataset.token };
  const answer = await fetch(path, { method: "POST", body: JSON.stringify(found), headers });
  if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
}

function show(found) {
  box.hidden = false;
  off.hidden = !found;
}

/** The sentence stands in the page, in its language. */
function tell(key) {
  box.hidden = false;
  for (const part of box.querySelectorAll("[data-able]")) part.hidden = key === "unable";
  said.textContent = box.querySelector(`[data-say="${key}"]`).content.textContent;
}
