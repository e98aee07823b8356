// Keeps the page for visits without a network. Python and its packages are kept by the worker.
const BUILD = "playground-{{ build }}";
const RUNTIME = "playground-runtime";
const FILES = "{{ files }}";
const SCOPE = new URL("./", self.location.href);

self.addEventListener("install", (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

// What is in assets/ has another name when its content changes, so the browser's own copy will do.
async function keep() {
  const cache = await caches.open(BUILD);
  await cache.addAll(
    FILES.map((file) => {
      const mode = file.startsWith("assets/") ? "default" : "no-cache";
      return new Request(new URL(file, SCOPE), { cache: mode });
    }),
  );
}

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()));
});

async function forgetOld() {
  for (const name of await caches.keys()) {
    if (name.startsWith("playground-") && name !== BUILD && name !== RUNTIME) {
      await caches.delete(name);
    }
  }
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const ours = url.origin === SCOPE.origin && url.pathname.startsWith(SCOPE.pathname);
  if (!ours || event.request.method !== "GET") return;
  if (event.request.mode === "navigate") event.respondWith(newest(event.request));
  else event.respondWith(kept(event.request));
});

// The page itself: the server's, or the one that is kept where the server cannot be reached.
async function newest(request) {
  try {
    const response = await fetch(request);
    if (response.ok) return response;
  } catch {
    // without a network
  }
  return (await caches.match(new URL("./", SCOPE), { ignoreSearch: true })) ?? Response.error();
}

// All other names change with their content.
async function kept(request) {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
}
