// The little Markdown that exercises are written in, as elements: paragraphs, code, code blocks.
import { make, prose } from "./dom.js";

const FENCE = /^```.*\n([\s\S]*?)^```$/gm;

function paragraphs(text) {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => make("p", {}, ...prose(paragraph.replaceAll("\n", " "))));
}

export function markdown(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(FENCE)) {
    parts.push(...paragraphs(text.slice(end, match.index)));
    parts.push(make("pre", { tabindex: "0" }, match[1].trimEnd()));
    end = match.index + match[0].length;
  }
  return [...parts, ...paragraphs(text.slice(end))];
}
