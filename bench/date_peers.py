"""How other libraries of uncertain dates are asked for bounds; a library not installed is no peer.

python-edtf, its fork edtf2 and undate come from the Python package index; edtf.js and edtf-ts from
npm's, where node is at hand and NODE_PATH names the folder that they are in. What is measured with them,
and what is made of their answers, stands in `dates.py` and `conformance.py`.
"""

import importlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from importlib.metadata import PackageNotFoundError, version
from io import StringIO
from pathlib import Path
from statistics import median
from time import process_time
from types import ModuleType

import attrs

from chronicle.dates import EdtfError, parse, parse_prose
from chronicle.dates.civil import civil_from_seconds

NONE, REFUSED, NO_NUMBER = "none", "refused", "no number"
# Of a library that takes longer than this for forty texts, only every 19th text is timed; 19 and the forty
# shapes of the mixed list have no common factor, so that every shape is met.
QUICK, SLOW_STEP = 0.04, 19
SCRIPT = Path(__file__).with_name("edtf_peers.mjs")


@attrs.frozen
class Rate:
    """Texts a second, the median of several runs over those that are read; and the share of these."""

    per_second: float
    share: float


@attrs.frozen(kw_only=True)
class PythonLibrary:
    """A library of this interpreter.

    `read` makes a value of an EDTF text, `bounds` asks the value for its first and last moment, `days` says
    these as two days, and `prose` reads what a person writes and asks the bounds of that.
    """

    name: str
    read: Callable[[str], object]
    bounds: Callable[[object], object]
    days: Callable[[object], tuple[str, str]]
    prose: Callable[[str], object] | None = None
    refusal: type[Exception] = Exception

    def answers(self, texts: list[str]) -> list[str]:
        """Return first and last day of each text, or that it is refused."""
        return [self._answer(text) for text in texts]

    def _answer(self, text: str) -> str:
        try:
            with redirect_stdout(StringIO()):  # a complaint of python-edtf's goes to the terminal
                return "..".join(self.days(self.read(text)))
        except self.refusal:
            return REFUSED

    def rate_of_reading(self, texts: list[str], runs: int) -> Rate:
        """Read each text."""
        return _rate(self.read, texts, runs)

    def rate_of_bounds(self, texts: list[str], runs: int) -> Rate:
        """Read each text and ask its bounds."""
        return _rate(lambda text: self.bounds(self.read(text)), texts, runs)

    def rate_of_prose(self, texts: list[str], runs: int) -> Rate | None:
        """Read what a person writes, and ask its bounds."""
        return None if self.prose is None else _rate(self.prose, texts, runs)

    def rate_of_sorting(self, texts: list[str], runs: int) -> Rate | str:
        """Values a second, or what is raised instead."""
        readable = [text for text in texts if _works(self.read, text)]
        times = []
        try:
            for _ in range(runs):
                values = [self.read(text) for text in readable]  # fresh: a kept sort key would flatter
                start = process_time()
                sorted(values)  # type: ignore[type-var] - whether they can be compared is the question
                times.append(process_time() - start)
        except Exception as error:  # noqa: BLE001
            return type(error).__name__
        return Rate(len(readable) / median(times), len(readable) / len(texts))


@attrs.frozen(kw_only=True)
class NodeLibrary:
    """A library of node, asked in a process of its own that measures itself."""

    name: str
    package: str

    def answers(self, texts: list[str]) -> list[str]:
        """Return first and last day of each text, or that it is refused."""
        return [
            REFUSED if answer == REFUSED else "..".join(_day_of_milliseconds(bound) for bound in answer)
            for answer in _ask_node(self.package, "bounds", texts=texts)
        ]

    def rate_of_reading(self, texts: list[str], runs: int) -> Rate:
        """Read each text."""
        return _measured(_ask_node(self.package, "read", texts=texts, runs=runs))

    def rate_of_bounds(self, texts: list[str], runs: int) -> Rate:
        """Read each text and ask its bounds."""
        return _measured(_ask_node(self.package, "read and bound", texts=texts, runs=runs))

    def rate_of_prose(self, texts: list[str], runs: int) -> None:
        """Return nothing: neither library reads prose."""

    def rate_of_sorting(self, texts: list[str], runs: int) -> Rate | str:
        """Return the values a second that are sorted."""
        return _measured(_ask_node(self.package, "sort", texts=texts, runs=runs))


Library = PythonLibrary | NodeLibrary


