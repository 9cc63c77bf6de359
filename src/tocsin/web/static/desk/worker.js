// SPDX-License-Identifier: AGPL-3.0-or-later
// Wakes when the desk pushes, also with no page open. A notice told twice shows once: its key is the tag.

const LOUD = 3;

self.addEventListener("push", (event) => {
  const said = event.data?.json() ?? {};
  event.waitUntil(
    self.registration.showNotification(said.title || "Tocsin", {
      body: said.body,
      tag: said.id,
      icon: "/static/desk/bell.svg",
      requireInteraction: said.level >= LOUD,
      data: said.link,
    }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data || "/"));
});
