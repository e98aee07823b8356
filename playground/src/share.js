// The program in the address's fragment: JSON, deflated, in base64 for addresses.

async function through(stream, bytes) {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

export async function encode(value) {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const packed = await through(new CompressionStream("deflate-raw"), bytes);
  const text = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

export async function decode(text) {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const bytes = await through(new DecompressionStream("deflate-raw"), packed);
  return JSON.parse(new TextDecoder().decode(bytes));
}

// A program as a link brings it, or undefined where the text is no program.
export function checked(value) {
  const texts = Object.entries(value?.files ?? {});
  const sound = texts.every(
    ([path, text]) => typeof text === "string" && /^[\w./-]+$/.test(path) && !path.includes(".."),
  );
  if (!sound || !texts.length || typeof value.files[value.main] !== "string") return undefined;
  const request = typeof value.request === "string" ? value.request : "";
  return { files: value.files, main: value.main, request };
}
