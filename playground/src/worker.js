// Python in a worker: loads it, then answers calls {id, name, args} with {id, result} or {id, error}.
import { decompress } from "fzstd";
import assets from "generated/assets.json";
import about from "generated/about.json";
import { loadPyodide } from "pyodide";

const CACHE = "playground-runtime";
const BASE = new URL("../", import.meta.url);
const FIRST = ["python.wasm", "python.mjs", "stdlib.zip", "plugin.zip"];
const NEEDS_EXTRAS = new RegExp(`\\b(?:${about.extras.join("|")})\\b`);
const TYPES = { wasm: "application/wasm", mjs: "text/javascript", zip: "application/zip" };
// The learner's code may neither fetch anything, nor leave anything behind, nor speak for this worker.
const TAKEN_AWAY = [
  "BroadcastChannel", "EventSource", "FileReaderSync", "RTCPeerConnection", "SharedWorker",
  "WebSocket", "WebSocketStream", "WebTransport", "Worker", "XMLHttpRequest", "caches", "close",
  "cookieStore", "fetch", "fetchLater", "importScripts", "indexedDB", "postMessage",
  "webkitRequestFileSystem", "webkitRequestFileSystemSync",
];

const fetchFile = self.fetch.bind(self);
const cacheStorage = self.caches;
const post = self.postMessage.bind(self);
const loaded = new Map();
let python;
let handle;

function progress(name, bytes) {
  loaded.set(name, bytes);
  const total = FIRST.reduce((sum, file) => sum + assets[file].packed, 0);
  const done = FIRST.reduce((sum, file) => sum + (loaded.get(file) ?? 0), 0);
  post({ progress: Math.min(done / total, 1) });
}

async function openCache() {
  try {
    return await cacheStorage.open(CACHE);
  } catch {
    return undefined; // no cache in this context: everything works, only slower the next time
  }
}

async function packed(name, url) {
  const response = await fetchFile(url);
  if (!response.ok) throw new Error(`${response.status} for ${url.pathname}`);
  const content = new Uint8Array(assets[name].packed);
  const reader = response.body.getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (length + value.length > content.length) throw new Error(`${url.pathname} is too long`);
    content.set(value, length);
    length += value.length;
    progress(name, length);
  }
  return content.subarray(0, length);
}

async function asset(name) {
  const url = new URL(assets[name].file, BASE);
  const cache = await openCache();
  const kept = await cache?.match(url);
  if (kept) {
    progress(name, assets[name].packed);
    return new Uint8Array(await kept.arrayBuffer());
  }
  const content = decompress(await packed(name, url), new Uint8Array(assets[name].size));
  const type = TYPES[name.split(".")[1]];
  cache
    ?.put(url, new Response(content, { headers: { "Content-Type": type } }))
    .catch(() => undefined); // no room is no reason to stop
  return content;
}

// What an older build of the page has left.
async function forgetOld() {
  const cache = await openCache();
  const now = new Set(Object.values(assets).map(({ file }) => new URL(file, BASE).href));
  for (const { url } of (await cache?.keys()) ?? []) if (!now.has(url)) await cache.delete(url);
}

function lockDown() {
  for (const name of TAKEN_AWAY) {
    for (let holder = self; holder; holder = Object.getPrototypeOf(holder)) {
      if (Object.hasOwn(holder, name)) delete holder[name];
    }
    Object.defineProperty(self, name, { value: undefined, configurable: false, writable: false });
  }
}

function addPackage(name, content) {
  const path = `/lib/${name}`;
  python.FS.writeFile(path, content);
  python.runPython(`import sys; sys.path.insert(0, ${JSON.stringify(path)})`);
}

async function start() {
  const [wasm, script, stdlib, plugin] = FIRST.map(asset);
  const library = async () => new Response(await stdlib);
  const binary = async () =>
    new Response(await wasm, { headers: { "Content-Type": TYPES.wasm } });
  self.fetch = (url) => (String(url).endsWith(".wasm") ? binary() : library());
  const address = URL.createObjectURL(new Blob([await script], { type: TYPES.mjs }));
  const { default: createPyodideModule } = await import(address);
  python = await loadPyodide({
    createPyodideModule,
    indexURL: "https://python.invalid/",
    lockFileContents: { info: about.lock, packages: {} },
    packageBaseUrl: "https://python.invalid/",
    stdLibURL: "https://python.invalid/stdlib.zip",
    // As under `flask run`, where app.run() does nothing.
    env: { HOME: "/home/learner", FLASK_RUN_FROM_CLI: "true" },
  });
  URL.revokeObjectURL(address);
  addPackage("plugin.zip", await plugin);
  handle = python.pyimport("flake8_flask_response.learn.page").call;
  post({ stage: "checks" });
}

async function prepareFlask() {
  addPackage("flask.zip", await asset("flask.zip"));
  await forgetOld().catch(() => undefined);
  handle("prepare", "{}");
  lockDown();
  post({ stage: "flask" });
}

// A step that is done once; one that failed is tried again the next time.
function once(step) {
  let done;
  return () => (done ??= step().catch((error) => {
    done = undefined;
    throw error;
  }));
}

const flask = once(prepareFlask);
const extras = once(async () => addPackage("extras.zip", await asset("extras.zip")));

// What a call needs beside the linter.
async function load(name, { files = {} }) {
  if (name === "inspect") return;
  await flask();
  if (NEEDS_EXTRAS.test(Object.values(files).join("\n"))) await extras();
}

async function answer({ id, name, args }) {
  try {
    await load(name, args);
  } catch (error) {
    post({ id, error: `Flask could not be loaded: ${error.message ?? error}` });
    return;
  }
  try {
    post({ id, started: true });
    post({ id, result: name === "prepare" ? "true" : handle(name, JSON.stringify(args)) });
  } catch (error) {
    const fatal = error?.constructor?.name !== "PythonError";
    post({ id, error: String(error.message ?? error), fatal });
  }
}

let queue = start().catch((error) => {
  post({ failed: String(error?.message ?? error) });
  throw error;
});
self.addEventListener("message", ({ data }) => {
  queue = queue.then(() => answer(data));
});
