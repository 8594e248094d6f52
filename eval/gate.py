"""Every score beside its floor. usage: python eval/gate.py [--data DIR] [--only WORD] [--raise]

Runs each measurement named in eval/baseline.json on the development data in DIR (default: $DATA, else ../shared/data), and fails where a
score is under its floor, or where the data is not the data that the floor was set on (its SHA-256 is pinned). `--raise` writes floors up
to the scores that were reached, less MARGIN, and docs/reference/quality.md; it never writes a floor down. Where DIR is absent nothing is
measured, and it says so.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
BASELINE = HERE / "baseline.json"
QUALITY = HERE.parent / "docs" / "reference" / "quality.md"
HEAD = """# Quality

Written by `python eval/gate.py --raise`. Each score is on public development data that is not part of the project (DATA is its folder).
That data was also used for reading errors, so expect a little less on other pages. The floor is what a change may not fall under.

| data | score | reached | floor | command |
|---|---|---|---|---|
"""
MARGIN = 0.005
"""How far under the score a raised floor is set: what a change of a tie somewhere may move."""


def digest(path):
    """SHA-256 over the names and bytes of the files at a path."""
    sha = hashlib.sha256()
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if file.is_file():
            sha.update(file.relative_to(path.parent).as_posix().encode())
            sha.update(file.read_bytes())
    return sha.hexdigest()


def flat(value, prefix=""):
    """{"a": {"f1": .5}} as {"a.f1": .5}."""
    if not isinstance(value, dict):
        return {prefix: value}
    return {key: item for name, inner in value.items() for key, item in flat(inner, f"{prefix}.{name}" if prefix else name).items()}


def measure(run, data):
    command = [sys.executable, *(part.replace("DATA", str(data)) for part in run["command"])]
    done = subprocess.run(command, cwd=HERE.parent, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(run['command'])} failed:\n{done.stderr[-2000:]}")
    return flat(_json(done.stdout))


def _json(text):
    """What a script printed: one JSON object, over several lines or on the last."""
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return json.loads(text.strip().splitlines()[-1])


def check(name, run, data, lift, table):
    """Print one measurement, and add it to the table; return whether it holds."""
    path = data / run["data"]
    if digest(path) != run["sha256"]:
        print(f"{name}: the data in {path} is not the data that the floors were set on")
        return False
    scores, holds = measure(run, data), True
    for key, floor in run["floors"].items():
        score = scores[key]
        good = score >= floor
        holds &= good
        print(f"{'ok  ' if good else 'FAIL'} {name} {key}: {score:.4f} (floor {floor:.4f})")
        if lift and score - MARGIN > floor:
            run["floors"][key] = round(score - MARGIN, 4)
        table.append(f"| {name} | {key} | {score:.3f} | {run['floors'][key]:.3f} | `python {' '.join(run['command'])}` |")
    return holds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("DATA", HERE.parent.parent / "shared" / "data")))
    parser.add_argument("--only", default="", help="only the measurements whose name has this word in it")
    parser.add_argument("--raise", dest="lift", action="store_true", help="raise the floors to what was reached")
    given = parser.parse_args()
    if not given.data.is_dir():
        print(f"no scores: the development data is not on this machine ({given.data} is absent)")
        return 0
    baseline = json.loads(BASELINE.read_text(encoding="utf-8"))
    table = []
    results = [check(name, run, given.data, given.lift, table) for name, run in baseline.items() if given.only in name]
    if given.lift and not given.only:
        QUALITY.write_text(HEAD + "\n".join(table) + "\n", encoding="utf-8")
    if given.lift:
        BASELINE.write_text(json.dumps(baseline, indent=1) + "\n", encoding="utf-8")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
