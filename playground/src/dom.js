// Small helpers for the page's elements.

export const byId = (id) => document.getElementById(id);

// An element: attributes that begin with "on" are listeners, undefined ones are left out.
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== ""));
  return element;
}

// Text in which `words in backticks` become code.
export function prose(text) {
  return text
    .split(/(`[^`]+`)/)
    .filter(Boolean)
    .map((part) => (/^`[^`]+`$/.test(part) ? make("code", {}, part.slice(1, -1)) : part));
}

export function recall(key, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(`playground.${key}`)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(`playground.${key}`, JSON.stringify(value));
  } catch {
    // Without storage the page works; it only forgets.
  }
}
