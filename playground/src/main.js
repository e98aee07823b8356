// The page: one program in the editor, what the linter says of it, and what Flask answers.
import about from "generated/about.json";
import { Course } from "./course.js";
import { byId, make, recall, remember } from "./dom.js";
import { createEditor } from "./editor.js";
import { Engine } from "./engine.js";
import { fromExercise, fromFragment, FIRST, load, offered } from "./library.js";
import { Linting } from "./linting.js";
import { Requests } from "./requests.js";
import { encode } from "./share.js";

let engine;
let program = { ...FIRST };
let current = FIRST.main;
const states = new Map();

const editor = createEditor(byId("editor"), changed, (place) => linting.pick(place));
const host = { engine: () => engine, program: () => program, current: () => current, editor, goTo };
const requests = new Requests(host);
const course = new Course({
  ...host,
  open: (exercise) => go(fromExercise(exercise, course.kept(exercise)).key),
  judged: ({ outcomes }) => requests.outcomes(outcomes, "right", "not yet"),
});
const linting = new Linting({ ...host, edit, rewrite, applied });

// -- the program

function open(next) {
  program = next;
  states.clear();
  editor.open(program.files[program.main]);
  current = program.main;
  present();
}

function present() {
  byId("classroom").checked = Boolean(program.classroom);
  byId("library").value = program.key;
  if (byId("library").selectedIndex < 0) byId("library").value = "other";
  showTabs();
  requests.open(program);
  course.show(program.exercise);
  linting.forget();
  linting.run();
}

function changed(text) {
  program.files = { ...program.files, [current]: text };
  course.keep(program);
  requests.outdate();
  linting.run();
}

function switchTo(file) {
  if (file === current) return;
  states.set(current, editor.view.state);
  current = file;
  if (states.has(file)) editor.view.setState(states.get(file));
  else editor.open(program.files[file]);
  showTabs();
  linting.mark();
}

function goTo({ file, line, column }) {
  if (file && file in program.files) switchTo(file);
  editor.goTo(line, column);
}

function edit(file, changes) {
  switchTo(file);
  editor.view.dispatch({ changes, userEvent: "input.fix" });
}

function rewrite(files) {
  const shown = current;
  for (const [file, text] of Object.entries(files)) {
    if (program.files[file] === text) continue;
    switchTo(file);
    editor.replace(text);
  }
  switchTo(shown);
}

// After a fix: what was asked is asked again, so that both answers can be compared.
function applied(text) {
  toast(text);
  byId("findings-summary").focus();
  if (requests.hasAnswer && !program.exercise) requests.send();
}

function showTabs() {
  const files = Object.keys(program.files);
  byId("tabs").hidden = files.length < 2;
  byId("editor").setAttribute("aria-label", current);
  byId("tabs").replaceChildren(
    ...files.map((file) =>
      make(
        "button",
        {
          type: "button",
          role: "tab",
          "aria-selected": String(file === current),
          "aria-controls": "editor",
          tabindex: file === current ? "0" : "-1",
          onclick: () => switchTo(file),
          onkeydown: (event) => moveInTabs(event, files),
        },
        file,
      ),
    ),
  );
}

function moveInTabs(event, files) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!step) return;
  const number = (files.indexOf(current) + step + files.length) % files.length;
  switchTo(files[number]);
  byId("tabs").children[number].focus();
}

// -- the address

async function openAddress() {
  if (location.hash === "#exercises") return openExercises();
  const fragment = location.hash;
  const found = await fromFragment(fragment, (exercise) => course.kept(exercise));
  if (fragment !== location.hash) return;
  if (!found) toast("There is no program at this address.");
  open({ ...(found ?? FIRST) });
  if (program.exercise) byId("task-title").focus();
}

// The next exercise to do, with the list of all above it.
function openExercises() {
  const exercise = course.next();
  open(fromExercise(exercise, course.kept(exercise)));
  course.list();
}

function go(key) {
  if (location.hash.slice(1) === key) openAddress();
  else location.hash = key;
}

function fillLibrary() {
  const groups = [...offered()].map(([label, entries]) =>
    make("optgroup", { label }, ...entries.map(([value, text]) => make("option", { value }, text))),
  );
  const other = make("option", { value: "other", disabled: true, hidden: true }, "Another program");
  byId("library").replaceChildren(...groups, other);
  byId("library").addEventListener("change", (event) => go(event.target.value));
}

async function share() {
  const code = await encode({ files: program.files, main: program.main, request: byId("request").value });
  history.replaceState(null, "", `#code=${code}`);
  try {
    await navigator.clipboard.writeText(location.href);
    toast("The link is copied. The program is in the link itself.");
  } catch {
    toast("The address of this page is the link now. The program is in the link itself.");
  }
}

// -- the page around it

let toastTimer;
function toast(text) {
  const element = byId("toast");
  element.textContent = text;
  element.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => (element.hidden = true), 4000);
}

function showTheme(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  const dark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  byId("theme").textContent = dark ? "Light" : "Dark";
  byId("theme").setAttribute("aria-label", dark ? "Use light colours" : "Use dark colours");
  return dark;
}

function startTheme() {
  showTheme(recall("theme", undefined));
  byId("theme").addEventListener("click", () => {
    const theme = showTheme(document.documentElement.dataset.theme) ? "light" : "dark";
    remember("theme", theme);
    showTheme(theme);
  });
}

function trouble(text) {
  byId("trouble").textContent = text;
  byId("trouble").className = "told";
  byId("trouble").hidden = false;
  byId("loading").hidden = true;
  byId("findings-summary").textContent = "Python could not be started.";
  byId("send").disabled = true;
}

function missing() {
  const needed = { WebAssembly: self.WebAssembly, Worker: self.Worker };
  return Object.keys(needed).find((name) => !needed[name]);
}

function startEngine() {
  const lacking = missing();
  if (lacking) {
    trouble(
      `This browser cannot run Python: it has no ${lacking}. Use a current Firefox, Chrome, Edge or Safari. You can read and edit the programs.`,
    );
    return;
  }
  engine = new Engine(document.body.dataset.worker);
  const stages = { checks: "Loading Flask ...", flask: "" };
  engine.addEventListener("progress", ({ detail }) => (byId("loading-bar").value = detail));
  engine.addEventListener("stage", ({ detail }) => {
    document.body.dataset.stage = detail;
    byId("loading").hidden = true;
  });
  engine.addEventListener("failed", ({ detail }) =>
    trouble(`Python could not be started: ${detail}. Reload the page to try again.`),
  );
  engine.addEventListener("restarted", () => {
    linting.run();
    prepare();
  });
}

function prepare() {
  engine.call("prepare", {}, 60).catch(() => undefined);
}

async function start() {
  byId("versions").textContent =
    `flake8-flask-response ${about.plugin}, Flask ${about.flask}, Pyodide ${about.pyodide}.`;
  byId("trouble").hidden = true;
  startTheme();
  startEngine();
  if (location.hash.length < 2) editor.open(program.files[program.main]);
  navigator.serviceWorker?.register("service-worker.js").catch(() => undefined);
  await load().catch((error) => toast(`The lessons could not be loaded: ${error.message}`));
  fillLibrary();
  course.tellProgress();
  byId("share").addEventListener("click", share);
  addEventListener("hashchange", openAddress);
  // What was typed while the lessons were loaded is kept.
  if (program.files !== FIRST.files && location.hash.length < 2) present();
  else await openAddress();
  if (engine) prepare();
}

start();
