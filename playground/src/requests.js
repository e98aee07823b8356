// The side that asks Flask: the request's form, the requests that are ready, and the answers.
import { answerElements, sameAnswer, short } from "./answers.js";
import { byId, make } from "./dom.js";

const SECONDS = 5;
const METHODS = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) /;
const EXTRAS = /^(\S+ \S+)(?: (json|form) (.+?))?(?: with ([\w-]+: .+))?$/;

const askOf = (line) => line.split(" -> ")[0];
const resultOf = (line) => line.split(" -> ").slice(1).join(" -> ");

// "/path" and "get /path" mean GET /path.
function completed(text) {
  const plain = text.trim().replace(/\s+/g, " ");
  if (plain.startsWith("/")) return `GET ${plain}`;
  const [method, ...rest] = plain.split(" ");
  return [method.toUpperCase(), ...rest].join(" ");
}

export class Requests {
  #host; // {engine(), program(), goTo(place)}
  #seen = new Map();
  #fresh = true;
  #sending = 0;

  constructor(host) {
    this.#host = host;
    byId("ask").addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    byId("send-all").addEventListener("click", () => this.sendAll());
    byId("stop").addEventListener("click", () => host.engine()?.restart("Stopped."));
  }

  // Begins anew with another program.
  open({ request, lines, exercise }) {
    this.#seen.clear();
    this.#fresh = true;
    byId("cookies").value = "";
    this.#fill(request || askOf(lines.find((line) => METHODS.test(line)) ?? "GET /"));
    this.#clear();
    byId("ready").hidden = !lines.length;
    byId("ready-title").textContent = exercise ? "Flask must answer" : "Requests of this lesson";
    byId("send-all").hidden = Boolean(exercise);
    byId("ready-list").replaceChildren(...lines.map((line) => this.#readyItem(line)));
    byId("requests").replaceChildren(
      ...[...new Set(lines.map(askOf))].map((value) => make("option", { value })),
    );
  }

  // The program has changed: what is shown was answered by the one before.
  outdate() {
    byId("outdated").hidden = !this.#seen.size;
    for (const element of byId("ready-list").querySelectorAll(".outcome")) element.textContent = "";
  }

  get hasAnswer() {
    return this.#seen.size > 0;
  }

  async send() {
    const request = this.#asked();
    if (!request) return;
    const answer = await this.#call("send", [request], {
      request,
      cookies: byId("cookies").value,
      restart: this.#fresh,
    });
    if (!answer) return;
    this.#fresh = false;
    if (answer.jar !== undefined) byId("cookies").value = answer.jar;
    this.#show([[request, answer]]);
    this.#showBefore(request, answer);
  }

  async sendAll() {
    const { lines } = this.#host.program();
    const told = await this.#call("send_all", lines, { requests: lines });
    if (!told) return;
    const answers = Array.isArray(told) ? told : lines.map(() => told);
    this.#fresh = true;
    this.outcomes(answers, "as the lesson says", "not as the lesson says");
    this.#show(lines.map((line, number) => [askOf(line), answers[number]]));
    byId("before").hidden = true;
  }

  // Says of each ready request whether its answer is as told.
  outcomes(answers, good, bad) {
    const places = byId("ready-list").querySelectorAll(".outcome");
    answers.forEach((answer, number) => {
      const place = places[number];
      if (!place) return;
      const fits = answer.problem === "" && !answer.bad && !answer.stopped;
      place.className = `outcome ${answer.applies === false ? "" : fits ? "good" : "broken"}`;
      if (answer.applies === false) place.textContent = "for another version of Flask";
      else place.textContent = fits ? good : `${bad}: ${answer.problem || short(answer)}`;
    });
  }

