"""How fast event files are read, and with how much memory, beside YAML readers on the same records.

    python bench/event_files.py            prints the table
    python bench/event_files.py --page     writes it to `docs/reference/event-files-figures.md` as well

Every measure is a process of its own: time of the processor without the start of Python and the imports, the
median of three, and the most memory that the process had. YAML readers give mappings; chronicle gives records
whose every field was checked, with the place of each, and findings.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import attrs

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reference" / "event-files-figures.md"
RUNS = 3
FRESH = "fresh"
"""A cache that is empty for each process, so that reading fills it."""
FEW, SOME, MANY, A_FILE = 2_000, 10_000, 100_000, 5_000


# ---------------------------------------------------------------- the records
def rows(start: int, count: int) -> dict[str, dict[str, object]]:
    """Events with a dating of its own source and words, two actors in roles, tags and a source."""
    return {
        f"event_{n}": {
            "title": f"Something of note happened in district {n}",
            "when": {
                "when": f"{1900 + n * 7 % 120}-{n * 5 % 12 + 1:02d}-{n * 11 % 28 + 1:02d}",
                "says": f"on the {n * 11 % 28 + 1}th of that month, {1900 + n * 7 % 120}",
                "sources": {"source": f"source_{start}_{n % 40}", "locator": f"page {n % 300}"},
            },
            "actors": {f"actor_{start}_{n % 40}": "witness", f"actor_{start}_{(n + 7) % 40}": "speaker"},
            "tags": [f"tag {n % 9}", "district"],
            "sources": f"source_{start}_{(n + 3) % 40}",
        }
        for n in range(start, start + count)
    }


def tables(start: int, count: int) -> dict[str, dict[str, dict[str, object]]]:
    """A whole file: actors, sources and events."""
    actors = {f"actor_{start}_{n}": {"name": f"Actor number {n}", "kind": "person"} for n in range(40)}
    sources = {f"source_{start}_{n}": {"title": f"Report number {n}"} for n in range(40)}
    return {"actors": actors, "sources": sources, "events": rows(start, count)}


def event_file(table: dict[str, dict[str, dict[str, object]]]) -> str:
    """The records as an event file, laid out as formatters leave it."""
    lines = ['"""A long chronology."""\n\nfrom chronicle import Actor, Dating, Event, Source\n']
    for kind, record in (("actors", "Actor"), ("sources", "Source")):
        for name, fields in table[kind].items():
            lines.append(
                f"{name} = {record}({', '.join(f'{key}={value!r}' for key, value in fields.items())})"
            )
    for name, row in table["events"].items():
        when = row["when"]
        actors = ", ".join(f"{actor}: {role!r}" for actor, role in row["actors"].items())
        cited = f"{when['sources']['source']}.cite({when['sources']['locator']!r})"
        lines.append(
            f"\n{name} = Event(\n    title={row['title']!r},\n"
            f"    when=Dating(when={when['when']!r}, says={when['says']!r}, sources={cited}),\n"
            f"    actors={{{actors}}},\n    tags={row['tags']!r},\n    sources={row['sources']},\n)"
        )
    return "\n".join(lines) + "\n"


def write_yaml(path: Path, table: dict[str, dict[str, dict[str, object]]]) -> None:
    """The same records as YAML, in block style, as people write it."""
    yaml = import_module("yaml")
    path.write_text(yaml.dump(table, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True), "utf-8")


# ---------------------------------------------------------------- one measure, in a process of its own
def _chronicle(path: str) -> Callable[[], object]:
    read = import_module("chronicle").read
    return lambda: read(path).timeline.events


def _yaml(loader: str) -> Callable[[str], Callable[[], object]]:
    def prepared(path: str) -> Callable[[], object]:
        yaml = import_module("yaml")
        return lambda: yaml.load(Path(path).read_text("utf-8"), Loader=getattr(yaml, loader))["events"]

    return prepared


def _ruamel(kind: str) -> Callable[[str], Callable[[], object]]:
    def prepared(path: str) -> Callable[[], object]:
        yaml = import_module("ruamel.yaml").YAML(typ=kind, pure=True)
        return lambda: yaml.load(Path(path))["events"]

    return prepared


def _json(path: str) -> Callable[[], object]:
    return lambda: json.loads(Path(path).read_text("utf-8"))["events"]


READERS: dict[str, Callable[[str], Callable[[], object]]] = {
    "chronicle": _chronicle,
    "libyaml (PyYAML, CSafeLoader)": _yaml("CSafeLoader"),
    "PyYAML (SafeLoader)": _yaml("SafeLoader"),
    "ruamel.yaml (safe)": _ruamel("safe"),
    "ruamel.yaml (round trip)": _ruamel("rt"),
    "json": _json,
}


def measured_here(reader: str, path: str) -> None:
    """Read once, and tell seconds, megabytes and how many events there were."""
    call = READERS[reader](path)
    began = time.process_time()
    events = call()
    seconds = time.process_time() - began
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps([seconds, megabytes, len(events)]))


@attrs.frozen
class Measured:
    """The median of some processes that read the same."""

    seconds: float
    megabytes: float
    events: int


def measured(reader: str, path: Path, *, cache: str = "off") -> Measured | None:
    """What reading a path costs; None where the reader is not installed."""
    told = []
    for _ in range(RUNS):
        done = subprocess.run(
            [sys.executable, __file__, "--measure", reader, str(path)],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "CHRONICLE_CACHE": tempfile.mkdtemp() if cache == FRESH else cache},
        )
        if "ModuleNotFoundError" in done.stderr:
            return None
        if done.returncode:
            sys.exit(done.stderr)
        told.append(json.loads(done.stdout))
    seconds, megabytes, events = zip(*told, strict=True)
    return Measured(statistics.median(seconds), statistics.median(megabytes), events[0])


# ---------------------------------------------------------------- the page
HEAD = """\
# Event files: how fast, and with how much memory

