// Compiles Python packages to byte code with Pyodide's own Python: node compile.mjs FOLDER
// FOLDER/*.in.zip hold sources; FOLDER/*.zip are written, stored, with *.pyc in place of *.py.
// Docstrings are taken out where the name says so: *.bare.in.zip. Asserts and line numbers stay,
// columns don't: they are shown in tracebacks of the library only.
import { loadPyodide } from "pyodide";

const python = await loadPyodide({ env: { PYTHONNODEBUGRANGES: "1" } });
python.FS.mkdir("/work");
python.FS.mount(python.FS.filesystems.NODEFS, { root: process.argv[2] }, "/work");
python.runPython(`
import ast
import importlib.util
import marshal
import zipfile
from pathlib import Path

# A hash of zeros that is not checked: the source is not there to be compared with.
HEADER = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8)
WITH_DOCSTRING = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def without_docstrings(tree):
    for node in ast.walk(tree):
        if isinstance(node, WITH_DOCSTRING) and ast.get_docstring(node, clean=False) is not None:
            if len(node.body) == 1:
                node.body[0] = ast.copy_location(ast.Pass(), node.body[0])
            else:
                del node.body[0]
    return tree


def compiled(name, source, bare):
    tree = ast.parse(source)
    if bare:
        tree = without_docstrings(tree)
    return HEADER + marshal.dumps(compile(tree, name, "exec", dont_inherit=True))


for given in Path("/work").glob("*.in.zip"):
    bare = given.name.endswith(".bare.in.zip")
    target = given.with_name(given.name.split(".")[0] + ".zip")
    with zipfile.ZipFile(given) as old, zipfile.ZipFile(target, "w") as new:
        for name in sorted(old.namelist()):
            if name.endswith("/"):
                continue
            content = old.read(name)
            if name.endswith(".py"):
                name, content = f"{name}c", compiled(name, content, bare)
            new.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), content)
`);
