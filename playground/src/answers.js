// What Flask answers, as elements.
import { make } from "./dom.js";

const KINDS = { 2: "good", 3: "elsewhere", 4: "refused", 5: "broken" };

function rows(headers) {
  return make(
    "table",
    { class: "headers" },
    make("caption", { class: "hidden" }, "Headers"),
    make(
      "tbody",
      {},
      ...headers.map(([name, value]) =>
        make("tr", {}, make("th", { scope: "row" }, name), make("td", {}, value)),
      ),
    ),
  );
}

function block(title, text, note = "") {
  return [make("h4", {}, title), make("pre", { tabindex: "0" }, text, note && make("em", {}, note))];
}

function failure(answer, several, goTo) {
  const frames = answer.frames ?? [];
  return [
    make("p", { class: "status broken" }, answer.error),
    make(
      "p",
      {},
      answer.where === "import"
        ? "The program stops before it can answer any request."
        : "The exception leaves the view. A visitor sees 500 Internal Server Error.",
    ),
    frames.length
      ? make(
          "ol",
          { class: "frames", "aria-label": "Where it was raised, the last line last" },
          ...frames.map((frame) =>
            make(
              "li",
              {},
              make(
                "button",
                { type: "button", class: "place", onclick: () => goTo({ ...frame, column: 0 }) },
                several ? `${frame.file} line ${frame.line}` : `line ${frame.line}`,
              ),
              frame.name ? ` in ${frame.name}()` : "",
            ),
          ),
        )
      : undefined,
  ];
}

function response(answer) {
  const note = answer.cut ? "\n... (cut here)" : "";
  const cookies = answer.headers.filter(([name]) => name.toLowerCase() === "set-cookie");
  return [
    make("p", { class: `status ${KINDS[answer.status[0]] ?? "refused"}` }, answer.status),
    rows(answer.headers),
    make(
      "p",
      { class: "cookies" },
      cookies.length
        ? `Cookies set: ${cookies.map(([, value]) => value.split(";")[0]).join(", ")}`
        : "No cookie is set.",
    ),
    ...(answer.body ? block("Body", answer.body, note) : [make("p", {}, "The body is empty.")]),
  ];
}

export function answerElements(request, answer, several, goTo) {
  const parts = [make("p", { class: "asked" }, make("code", {}, request))];
  if (answer.bad) parts.push(make("p", { class: "status refused" }, answer.bad));
  else if (answer.stopped) parts.push(make("p", { class: "status broken" }, answer.stopped));
  else if (answer.error) parts.push(...failure(answer, several, goTo));
  else if (answer.status) parts.push(...response(answer));
  else parts.push(make("p", {}, "The program starts without an exception."));
  if (answer.printed) parts.push(...block("Printed", answer.printed));
  return parts.filter(Boolean);
}

// One line: the exception, or the status.
export function short(answer) {
  return answer.bad ?? answer.stopped ?? (answer.error || answer.status);
}

export function sameAnswer(one, other) {
  const told = ({ status, headers, body, error, stopped, bad }) =>
    JSON.stringify([status, headers, body, error, stopped, bad]);
  return told(one) === told(other);
}
