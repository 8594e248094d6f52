"""The direction of imports, no cycles, and the public surface."""

import ast
import graphlib
from pathlib import Path

import twosource

SRC = Path(twosource.__file__).parent
PACKAGE = "twosource"

ALLOWED = {
    "model": {"model"},
    "ports": {"model", "ports"},
    "stages": {"model", "ports", "stages"},
    "run": {"model", "ports", "stages", "run"},
    "adapters": {"model", "ports", "adapters", "errors", "config"},
    "render": {"model", "render"},
    "compose": {"model", "ports", "run", "adapters", "config", "errors", "compose"},
    "cli": {"model", "run", "stages", "render", "compose", "errors", "config", "cli", "__init__"},
    "config": {"errors"},
    "errors": set(),
    "__init__": set(),
}


def imports(path: Path) -> set[str]:
    """The modules of twosource that a file imports, wherever in it the import stands."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == PACKAGE:
            found.add(node.module)
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names if alias.name.split(".")[0] == PACKAGE}
    return found


def module_of(path: Path) -> str:
    parts = path.relative_to(SRC.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


FILES = sorted(SRC.rglob("*.py"))


def test_layers_import_only_what_they_may():
    wrong = [
        f"{module_of(path)} imports {name}"
        for path in FILES
        for name in imports(path)
        if layer(name) not in ALLOWED[layer(module_of(path))]
    ]
    assert wrong == []


def test_no_import_cycles():
    modules = {module_of(path) for path in FILES}
    graph = {}
    for path in FILES:
        own = module_of(path)
        targets = set()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == PACKAGE:
                for alias in node.names:
                    full = f"{node.module}.{alias.name}"
                    targets.add(full if full in modules else node.module)
        graph[own] = targets - {own}
    tuple(graphlib.TopologicalSorter(graph).static_order())  # raises CycleError naming the cycle


def test_the_model_needs_the_standard_library_only():
    for path in (SRC / "model").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            else:
                continue
            for name in names:
                root = name.split(".")[0]
                assert root == PACKAGE or root in __import__("sys").stdlib_module_names, f"{path.name} imports {name}"


def test_only_annotate_and_its_adapter_see_spacy():
    seers = {module_of(path) for path in FILES if "spacy" in path.read_text(encoding="utf-8") and _imports_spacy(path)}
    allowed = ("twosource.stages.annotate", "twosource.adapters.spacy", "twosource.ports.models")
    assert all(name.startswith(allowed) for name in seers), seers


def _imports_spacy(path: Path) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(
        (isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "spacy")
        or (isinstance(node, ast.Import) and any(alias.name.split(".")[0] == "spacy" for alias in node.names))
        for node in ast.walk(tree)
    )


def test_the_public_names():
    assert len(twosource.__all__) <= 25
    for name in twosource.__all__:
        assert getattr(twosource, name) is not None


def test_importing_does_no_work():
    import subprocess
    import sys

    code = "import sys, twosource; sys.exit(any(m in sys.modules for m in ('spacy', 'numpy', 'lxml', 'trafilatura')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_files_and_functions_stay_short():
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        assert text.count("\n") <= 800, path
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                assert node.end_lineno - node.lineno < 100, f"{path.name}: {node.name}"