Measured by `python bench/event_files.py`, in one run on one machine: the ratios carry to another, the
figures do not. Every figure is the median of three processes, in time of the processor without the start of
Python and the imports; the memory is the most that the process had, Python itself included. Each event has a
title, a dating with words and a citation, two actors in roles, two tags and a source. YAML readers give
mappings of texts; chronicle gives records whose every field was checked, with the place of each, and every
finding.
"""


def page() -> str:
    """All tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        return "\n".join([HEAD, _beside(folder), _large(folder), _versions()])


def _beside(folder: Path) -> str:
    table = tables(0, FEW)
    files = {"chronicle": folder / "few.py", "json": folder / "few.json"}
    files["chronicle"].write_text(event_file(table), "utf-8")
    files["json"].write_text(json.dumps(table), "utf-8")
    write_yaml(folder / "few.yaml", table)
    found = {reader: measured(reader, files.get(reader, folder / "few.yaml")) for reader in READERS}
    ours = found["chronicle"]
    assert ours is not None
    lines = [
        f"## {FEW:,} events, read without a cache\n",
        "| | s | events/s | MB | time, chronicle = 1 |",
        "|---|---|---|---|---|",
    ]
    for reader, cost in found.items():
        if cost is None:
            lines.append(f"| {reader} | not installed | | | |")
        else:
            rate, ratio = cost.events / cost.seconds, cost.seconds / ours.seconds
            lines.append(
                f"| {reader} | {cost.seconds:.2f} | {rate:,.0f} | {cost.megabytes:.0f} | {ratio:.2f} |"
            )
    return "\n".join(lines) + "\n"


def _large(folder: Path) -> str:
    one, many, cache = folder / "some.py", folder / "many", folder / "cache"
    one.write_text(event_file(tables(0, SOME)), "utf-8")
    many.mkdir()
    for start in range(0, MANY, A_FILE):
        (many / f"part_{start}.py").write_text(event_file(tables(start, A_FILE)), "utf-8")
    lines = ["## More events\n", "| | s | events/s | MB |", "|---|---|---|---|"]
    for title, path, where in (
        (f"{SOME:,} in one file, cold", one, "off"),
        (f"{SOME:,} in one file, cold, and kept in the cache", one, FRESH),
        (f"{SOME:,} in one file, from the cache", one, str(cache)),
        (f"{MANY:,} in {MANY // A_FILE} files, cold", many, "off"),
        (f"{MANY:,} in {MANY // A_FILE} files, from the cache", many, str(cache)),
    ):
        if where == str(cache):
            subprocess.run(
                [sys.executable, __file__, "--measure", "chronicle", str(path)],
                capture_output=True,
                check=True,
                env={**os.environ, "CHRONICLE_CACHE": where},
            )
        cost = measured("chronicle", path, cache=where)
        assert cost is not None
        rate = cost.events / cost.seconds
        lines.append(f"| {title} | {cost.seconds:.2f} | {rate:,.0f} | {cost.megabytes:.0f} |")
    return "\n".join(lines) + "\n"


def _versions() -> str:
    names = ("PyYAML", "ruamel.yaml")
    told = []
    for name in names:
        try:
            told.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return f"Python {sys.version.split()[0]}; {', '.join(told)}.\n"


def main() -> None:
    """Print the tables, or one measure."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--page", action="store_true")
    options.add_argument("--measure", nargs=2, metavar=("READER", "PATH"))
    asked = options.parse_args()
    if asked.measure:
        measured_here(*asked.measure)
        return
    text = page()
    print(text)
    if asked.page:
        PAGE.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
