"""The HTML report in headless Chromium: what a reader meets, measured in the page itself.

A wrapper page of the test's own shows the report in a frame of a chosen width, tries it out, and leaves what it found in its title.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from tests.unit.render.sample import CLAIMS, sample_account
from twosource.model.account import Account
from twosource.render.html import to_html

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync "
    "--hide-scrollbars --allow-file-access-from-files --virtual-time-budget=8000"
).split()
LIMIT = 120  # seconds: a start of Chromium takes about one, on a loaded machine many more

WRAPPER = """<!doctype html><meta charset="utf-8"><title>waiting</title>
<iframe id="f" src="report.html%(hash)s" style="border:0;width:%(width)spx;height:900px"></iframe>
<script>
const frame = document.getElementById("f");
frame.addEventListener("load", () => setTimeout(() => {
  const page = frame.contentDocument, view = frame.contentWindow, found = {};
  try { (function () { %(script)s })(); } catch (error) { found.error = String(error); }
  document.title = "found " + JSON.stringify(found);
}, 300));
</script>"""

pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine (set CHROMIUM to its path)")]


def chromium(folder: Path, page: Path, *flags: str) -> subprocess.CompletedProcess[str]:
    profile = f"--user-data-dir={folder / 'profile'}"
    return subprocess.run([CHROMIUM, *FLAGS, profile, *flags, page.as_uri()], capture_output=True, text=True, timeout=LIMIT, check=True)


def ask(folder: Path, account: Account, script: str, width: int = 1280, fragment: str = "", flags: Sequence[str] = ()) -> dict:
    """What the script leaves in `found`, run with `page` and `view` as the report's document and window."""
    (folder / "report.html").write_text(to_html([account]), encoding="utf-8")
    wrapper = folder / "wrapper.html"
    wrapper.write_text(WRAPPER % {"hash": fragment, "width": width, "script": script}, encoding="utf-8")
    dom = chromium(folder, wrapper, "--dump-dom", *flags).stdout
    title = unescape(dom.split("<title>")[1].split("</title>")[0])
    assert title.startswith("found "), title
    found = json.loads(title.removeprefix("found "))
    assert "error" not in found, found
    return found


@pytest.mark.parametrize("width", [320, 375, 768, 1280])
def test_nothing_runs_over_the_side(tmp_path, width):
    script = """
      for (const one of page.querySelectorAll("details")) one.open = true;
      found.page = page.documentElement.scrollWidth;
      found.wider = Array.from(page.querySelectorAll("body *")).filter((one) => one.getBoundingClientRect().right > view.innerWidth + 1
        && !one.closest("svg, .skip")).map((one) => one.className).slice(0, 5);
    """
    found = ask(tmp_path, sample_account(), script, width)
    assert found["wider"] == []
    assert found["page"] <= width


def test_findings_open_filter_and_close(tmp_path):
    script = """
      const findings = Array.from(page.querySelectorAll(".finding"));
      found.closed = findings.filter((one) => one.open).length;
      findings[1].querySelector("summary").click();
      found.marks = Array.from(findings[1].querySelectorAll("mark")).map((one) => [one.textContent, one.getBoundingClientRect().height > 0]);
      page.querySelector(".toggle").click();
      found.all = findings.filter((one) => one.open).length;
      const filter = page.querySelector(".filter");
      filter.value = "ambulances gate";
      filter.dispatchEvent(new view.Event("input"));
      found.left = findings.filter((one) => one.getBoundingClientRect().height > 0).map((one) => one.id);
      found.status = page.querySelector(".no-match").textContent;
    """
    found = ask(tmp_path, sample_account(), script)
    assert found["closed"] == 0
    assert found["marks"] == [["a faulty heater had started the fire", True], ["There is no heater in that building", True]]
    assert found["all"] == 11
    assert "s1-f8" in found["left"]
    assert len(found["left"]) < 11
    assert found["status"].endswith("of 11 findings")


def test_a_link_into_something_closed_opens_it(tmp_path):
    found = ask(tmp_path, sample_account(), 'found.open = page.getElementById("s1-f7").open;', fragment="#s1-f7")
    assert found == {"open": True}


