// What the linter says: asked after each change, listed, underlined, and mended.
import { byId } from "./dom.js";
import { placed } from "./editor.js";
import { flat, renderFindings, summary } from "./findings.js";
import { lessonOf } from "./library.js";

const SECONDS = 20;
const MOST_FIXES = 100;

// The text of a file after edits, or undefined where they do not fit it.
function mended(text, edits) {
  const changes = placed(text, edits);
  return changes?.reduceRight((result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to), text);
}

export class Linting {
  #host; // {engine(), program(), current(), editor, goTo(place), edit(file, changes), rewrite(files), applied(text)}
  #reports = { findings: [], errors: [] };
  #running = false;
  #again = false;

  constructor(host) {
    this.#host = host;
    byId("fix-all").addEventListener("click", () => this.#fixAll());
    byId("classroom").addEventListener("change", () => this.run());
  }

  // Asks the linter; while it is at work, further changes wait for one more run.
  async run() {
    this.#again = true;
    if (this.#running || !this.#host.engine()) return;
    this.#running = true;
    while (this.#again) {
      this.#again = false;
      await this.#once();
    }
    this.#running = false;
  }

  async #once() {
    const program = this.#host.program();
    try {
      const found = await this.#inspected(program.files);
      if (!this.#again && program === this.#host.program()) this.#show(flat(found));
    } catch (error) {
      // Where another call ended the worker, the new one is asked again.
      if (!error.own) return;
      this.#again = false;
      byId("findings-summary").textContent = `The linter stopped: ${error.message}`;
    }
  }

  #inspected(files) {
    const args = { files: { ...files }, classroom: byId("classroom").checked };
    return this.#host.engine().call("inspect", args, SECONDS);
  }

  #several() {
    return Object.keys(this.#host.program().files).length > 1;
  }

  #show(reports) {
    this.#reports = reports;
    byId("findings-summary").textContent = summary(reports);
    byId("fix-all").hidden = reports.findings.filter(({ fix }) => fix).length < 2;
    renderFindings(byId("findings"), reports, this.#several(), lessonOf, {
      goTo: this.#host.goTo,
      apply: (finding) => this.#apply(finding),
    });
    this.mark();
  }

  // Underlines what belongs to the file in the editor.
  mark() {
    const current = this.#host.current();
    const { findings, errors } = this.#reports;
    const of = ({ file }) => file === current;
    this.#host.editor.show([
      ...errors.filter(of).map((error) => ({
        ...error, end: error.column + 1, code: "Python", severity: "error", actions: [],
      })),
      ...findings.filter(of).map((finding) => ({
        ...finding,
        message: `${finding.code} ${finding.message}`,
        severity: "warning",
        actions: finding.fix ? [{ name: "Apply fix", apply: () => this.#apply(finding) }] : [],
      })),
    ]);
  }

  // Shows the lesson of the finding that is underlined at a place of the file in the editor.
  pick({ line, column }) {
    const number = this.#reports.findings.findIndex(
      (each) =>
        each.file === this.#host.current() &&
        each.line === line && each.column <= column && column <= each.end,
    );
    const items = byId("findings").querySelectorAll(".finding:not(.syntax)");
    items.forEach((item, index) => item.classList.toggle("picked", index === number));
    if (number < 0) return;
    const details = items[number].querySelector("details");
    if (details) details.open = true;
    items[number].scrollIntoView({ block: "nearest" });
  }

  // Nothing is known of a program that has just been opened.
  forget() {
    this.#reports = { findings: [], errors: [] };
    byId("findings").replaceChildren();
    byId("fix-all").hidden = true;
    const there = document.body.dataset.stage;
    if (there) byId("findings-summary").textContent = "Looking for mistakes ...";
  }

  #apply(finding) {
    const changes = placed(this.#host.program().files[finding.file], finding.fix.edits);
    if (!changes) return; // the program has changed meanwhile, and is being looked at again
    this.#host.edit(finding.file, changes);
    this.#host.applied(`Applied: ${finding.fix.title || finding.code}`);
  }

  async #fixAll() {
    const program = this.#host.program();
    const files = { ...program.files };
    let count = 0;
    try {
      for (; count < MOST_FIXES; count += 1) {
        const { findings } = flat(await this.#inspected(files));
        const finding = findings.find(({ fix }) => fix);
        const text = finding && mended(files[finding.file], finding.fix.edits);
        if (text === undefined) break;
        files[finding.file] = text;
      }
    } catch {
      return; // the worker was ended; the button is still there
    }
    if (program !== this.#host.program() || !count) return;
    this.#host.rewrite(files);
    this.#host.applied(count === 1 ? "Applied 1 fix" : `Applied ${count} fixes`);
  }
}
