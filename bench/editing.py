"""Measure edits and conversions of commented event files, beside what one would use instead.

    python bench/editing.py                # 1,000 events
    python bench/editing.py --most 10000   # and 10,000

Each file has a comment above every event and two inside it. Every figure is CPU time, the median of five runs
after one that is not counted; ratios are to the first line of their block.

    set         `chronicle.edit.set_fields` of one field: reading, changing, checking, comparing, writing
    command     `chronicle set` as a whole process, in CPU time of that process
    libcst      the same change with LibCST, which keeps comments too: parse, replace, write, and no check
    fmt         `chronicle.edit.normalise` of the file
    convert     reading the file and writing it as YAML, JSON, a table, and Python again
    PyYAML      safe_load of the YAML, which gives data without places or checks; chronicle reads it beside
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from statistics import median

import yaml

import chronicle
from chronicle.api.conversion import convert

RUNS = 5


HEAD = '''\
"""Many events."""

from chronicle import Actor, Dating, Event, Source

# Actors
france = Actor(name="France", kind="state")  # the republic
mali = Actor(name="Mali", kind="state")

# Sources
article = Source(title="Partner changes")

# Events
'''


def event_file(size: int) -> str:
    parts = [HEAD]
    for number in range(size):
        after = f"    after=event_{number - 1},\n" if number % 100 else ""
        parts.append(
            f"# what happened as number {number}\n"
            f"event_{number} = Event(\n"
            f'    title="Event number {number} of many",  # as the article has it\n'
            f'    when=Dating(when="{1900 + number // 100:04}-{number % 12 + 1:02}", says="so it is said"),\n'
            '    actors={france: "acts", mali: "is acted upon"},\n'
            f"{after}"
            "    # one source only\n"
            f'    sources=article.cite("paragraph {number % 40}"),\n'
            f'    tags=["tag{number % 7}", "all"],\n'
            ")\n\n"
        )
    return "".join(parts)


def timed(work: Callable[[], object]) -> float:
    work()
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return median(times)


def process_time_of(*command: str) -> float:
    def run() -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    run()
    return median(run() for _ in range(RUNS))


def with_libcst(text: str, name: str, title: str) -> str:
    import libcst  # noqa: PLC0415 - a peer, where it is installed

    class Retitle(libcst.CSTTransformer):
        def leave_Assign(self, _, updated_node):  # noqa: N802 - the name is LibCST's
            target = updated_node.targets[0].target
            if not isinstance(target, libcst.Name) or target.value != name:
                return updated_node
            arguments = [
                argument.with_changes(value=libcst.SimpleString(f'"{title}"'))
                if argument.keyword is not None and argument.keyword.value == "title"
                else argument
                for argument in updated_node.value.args
            ]
            return updated_node.with_changes(value=updated_node.value.with_changes(args=arguments))

    return libcst.parse_module(text).visit(Retitle()).code


def block(title: str, rows: list[tuple[str, float]]) -> None:
    print(f"\n{title}")
    for name, seconds in rows:
        print(f"  {name:34} {seconds * 1000:10,.0f} ms {seconds / rows[0][1]:8.1f}")


def measure(size: int, folder: Path) -> None:
    path = folder / f"many_{size}.py"
    path.write_text(event_file(size), encoding="utf-8")
    name, numbers = f"event_{size // 2}", iter(range(1_000))
    change = chronicle.edit.set_fields(path, name, title="Changed")
    assert len(change.lines) == 1, "one line changes"
    rows = [
        ("set", timed(lambda: chronicle.edit.set_fields(path, name, title=f"Changed {next(numbers)}"))),
        (
            "command",
            process_time_of(sys.executable, "-m", "chronicle", "set", name, "title=Changed", str(path)),
        ),
    ]
    if find_spec("libcst") is not None:
        text = path.read_text("utf-8")
        rows.append(("libcst", timed(lambda: with_libcst(text, name, "Changed"))))
    block(f"{size:,} events: one field", rows)
    block(f"{size:,} events: normal form", [("fmt", timed(lambda: chronicle.edit.normalise(path)))])
    timeline = chronicle.load(path)
    written = [
        (suffix, timed(lambda suffix=suffix: convert(timeline, f"a.{suffix}")))
        for suffix in ("py", "yaml", "json", "csv")
    ]
    block(f"{size:,} events: written", [(f"as {suffix}", seconds) for suffix, seconds in written])
    read = []
    for suffix in ("yaml", "json", "csv"):
        other = folder / f"many_{size}.{suffix}"
        other.write_text(convert(timeline, str(other)).text, encoding="utf-8")
        read.append((f"chronicle, {suffix}", timed(lambda other=other: chronicle.read(other))))
    text = (folder / f"many_{size}.yaml").read_text("utf-8")
    read.append(("PyYAML safe_load, yaml", timed(lambda: yaml.safe_load(text))))
    read.append(("PyYAML CSafeLoader, yaml", timed(lambda: yaml.load(text, Loader=yaml.CSafeLoader))))
    block(f"{size:,} events: read", read)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--most", type=int, default=1_000)
    most = parser.parse_args().most
    with tempfile.TemporaryDirectory() as folder:
        for size in (1_000, 10_000):
            if size <= most:
                measure(size, Path(folder))


if __name__ == "__main__":
    main()
