"""What several rooms' tests share: a browser that tells where it put each line of text."""

import html
import json
import os
import re
import shutil
import subprocess
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import pytest

_MEASURE = """<script>
document.fonts.ready.then(() => Promise.all([...document.fonts].map(f => f.load()))).then(() => {
  const lines = [...document.querySelectorAll('text')].map(line => {
    const svg = line.closest('svg'), page = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / page.width;
    const box = line.getBoundingClientRect(), path = [];
    for (let node = line.parentNode; node !== svg; node = node.parentNode) {
      const kind = node.getAttribute('class'); if (kind) path.unshift(kind);
    }
    return [line.textContent, (box.left - page.left) * scale, (box.top - page.top) * scale,
      (box.right - page.left) * scale, (box.bottom - page.top) * scale, path.join('/'),
      line.getComputedTextLength()];
  });
  const result = document.createElement('pre');
  result.id = 'lines';
  result.textContent = JSON.stringify(lines);
  document.body.replaceChildren(result);
});
</script>"""


class Line(NamedTuple):
    """A line of text as the browser drew it, in the SVG's own units; ``path`` joins the classes around it."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    path: str
    length: float


@pytest.fixture(scope="session")
def chromium():
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None and os.environ.get("CI"):
        pytest.fail("no Chromium: the browser's own measure of the pictures cannot be taken")
    if found is None:
        pytest.skip("NO CHROMIUM: the pictures were not measured by a browser")
    return found


@pytest.fixture
def browser_boxes(chromium, tmp_path):
    """Ask a real browser for the box of every ``<text>`` of an SVG: ``browser_boxes(svg) -> list[Line]``."""

    def measure(svg: str) -> list[Line]:
        page = tmp_path / "page.html"
        page.write_text(
            f"<!doctype html><meta charset=utf-8><body style='margin:0'>{svg}{_MEASURE}</body>", "utf-8"
        )
        lines = re.search(
            r'<pre id="lines">(.*?)</pre>', _dom(chromium, page, tmp_path / "profile"), re.DOTALL
        )
        assert lines, "the browser returned no measurements"
        return [Line(*line) for line in json.loads(html.unescape(lines[1]))]

    return measure


@pytest.fixture
def boxes_of_all(browser_boxes):
    """The same for many pictures at once, in one start of the browser: ``boxes_of_all(svgs)``."""

    def measure(svgs: list[str]) -> list[list[Line]]:
        lines = browser_boxes("".join(svgs))
        counts = [svg.count("<text ") for svg in svgs]
        assert sum(counts) == len(lines)
        ends = [*accumulate(counts)]
        return [lines[end - count : end] for end, count in zip(ends, counts, strict=True)]

    return measure


def _dom(chromium: str, page: Path, profile: Path) -> str:
    flags = (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--virtual-time-budget=5000",
        f"--user-data-dir={profile}",
    )
    done = subprocess.run(
        [chromium, *flags, "--dump-dom", page.as_uri()],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.stdout
