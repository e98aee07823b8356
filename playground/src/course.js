// The exercises: the list, the task above the program, hints, and both judges.
import { byId, make, recall, remember } from "./dom.js";
import { exercises } from "./library.js";
import { markdown } from "./markdown.js";

const SECONDS = 10;

export class Course {
  #host; // {engine(), program(), open(exercise), judged(verdict)}
  #solved = new Set(recall("solved", []));
  #hints = recall("hints", {});

  constructor(host) {
    this.#host = host;
    byId("exercises-open").addEventListener("click", () => this.list());
    byId("exercises-close").addEventListener("click", () => byId("exercises").close());
  }

  // The exercise to go on with: the first that is not solved.
  next() {
    return exercises.find(({ name }) => !this.#solved.has(name)) ?? exercises[0];
  }

  // Shows the list of all exercises.
  list() {
    const chapters = new Map();
    for (const exercise of exercises) {
      chapters.set(exercise.chapter, [...(chapters.get(exercise.chapter) ?? []), exercise]);
    }
    byId("exercise-list").replaceChildren(
      ...[...chapters].flatMap(([chapter, members]) => [
        make("h3", {}, chapter),
        make("ol", {}, ...members.map((exercise) => this.#entry(exercise))),
      ]),
    );
    if (!byId("exercises").open) byId("exercises").showModal();
  }

  // The files of an exercise as they were left, or as they are given.
  kept(exercise) {
    const files = recall(`files.${exercise.name}`, undefined);
    const names = Object.keys(exercise.files);
    const sound = files && names.every((name) => typeof files[name] === "string");
    return sound ? Object.fromEntries(names.map((name) => [name, files[name]])) : exercise.files;
  }

  keep({ exercise, files }) {
    if (exercise) remember(`files.${exercise.name}`, files);
  }

  // Shows the task of an exercise, or none.
  show(exercise) {
    byId("task").hidden = !exercise;
    byId("verdict").replaceChildren();
    byId("verdict").className = "";
    if (!exercise) return;
    byId("task-title").textContent =
      `Exercise ${exercise.number} of ${exercises.length}: ${exercise.title}`;
    byId("task-text").replaceChildren(
      ...markdown(exercise.text),
      make("p", {}, "What Flask answers now:"),
      make("pre", { tabindex: "0" }, exercise.now.join("\n")),
    );
    this.#showHints(exercise);
    if (this.#solved.has(exercise.name)) this.#say(true, "You have solved this one.", exercise);
  }

  #actions(exercise) {
    const left = exercise.hints.length - this.#shown(exercise);
    const button = (id, label, onclick, primary = false) =>
      make(
        "button",
        { type: "button", "data-testid": id, class: primary ? "primary" : undefined, onclick },
        label,
      );
    byId("task-actions").replaceChildren(
      button("check", "Check", () => this.check(), true),
      ...(left ? [button("hint", `Hint (${left} left)`, () => this.#hint(exercise))] : []),
      button("start-over", "Start over", () => this.#startOver(exercise)),
    );
  }

  #shown(exercise) {
    return Math.min(Number(this.#hints[exercise.name]) || 0, exercise.hints.length);
  }

  #showHints(exercise) {
    const hints = exercise.hints.slice(0, this.#shown(exercise));
    byId("hints").replaceChildren(...hints.map((hint) => make("li", {}, ...markdown(hint))));
    this.#actions(exercise);
  }

  #hint(exercise) {
    this.#hints[exercise.name] = this.#shown(exercise) + 1;
    remember("hints", this.#hints);
    this.#showHints(exercise);
    const button = byId("task-actions").querySelector('[data-testid="hint"]');
    (button ?? byId("task-title")).focus();
  }

  #startOver(exercise) {
    this.#solved.delete(exercise.name);
    delete this.#hints[exercise.name];
    remember("hints", this.#hints);
    remember("solved", [...this.#solved]);
    remember(`files.${exercise.name}`, null);
    this.tellProgress();
    this.#host.open(exercise);
  }

  async check() {
    const program = this.#host.program();
    const { exercise, files } = program;
    const engine = this.#host.engine();
    if (!exercise || !engine) return;
    byId("verdict").className = "";
    byId("verdict").replaceChildren(make("p", {}, "Both judges look at it ..."));
    let verdict;
    try {
      verdict = await engine.call("judge", { files: { ...files }, wanted: exercise.wanted }, SECONDS);
    } catch (error) {
      this.#say(false, error.message, exercise);
      return;
    }
    if (program !== this.#host.program()) return;
    if (verdict.solved) {
      this.#solved.add(exercise.name);
      remember("solved", [...this.#solved]);
      this.tellProgress();
    }
    this.#host.judged(verdict);
    this.#tell(verdict, exercise);
  }

  #tell(verdict, exercise) {
    if (verdict.solved) {
      this.#say(true, "Solved: the linter has no findings, and Flask answers as it must.", exercise);
      return;
    }
    const findings = verdict.findings.map(
      ({ file, line, code, message }) => `${file} line ${line}: ${code} ${message}`,
    );
    const wrong = verdict.outcomes
      .filter(({ problem }) => problem)
      .map(({ wanted, problem, error }) => `${wanted.split(" -> ")[0]}: ${error || problem}`);
    this.#say(false, "Not solved yet.", exercise, [...findings, ...wrong]);
  }

  #say(solved, text, exercise, problems = []) {
    const next = exercises.find(
      (each) => each.number > exercise.number && !this.#solved.has(each.name),
    );
    const go = () => this.#host.open(next);
    byId("verdict").className = solved ? "solved" : "";
    byId("verdict").replaceChildren(
      make("p", {}, make("strong", {}, text)),
      ...(problems.length ? [make("ul", {}, ...problems.map((each) => make("li", {}, each)))] : []),
      ...(solved && next
        ? [make("button", { type: "button", "data-testid": "next", onclick: go }, "Next exercise")]
        : []),
    );
  }

  // Says how many exercises are solved.
  tellProgress() {
    const count = exercises.filter(({ name }) => this.#solved.has(name)).length;
    byId("progress-text").textContent = `${count}/${exercises.length}`;
  }

  #entry(exercise) {
    const done = this.#solved.has(exercise.name);
    const onclick = () => {
      byId("exercises").close();
      this.#host.open(exercise);
    };
    return make(
      "li",
      {},
      make(
        "button",
        { type: "button", class: done ? "done" : undefined, onclick },
        `${exercise.number}. ${exercise.title}`,
        done ? make("em", {}, " (solved)") : undefined,
      ),
    );
  }
}
