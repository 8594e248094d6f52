"""The documents are run: every `$ command` in a console block prints what stands below it. `make goldens` writes the output again."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
BLOCK = re.compile(r"(?ms)^```console\n(.*?)^```$")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
RUNNABLE = [page for page in PAGES if BLOCK.search(page.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("page", RUNNABLE, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_console_blocks(page, tmp_path, request):
    text = page.read_text(encoding="utf-8")
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    expected = text
    for block in BLOCK.finditer(text):
        expected = expected.replace(block.group(0), f"```console\n{transcript(block.group(1), tmp_path)}```")
    if request.config.getoption("--update-goldens"):
        page.write_text(expected, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == expected, f"{page.name} shows other output; if that is meant, run `make goldens`"


def transcript(block: str, folder: Path) -> str:
    """The block's commands, each with what it prints now. A command that ends in `&& :` shows no output."""
    lines = []
    for line in block.splitlines():
        if line.startswith("$ "):
            lines.append(line + "\n")
            lines.append(run(line[2:], folder))
    return "".join(lines)


def run(command: str, folder: Path) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", command],
        capture_output=True,
        cwd=folder,
        timeout=120,
        check=False,
        env={**os.environ, "PATH": path, "LC_ALL": "C.UTF-8"},
    )
    assert done.returncode == 0, done.stderr.decode()
    return re.sub(r"[ \t]+$", "", done.stdout.decode("utf-8"), flags=re.MULTILINE)


def test_every_link_leads_somewhere():
    for page in [*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "ARCHITECTURE.md"]:
        for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_the_reference_is_up_to_date():
    done = subprocess.run([sys.executable, "scripts/write_reference.py", "--check"], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode() + " (run `make schema`)"


def test_every_problem_code_is_documented():
    page = (ROOT / "docs" / "reference" / "problems.md").read_text(encoding="utf-8")
    codes = set()
    for path in (ROOT / "src").rglob("*.py"):
        codes |= set(re.findall(r'Problem\(\s*"[a-z]+",\s*"([a-z-]+)"', path.read_text(encoding="utf-8")))
        codes |= set(re.findall(r'problem\([^()"]*?"([a-z]+(?:-[a-z]+)*)"', path.read_text(encoding="utf-8")))
    assert codes
    assert [code for code in sorted(codes) if f"`{code}`" not in page] == []


def test_every_event_type_is_documented(example_accounts):
    page = (ROOT / "docs" / "reference" / "event-types.md").read_text(encoding="utf-8")
    types = {event.type for account in example_accounts for event in account.events}
    assert len(types) > 5
    assert [name for name in sorted(types) if name not in page] == []
