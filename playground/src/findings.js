// The list of findings: message, lesson, fix.
import { make, prose } from "./dom.js";

function lesson(found) {
  return make(
    "details",
    { class: "lesson" },
    make("summary", {}, "Why?"),
    make("p", { class: "lesson-title" }, found.title),
    ...found.reason.map((paragraph) => make("p", {}, ...prose(paragraph))),
    make("p", {}, make("a", { href: `../rules/${found.code}/` }, `The whole lesson: ${found.code} ${found.name}`)),
  );
}

function item(finding, several, lessons, actions) {
  const found = lessons.get(finding.code);
  const where = several ? `${finding.file} line ${finding.line}` : `line ${finding.line}`;
  return make(
    "li",
    { class: "finding", "data-testid": "finding" },
    make(
      "p",
      {},
      make("button", { type: "button", class: "place", onclick: () => actions.goTo(finding) }, where),
      " ",
      make("strong", { class: "code" }, finding.code),
      " ",
      finding.message,
    ),
    make(
      "div",
      { class: "finding-actions" },
      finding.fix
        ? make(
            "button",
            {
              type: "button",
              class: "primary",
              "data-testid": "apply-fix",
              "aria-label": `Apply fix for ${finding.code}, ${where}`,
              onclick: () => actions.apply(finding),
            },
            "Apply fix",
          )
        : undefined,
      finding.fix?.title ? make("span", { class: "fix-title" }, finding.fix.title) : undefined,
      found ? lesson(found) : undefined,
    ),
  );
}

function syntaxError(error, several, actions) {
  const where = several ? `${error.file} line ${error.line}` : `line ${error.line}`;
  return make(
    "li",
    { class: "finding syntax", "data-testid": "syntax-error" },
    make(
      "p",
      {},
      make("button", { type: "button", class: "place", onclick: () => actions.goTo(error) }, where),
      " ",
      make("strong", { class: "code" }, "Syntax error"),
      ` ${error.message}. Python cannot read the program until this is fixed.`,
    ),
  );
}

export function flat(reports) {
  const findings = reports.flatMap(({ file, findings }) => findings.map((each) => ({ file, ...each })));
  const errors = reports.filter(({ syntax }) => syntax).map(({ file, syntax }) => ({ file, ...syntax }));
  return { findings, errors };
}

export function summary({ findings, errors }) {
  if (errors.length) return "The program has a syntax error.";
  if (!findings.length) return "No findings.";
  return findings.length === 1 ? "1 finding" : `${findings.length} findings`;
}

export function renderFindings(list, { findings, errors }, several, lessons, actions) {
  const open = new Set(
    [...list.querySelectorAll("details[open]")].map((each) => each.closest("li").dataset.key),
  );
  const items = findings.map((finding) => {
    const element = item(finding, several, lessons, actions);
    element.dataset.key = `${finding.file} ${finding.code} ${finding.message}`;
    const details = element.querySelector("details");
    if (details && open.has(element.dataset.key)) details.open = true;
    return element;
  });
  list.replaceChildren(...errors.map((error) => syntaxError(error, several, actions)), ...items);
}