def test_the_keyboard_reaches_everything_in_order(tmp_path):
    script = """
      const reach = Array.from(page.querySelectorAll("a[href], button, input, summary")).filter((one) => one.tabIndex >= 0);
      found.first = reach[0].className;
      found.skips = page.querySelector(reach[0].getAttribute("href")).tagName;
      found.jumps = reach.filter((one) => one.tabIndex > 0).length;
      found.unnamed = reach.filter((one) => !(one.textContent.trim() || one.getAttribute("aria-label") || one.labels?.length)).length;
      found.pictures = Array.from(page.querySelectorAll("svg")).filter((one) => !one.querySelector("title") && !one.getAttribute("aria-hidden")).length;
      found.headings = Array.from(page.querySelectorAll("h1, h2, h3, h4, h5")).map((one) => Number(one.tagName[1]));
    """
    found = ask(tmp_path, sample_account(), script)
    assert (found["first"], found["skips"], found["jumps"], found["unnamed"], found["pictures"]) == ("skip", "MAIN", 0, 0, 0)
    assert all(later <= earlier + 1 for earlier, later in zip(found["headings"], found["headings"][1:], strict=False))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_contrast_in_light_and_dark(tmp_path, scheme):
    """WCAG 2 AA (4.5 to 1) for body text, quiet text, links and the statuses' colours, on the page and on cards."""
    script = """
      const light = (rgb) => { const part = (v) => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; };
        return .2126 * part(rgb[0]) + .7152 * part(rgb[1]) + .0722 * part(rgb[2]); };
      const probe = page.createElement("i"); page.body.append(probe);
      const colour = (name) => { probe.style.color = `var(--${name})`; return view.getComputedStyle(probe).color.match(/\\d+/g).map(Number); };
      found.low = [];
      for (const ink of ["ink", "quiet", "link", "corroborated", "contested", "updated", "single"]) for (const ground of ["paper", "card"]) {
        const pair = [light(colour(ink)), light(colour(ground))].sort((a, b) => b - a);
        const ratio = (pair[0] + .05) / (pair[1] + .05);
        if (ratio < 4.5) found.low.push([ink, ground, ratio]);
      }
      for (const tint of ["corroborated-tint", "contested-tint", "updated-tint", "single-tint"]) {
        const pair = [light(colour("ink")), light(colour(tint))].sort((a, b) => b - a);
        if ((pair[0] + .05) / (pair[1] + .05) < 7) found.low.push([tint]);
      }
      found.paper = colour("paper");
    """
    found = ask(tmp_path, sample_account(), script, flags=[f"--blink-settings=preferredColorScheme={['dark', 'light'].index(scheme)}"])
    assert found["low"] == []
    assert (sum(found["paper"]) < 150) == (scheme == "dark")


def test_the_policy_holds_and_the_console_is_silent(tmp_path):
    report = tmp_path / "report.html"
    report.write_text(to_html([sample_account()]), encoding="utf-8")
    run = chromium(tmp_path, report, "--dump-dom", "--enable-logging=stderr", "--v=0")
    assert "CONSOLE" not in run.stderr
    assert "owned" in run.stdout
    assert '<button type="button" class="toggle" aria-pressed="false">' in run.stdout
    assert 'class="tools" hidden' not in run.stdout


def test_a_large_account_stays_usable(tmp_path):
    """50 articles, 500 findings: the page is read, laid out and filtered without a wait."""
    account = sample_account()
    articles = tuple(replace(account.articles[0], id=f"wire{at}", outlet=f"Outlet {at}") for at in range(50))
    claims, findings = [], []
    for at in range(500):
        name = f"wire{at % 50}"
        template = CLAIMS[3 + at % 7]
        span = replace(CLAIMS[0].spans[0], article=name)
        claims.append(replace(template, id=f"big-{at}", spans=(span,)))
        side = replace(account.findings[0].sides[0], claims=(f"big-{at}",))
        findings.append(replace(account.findings[3], id=f"f-{at}", spans=(span,), sides=(side,), origins=(f"speaker {at % 40}",)))
    large = replace(account, articles=articles, claims=tuple(claims), findings=tuple(findings), copies=(), figures=())
    script = """
      const start = view.performance.now();
      const filter = page.querySelector(".filter");
      filter.value = "blast"; filter.dispatchEvent(new view.Event("input"));
      page.body.getBoundingClientRect();
      found.filter = view.performance.now() - start;
      found.findings = page.querySelectorAll(".finding").length;
      found.wide = page.documentElement.scrollWidth;
    """
    found = ask(tmp_path, large, script, 375)
    assert found["findings"] == 500
    assert found["wide"] <= 375
    assert found["filter"] < 3000
    assert (tmp_path / "report.html").stat().st_size < 5_000_000
