// The programs that can be opened: the first one, those of the lessons, the exercises, shared ones.
import { decompress } from "fzstd";
import assets from "generated/assets.json";
import { checked, decode } from "./share.js";

// Both are filled by load().
export const exercises = [];
export const lessonOf = new Map();

const MAIN = "app.py";
const MARKS = /(?: *# RSP\d{3}\b)+(?: - .*)?$/gm;
const KINDS = { Wrong: "wrong", Right: "right" };

export const FIRST = {
  key: "",
  title: "A greeting with a cookie",
  main: MAIN,
  files: {
    [MAIN]: `from flask import Flask, make_response, render_template_string

app = Flask(__name__)


@app.get("/")
def hello():
    page = render_template_string("<h1>Hello</h1>")
    response = make_response(page)
    response.set_cookie("visited", "yes")
    return page
`,
  },
  request: "GET /",
  lines: [],
};

// Fetches lessons and exercises; nothing else may be asked before.
export async function load() {
  const response = await fetch(new URL(assets["programs.json"].file, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  const content = decompress(new Uint8Array(await response.arrayBuffer()));
  const [lessons, all] = JSON.parse(new TextDecoder().decode(content));
  for (const lesson of lessons) lessonOf.set(lesson.code, lesson);
  exercises.push(...all);
}

// A lesson's snippet. What the linter says is left out of it: the page shows that itself.
function fromLesson(lesson, number) {
  const snippet = lesson.snippets[number];
  return {
    key: `rule=${lesson.code}&snippet=${number}`,
    title: `${lesson.code}, ${KINDS[snippet.kind]}`,
    main: MAIN,
    files: { [MAIN]: snippet.code.replaceAll(MARKS, "") },
    lines: snippet.answers,
    classroom: lesson.code.startsWith("RSP9"),
    lesson,
  };
}

export function fromExercise(exercise, files = exercise.files) {
  return {
    key: `exercise=${exercise.name}`,
    title: exercise.title,
    main: MAIN,
    files: { ...files },
    lines: exercise.wanted,
    exercise,
  };
}

// The program that the fragment of an address names; undefined where there is none.
export async function fromFragment(fragment, kept) {
  const wanted = new URLSearchParams(fragment.replace(/^#/, ""));
  if (wanted.has("rule")) {
    const lesson = lessonOf.get(wanted.get("rule"));
    const number = Number(wanted.get("snippet") ?? 0);
    return lesson?.snippets[number] && fromLesson(lesson, number);
  }
  if (wanted.has("exercise")) {
    const exercise = exercises.find(({ name }) => name === wanted.get("exercise"));
    return exercise && fromExercise(exercise, kept(exercise));
  }
  if (wanted.has("code")) {
    const shared = checked(await decode(wanted.get("code")).catch(() => undefined));
    return shared && { key: `code=${wanted.get("code")}`, title: "Shared", lines: [], ...shared };
  }
  return fragment.length > 1 ? undefined : FIRST;
}

// What the list of programs offers: groups of [key, label].
export function offered() {
  const groups = new Map([["Start", [[FIRST.key, FIRST.title]]]]);
  for (const lesson of lessonOf.values()) {
    const entries = groups.get(lesson.chapter) ?? [];
    groups.set(lesson.chapter, entries);
    lesson.snippets.forEach((snippet, number) => {
      const label = `${lesson.code} ${KINDS[snippet.kind]}: ${lesson.title.replaceAll("`", "")}`;
      entries.push([`rule=${lesson.code}&snippet=${number}`, label]);
    });
  }
  groups.set(
    "Exercises",
    exercises.map(({ name, number, title }) => [`exercise=${name}`, `${number}. ${title}`]),
  );
  return groups;
}