def chronicle() -> PythonLibrary:
    return PythonLibrary(
        name="chronicle",
        read=parse,
        bounds=lambda value: value.span,
        days=_days_of_chronicle,
        prose=lambda text: parse_prose(text).span,
        refusal=EdtfError,
    )


def peers() -> Iterator[Library]:
    """Every other library that is here; what is not is told to whoever runs this."""
    for distribution, library in (("edtf", _python_edtf), ("edtf2", _python_edtf), ("undate", _undate)):
        try:
            yield library(f"{distribution} {version(distribution)}", importlib.import_module(distribution))
        except (PackageNotFoundError, ImportError):
            _tell_absent(distribution)
    for name, package in (("edtf.js", "edtf"), ("edtf-ts", "@edtf-ts/core")):
        try:
            yield NodeLibrary(name=f"{name} {_ask_node(package, 'version')}", package=package)
        except (KeyError, FileNotFoundError, subprocess.CalledProcessError):
            _tell_absent(name)


def _tell_absent(name: str) -> None:
    print(f"{name} is not installed here: it is not asked", file=sys.stderr)


def _days_of_chronicle(value: object) -> tuple[str, str]:
    span = value.span
    first, end = span.start.earliest, span.end.latest
    return (
        NONE if first is None else written_day(first),
        NONE if end is None else written_day(end - 1),  # the end is the next midnight
    )


def _python_edtf(name: str, module: ModuleType) -> PythonLibrary:
    def bounds(value: object) -> object:
        return value.lower_strict(), value.upper_strict()

    def prose(text: str) -> object:
        found = module.text_to_edtf(text)
        if found is None:
            raise ValueError(text)
        return bounds(module.parse_edtf(found))

    def days(value: object) -> tuple[str, ...]:
        return tuple(_day_of_struct(bound) for bound in bounds(value))

    return PythonLibrary(name=name, read=module.parse_edtf, bounds=bounds, days=days, prose=prose)


def _day_of_struct(bound: object) -> str:
    if isinstance(bound, float):  # an infinity
        return NONE
    return _written(bound.tm_year, bound.tm_mon, bound.tm_mday)


def _undate(name: str, module: ModuleType) -> PythonLibrary:
    def days(value: object) -> tuple[str, str]:
        first, last = value.earliest, value.latest
        if isinstance(value, module.UndateInterval):  # its ends are dates with bounds of their own
            first, last = first and first.earliest, last and last.latest
        return NONE if first is None else str(first), NONE if last is None else str(last)

    return PythonLibrary(
        name=name,
        read=lambda text: module.Undate.parse(text, "EDTF"),
        bounds=lambda value: (value.earliest, value.latest),
        days=days,
    )


def _ask_node(package: str, task: str, **question: object) -> object:
    node = shutil.which("node")
    if node is None or not os.environ.get("NODE_PATH"):
        raise FileNotFoundError(package)
    asked = json.dumps({"library": package, "task": task, **question})
    where = {**os.environ, "TZ": "UTC"}
    found = subprocess.run([node, SCRIPT], input=asked, env=where, capture_output=True, text=True, check=True)
    return json.loads(found.stdout)


def _day_of_milliseconds(bound: str | None) -> str:
    if bound is None:
        return NONE
    return NO_NUMBER if bound == "NaN" else written_day(int(bound) // 1000)


def written_day(second: int) -> str:
    return _written(*civil_from_seconds(second))


def _written(year: int, month: int, day: int) -> str:
    return f"{'-' if year < 0 else ''}{abs(year):04d}-{month:02d}-{day:02d}"


def _rate(read: Callable[[str], object], texts: list[str], runs: int) -> Rate:
    readable = [text for text in texts if _works(read, text)]
    timed = readable if _seconds(read, readable[:40]) < QUICK else readable[::SLOW_STEP]
    seconds = median(_seconds(read, timed) for _ in range(runs))
    return Rate(len(timed) / seconds, len(readable) / len(texts))


def _seconds(read: Callable[[str], object], texts: list[str]) -> float:
    start = process_time()
    for text in texts:
        read(text)
    return process_time() - start


def _works(read: Callable[[str], object], text: str) -> bool:
    try:
        with redirect_stdout(StringIO()):  # a complaint of python-edtf's goes to the terminal
            read(text)
    except Exception:  # noqa: BLE001
        return False
    return True


def _measured(found: dict[str, object]) -> Rate:
    return Rate(median(found["rates"]), found["share"])
