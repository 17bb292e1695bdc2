"""Hostile event files, and mutations of sound ones, each checked in a child process with limits.

    python tests/fuzz/hostile.py                         the hostile files and 10,000 mutations
    python tests/fuzz/hostile.py --mutations 500 --seed 7 --no-files

To check a file may cost five seconds of the processor and 512 MB, and must end in findings. What passes the
check is then run, under an audit hook: it must touch nothing, and give what reading gave; that is our oracle,
and what it costs is told apart. Whatever fails makes the exit code 1.
"""

import argparse
import contextlib
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen
from damage import mutations
from hostile_files import Files, hostile

from chronicle.cli.report import report
from chronicle.cli.report_json import json_report
from chronicle.eventfiles import Reading, UnreadableFile, dates_in_words, read, semantic_findings
from chronicle.model import collect

ROOT = Path(__file__).parents[2]
SECONDS, MEGABYTES = 5, 512


@frozen
class Outcome:
    """What became of a case: how long it took, how much memory, and what was wrong, if anything was."""

    name: str
    seconds: float
    megabytes: float
    fault: str = ""


# ---------------------------------------------------------------- one case
class Touched(Exception):  # noqa: N818 - said as it is: it touched a file
    """What was run did something."""


_watching: list[str] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse what may touch the world while a file is run that passed the check."""
    if not _watching:
        return
    harmless = event in {
        "exec",
        "compile",
        "object.__getattr__",
        "marshal.loads",
        "code.__new__",
        "builtins.id",
    }
    zones = (
        event in {"open", "os.listdir", "os.scandir", "import"} and "zoneinfo" in f"{arguments}{_watching}"
    )
    own = event == "import" and str(arguments[0]).partition(".")[0] == "chronicle"
    if not harmless and not zones and not own:
        raise Touched(f"{event} {arguments!r}")


def checked(path: Path) -> Reading | None:
    """Read a file and tell its findings, as `chronicle check` does."""
    try:
        reading = read(path)
    except UnreadableFile:
        return None
    found = (*reading.diagnostics, *semantic_findings(reading.timeline), *dates_in_words(reading.timeline))
    report(found)
    json_report(found, most=100, line_of=reading.line)
    return reading


def run(path: Path, reading: Reading) -> None:
    """Run a file that has no errors.

    Raises:
        AssertionError: running gave something else than reading.
        Touched: running did something.
    """
    if (
        path.suffix == ".py"
        and not reading.has_errors
        and b"import" not in path.read_bytes().replace(b"from chronicle import", b"")
    ):
        code = compile(path.read_bytes(), str(path), "exec")
        namespace: dict[str, object] = {"__file__": None}
        _watching.append("zoneinfo")
        try:
            exec(code, namespace)
            ran = collect(namespace)
        finally:
            _watching.clear()
        plain = reading.timeline.to_plain()
        assert _without_locators(plain) == _without_locators(ran.to_plain()), "reading is not running"


def _without_locators(plain: object) -> object:
    """Reading derives locators from saved copies, which is the one thing that running cannot know."""
    if isinstance(plain, dict):
        return {key: _without_locators(value) for key, value in plain.items() if key != "locator"}
    return [_without_locators(item) for item in plain] if isinstance(plain, list) else plain


def in_child(cases: list[tuple[str, Files]]) -> list[Outcome]:
    """Cases checked in one child process, whose limits hold for each of them."""
    inside, outside = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(inside)
        _work(cases, outside)
        os._exit(0)
    os.close(outside)
    with os.fdopen(inside, encoding="utf-8") as lines:
        told = [line.rstrip("\n").split("\t") for line in lines]
    _, status = os.waitpid(child, 0)
    outcomes = [
        Outcome(name, float(seconds), float(megabytes), fault.replace("\\n", "\n"))
        for name, seconds, megabytes, fault in told
    ]
    if status != 0:
        killed = cases[len(outcomes)][0]
        fault = (
            f"the process ended with {signal.Signals(status & 127).name}"
            if status & 127
            else f"exit {status >> 8}"
        )
        outcomes.append(Outcome(killed, SECONDS, 0, fault))
    return outcomes


def _work(cases: list[tuple[str, Files]], pipe: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES << 20, MEGABYTES << 20))
    with tempfile.TemporaryDirectory() as folder:
        for name, files in cases:
            began = time.process_time()
            resource.setrlimit(resource.RLIMIT_CPU, (int(began) + 5 * SECONDS, resource.RLIM_INFINITY))
            where = Path(tempfile.mkdtemp(dir=folder))
            for file, data in files.items():
                (where / file).write_bytes(data)
            fault = ""
            path = where / next(name for name in files if name.startswith("mali."))
            began, seconds, most = time.process_time(), None, 0
            try:
                reading = checked(path)
                seconds, most = time.process_time() - began, _megabytes()
                if reading is not None:
                    run(path, reading)
            except BaseException:  # noqa: BLE001 - whatever it is, it is told
                fault = traceback.format_exc(limit=-4).replace("\n", "\\n").replace("\t", " ")
            seconds = time.process_time() - began if seconds is None else seconds
            if seconds > SECONDS and not fault:
                fault = f"{seconds:.1f} s"
            os.write(pipe, f"{name}\t{seconds:.3f}\t{most or _megabytes():.0f}\t{fault}\n".encode())
            shutil.rmtree(where, ignore_errors=True)


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def outcomes_of(cases: Iterator[tuple[str, Files]], *, together: int) -> Iterator[Outcome]:
    """What became of each case; so many share a child, and a child that dies is followed by another."""
    batch: list[tuple[str, Files]] = []
    for case in cases:
        batch.append(case)
        if len(batch) == together:
            yield from _all_of(batch)
            batch = []
    yield from _all_of(batch)


def _all_of(batch: list[tuple[str, Files]]) -> Iterator[Outcome]:
    while batch:
        done = in_child(batch)
        yield from done
        batch = batch[len(done) :]


def prepare() -> None:
    """Load all that reading may load, once, before children are made; what is run later is watched."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "mali.py")
        for seed in sorted((ROOT / "events").glob("*.py")):
            shutil.copy(seed, path)
            reading = checked(path)
            if reading is not None:
                with contextlib.suppress(AssertionError):
                    run(path, reading)
    sys.addaudithook(_watch)


def main() -> int:
    """Check all, tell the worst, and keep what failed."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--mutations", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--no-files", action="store_true", help="only the mutations")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as cache:
        os.environ["CHRONICLE_CACHE"] = cache  # a new one: filling it is part of the price
        prepare()
        return _all(asked)


def _all(asked: argparse.Namespace) -> int:
    failed = 0
    for title, cases, together in (
        ("hostile files", iter(()) if asked.no_files else hostile(), 1),
        ("mutations", mutations(asked.seed, asked.mutations), 250),
    ):
        done = list(outcomes_of(cases, together=together))
        if not done:
            continue
        slowest, largest = max(done, key=lambda one: one.seconds), max(done, key=lambda one: one.megabytes)
        print(f"{len(done):,} {title}: {sum(one.seconds for one in done):.1f} s")
        print(
            f"  slowest {slowest.seconds:.2f} s, {slowest.name}; largest {largest.megabytes:.0f} MB, {largest.name}"
        )
        for one in done:
            if one.fault:
                failed += 1
                print(f"  FAILED {one.name}\n    {one.fault}")
    print("none failed" if failed == 0 else f"{failed} FAILED")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
