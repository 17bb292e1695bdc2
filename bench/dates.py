"""How fast dates are read, in one run beside python-edtf and undate where they are installed.

Every text of the mixed list is an example of the EDTF specification or of its kind; each is read and its
bounds are asked. A library that refuses a text is not charged with it: the share that it reads is printed
beside.

    python bench/dates.py
"""

import subprocess
import sys
import warnings
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from time import perf_counter

from chronicle.dates import parse, parse_prose, relation

SHAPES = (
    "{y}-04-12", "{y}-04", "{y}", "{y}?", "{y}-06~", "{d}X", "{y}-XX-XX", "{y}-04-XX", "{y}/2099",
    "{y}-06/2099-08", "{y}/..", "/{y}", "[{y},2099]", "[..{y}]", "{{{y},2099-12}}", "-{y}", "Y17000{y}",
    "{y}-21", "{y}-34", "{d}X-12-25", "{y}-06~-11", "?{y}-06-~11", "{y}-04-12T23:20:30Z", "{y}S2",
    "{y}-04-12/",
)  # fmt: skip
MIXED = [shape.format(y=1900 + n, d=190 + n % 10) for n in range(40) for shape in SHAPES]
ISO_DAYS = [f"{1900 + n % 120}-{1 + n % 12:02d}-{1 + n % 28:02d}" for n in range(1000)]
PROSE = [
    text.format(y=1900 + n)
    for n in range(20)
    for text in ("18 August {y}", "August {y}", "c. {y}", "before {y}", "between 3 and 5 May {y}",
                 "late 1890s", "19th century", "{y}–2005", "spring {y}", "44 BC")
]  # fmt: skip


def chronicle_bounds(text: str) -> object:
    return parse(text).span


def chronicle_prose(text: str) -> object:
    return parse_prose(text).span


def python_edtf() -> dict[str, Callable[[str], object]]:
    from edtf import parse_edtf, text_to_edtf  # noqa: PLC0415 - may be missing

    def bounds(text: str) -> object:
        value = parse_edtf(text)
        return value.lower_strict(), value.upper_strict()

    def prose(text: str) -> object:
        found = text_to_edtf(text)
        if found is None:
            raise ValueError(text)
        return bounds(found)

    return {"mixed": bounds, "ISO days": bounds, "prose": prose}


def undate() -> dict[str, Callable[[str], object]]:
    from undate import Undate  # noqa: PLC0415

    def bounds(text: str) -> object:
        value = Undate.parse(text, "EDTF")
        return value.earliest, value.latest

    return {"mixed": bounds, "ISO days": bounds}


LIBRARIES: dict[str, Callable[[], dict[str, Callable[[str], object]]]] = {
    "chronicle-timeline": lambda: {
        "mixed": chronicle_bounds,
        "ISO days": chronicle_bounds,
        "prose": chronicle_prose,
    },
    "edtf": python_edtf,
    "undate": undate,
}
TEXTS = {"mixed": MIXED, "ISO days": ISO_DAYS, "prose": PROSE}


def rate(read: Callable[[str], object], texts: list[str], *, seconds: float = 2.0) -> tuple[float, float]:
    """Texts a second that are read, and the share of the texts that is read at all."""
    readable = [text for text in texts if _reads(read, text)]
    done, start = 0, perf_counter()
    while (spent := perf_counter() - start) < seconds:
        for text in readable[: 50 if done == 0 else len(readable)]:
            read(text)
            done += 1
            if perf_counter() - start > seconds:
                break
    return done / spent, len(readable) / len(texts)


def _reads(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except Exception:  # noqa: BLE001 - whatever another library raises, it has not read the text
        return False
    return True


def import_cost() -> float:
    """Milliseconds of CPU that importing `parse` takes once attrs is there, the least of five."""
    code = (
        "import time, attrs, attrs.validators, re, enum; start = time.process_time(); "
        "from chronicle.dates import parse; import sys; print(time.process_time() - start); "
        "assert not {'numpy', 'pendulum', 'zoneinfo'} & set(sys.modules)"
    )
    runs = (subprocess.run([sys.executable, "-c", code], capture_output=True, check=True) for _ in range(5))
    return min(float(run.stdout) for run in runs) * 1000


def relations_rate() -> float:
    values = [parse(text) for text in MIXED[:100]]
    start = perf_counter()
    for a in values:
        for b in values:
            relation(a, b)
    return len(values) ** 2 / (perf_counter() - start)


def main() -> None:
    warnings.simplefilter("ignore")
    print("| texts a second | " + " | ".join(TEXTS) + " |\n|---|" + "---:|" * len(TEXTS))
    for library, readers in LIBRARIES.items():
        try:
            cells = [f"{library} {version(library)}"]
            reads = readers()
        except (PackageNotFoundError, ImportError):
            print(f"| {library}: not installed |" + " |" * len(TEXTS))
            continue
        for kind, texts in TEXTS.items():
            if kind not in reads:
                cells.append("–")
                continue
            speed, share = rate(reads[kind], texts)
            cells.append(f"{speed:,.0f} ({share:.0%} read)")
        print(f"| {' | '.join(cells)} |")
    print(f"\nimport of chronicle.dates: {import_cost():.1f} ms of CPU beyond attrs")
    print(f"relations: {relations_rate():,.0f} pairs a second")


if __name__ == "__main__":
    main()
