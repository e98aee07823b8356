// The editor: CodeMirror with Python, the findings underlined.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState, Transaction } from "@codemirror/state";
import {
  drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";

const SETTINGS = [
  lineNumbers(),
  highlightActiveLineGutter(),
  history(),
  drawSelection(),
  indentUnit.of("    "),
  EditorState.tabSize.of(4),
  indentOnInput(),
  syntaxHighlighting(classHighlighter),
  bracketMatching(),
  closeBrackets(),
  autocompletion({ activateOnTyping: false }),
  highlightActiveLine(),
  lintGutter(),
  python(),
  keymap.of([
    ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap,
    indentWithTab,
  ]),
  EditorView.contentAttributes.of({
    "aria-label": "Program",
    tabindex: "0",
    "aria-describedby": "editor-help",
    spellcheck: "false",
    autocapitalize: "off",
    autocorrect: "off",
  }),
];

// Python's columns count characters, JavaScript's text has two units for some of them.
const unitsBefore = (line, column) => Array.from(line).slice(0, column).join("").length;

// onPick gets the place in the text that was clicked at.
export function createEditor(parent, onChange, onPick) {
  const extensions = [
    ...SETTINGS,
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
    EditorView.domEventHandlers({
      click(event, view) {
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        if (at === null) return;
        const line = view.state.doc.lineAt(at);
        onPick({ line: line.number, column: Array.from(line.text.slice(0, at - line.from)).length });
      },
    }),
  ];
  const view = new EditorView({ parent });
  const place = (line, column) => {
    const found = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
    return found.from + unitsBefore(found.text, column);
  };
  return {
    view,
    open(text) {
      view.setState(EditorState.create({ doc: text, extensions }));
    },
    text: () => view.state.doc.toString(),
    // Replaces the whole text as one step that can be undone.
    replace(text) {
      const changes = { from: 0, to: view.state.doc.length, insert: text };
      view.dispatch({ changes, annotations: Transaction.userEvent.of("input.fix") });
    },
    show(marks) {
      const diagnostics = marks.map(({ line, column, end, code, message, severity, actions }) => {
        const from = place(line, column);
        const to = Math.max(place(line, end), from);
        return { from, to, severity, source: code, message, actions };
      });
      view.dispatch(setDiagnostics(view.state, diagnostics.sort((a, b) => a.from - b.from)));
    },
    goTo(line, column) {
      view.dispatch({ selection: { anchor: place(line, column) }, scrollIntoView: true });
      view.focus();
    },
  };
}

// A fix's edits as changes of the text, in its order; undefined where the text is no longer what they
// expect. Lines count from 1, columns from 0 in characters, that is in code points.
export function placed(text, edits) {
  const lines = text.split("\n");
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1) + line.length + 1);
  const changes = edits.map(({ line, column, old, new: insert }) => {
    const before = unitsBefore(lines[line - 1] ?? "", column);
    const from = Math.min(starts[line - 1] ?? text.length, text.length) + before;
    return { from, to: from + old.length, old, insert };
  });
  changes.sort((a, b) => a.from - b.from);
  const fits = changes.every(({ from, to, old }) => text.slice(from, to) === old);
  return fits ? changes : undefined;
}