  async #call(name, requests, args) {
    const engine = this.#host.engine();
    const program = this.#host.program();
    if (!engine) return undefined;
    const number = ++this.#sending;
    const { files, main } = program;
    byId("answer").setAttribute("aria-busy", "true");
    byId("answer").replaceChildren(
      ...requests.map((each) => make("p", { class: "asked" }, make("code", {}, askOf(each)))),
      make("p", { class: "help" }, "Waiting for the answer ..."),
    );
    byId("before").hidden = true;
    const timer = setTimeout(() => (byId("stop").hidden = false), 700);
    try {
      const answer = await engine.call(name, { files: { ...files }, main, ...args }, SECONDS);
      return number === this.#sending && program === this.#host.program() ? answer : undefined;
    } catch (error) {
      this.#fresh = true;
      return number === this.#sending ? { stopped: error.message } : undefined;
    } finally {
      clearTimeout(timer);
      if (number === this.#sending) {
        byId("stop").hidden = true;
        byId("answer").removeAttribute("aria-busy");
      }
    }
  }

  #show(pairs) {
    const several = Object.keys(this.#host.program().files).length > 1;
    const elements = pairs.flatMap(([request, answer]) =>
      answerElements(request, answer, several, this.#host.goTo),
    );
    byId("answer").replaceChildren(...elements);
    byId("outdated").hidden = true;
    for (const [request, answer] of pairs) this.#remember(request, answer);
  }

  // Keeps the answer, and the one that another state of the program gave to the same request.
  #remember(request, answer) {
    const version = JSON.stringify(this.#host.program().files);
    const old = this.#seen.get(request);
    const before = old?.version === version ? old.before : old?.answer;
    this.#seen.set(request, { version, answer, before });
  }

  #showBefore(request, answer) {
    const before = this.#seen.get(request)?.before;
    byId("before").hidden = !before;
    byId("answer").classList.toggle("changed", Boolean(before) && !sameAnswer(before, answer));
    if (!before) return;
    const several = Object.keys(this.#host.program().files).length > 1;
    byId("before").open = !sameAnswer(before, answer);
    byId("before-title").textContent = sameAnswer(before, answer)
      ? "Before your change: the same"
      : `Before your change: ${short(before)}`;
    byId("answer-before").replaceChildren(
      ...answerElements(request, before, several, this.#host.goTo),
    );
  }

  #clear() {
    byId("before").hidden = true;
    byId("outdated").hidden = true;
    byId("answer").classList.remove("changed");
    byId("answer").replaceChildren(
      make(
        "p",
        { class: "help" },
        "Send a request to see what Flask answers: status, headers, cookies, body, or the exception.",
      ),
    );
  }

  // The request as one line. What was typed behind the path goes into the fields for it.
  #asked() {
    const text = completed(byId("request").value);
    if (text === "IMPORT") return text;
    const match = EXTRAS.exec(text);
    if (!match) {
      this.#show([[text, { bad: "Write a method and a path, such as GET / or POST /login." }]]);
      byId("request").focus();
      return undefined;
    }
    if (match[2] || match[4]) this.#fill(text);
    else byId("request").value = text;
    const [kind, content, header] = ["kind", "content", "header"].map((id) => byId(id).value.trim());
    const body = kind ? ` ${kind} ${content || (kind === "json" ? "null" : "=")}` : "";
    return `${match[1]}${body}${header ? ` with ${header}` : ""}`;
  }

  #fill(text) {
    const match = EXTRAS.exec(text);
    const [, request, kind, content, header] = match ?? [text, text];
    byId("request").value = request;
    byId("kind").value = kind ?? "";
    byId("content").value = content ?? "";
    byId("header").value = header ?? "";
    if (kind || header) byId("more").open = true;
  }

  #readyItem(line) {
    const ask = askOf(line);
    const choose = () => {
      this.#fill(ask);
      this.send();
    };
    return make(
      "li",
      {},
      make("button", { type: "button", title: "Send this request", onclick: choose }, ask),
      make("span", { class: "result" }, resultOf(line)),
      make("span", { class: "outcome" }),
    );
  }
}
