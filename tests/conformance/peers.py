"""Asks other libraries for the bounds of the specification's examples and writes `peers.tsv` beside it.

Run it where edtf and undate are installed: `python tests/conformance/peers.py`. They are no dependencies of
the project; the page `docs/reference/conformance.md` is made from what is written here.
"""

import csv
import warnings
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
REFUSED, NONE = "refused", "none"


def of_python_edtf(text):
    from edtf import parse_edtf  # noqa: PLC0415 - either library may be missing

    value = parse_edtf(text)
    return tuple(_day(bound) for bound in (value.lower_strict(), value.upper_strict()))


def _day(bound):
    if isinstance(bound, float):
        return NONE
    year = f"{'-' if bound.tm_year < 0 else ''}{abs(bound.tm_year):04d}"
    return f"{year}-{bound.tm_mon:02d}-{bound.tm_mday:02d}"


def of_undate(text):
    from undate import Undate, UndateInterval  # noqa: PLC0415

    value = Undate.parse(text, "EDTF")
    if isinstance(value, UndateInterval):
        first, last = value.earliest, value.latest
        return (NONE if first is None else str(first.earliest), NONE if last is None else str(last.latest))
    return str(value.earliest), str(value.latest)


LIBRARIES = {"edtf": of_python_edtf, "undate": of_undate}


def main():
    with (HERE / "edtf_examples.tsv").open(encoding="utf-8", newline="") as lines:
        texts = list(dict.fromkeys(row["text"] for row in csv.DictReader(lines, delimiter="\t")))
    with (HERE / "peers.tsv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter="\t", lineterminator="\n")
        table.writerow(["text", *(f"{name} {version(name)}" for name in LIBRARIES)])
        for text in texts:
            table.writerow([text, *(_asked(ask, text) for ask in LIBRARIES.values())])


def _asked(ask, text):
    try:
        return "..".join(ask(text))
    except Exception:  # noqa: BLE001 - whatever another library raises, it gave no answer
        return REFUSED


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main()
