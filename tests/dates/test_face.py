import subprocess
import sys

import pytest

from chronicle import dates


def test_every_name_is_there_and_no_other():
    assert all(getattr(dates, name) is not None for name in dates.__all__)
    assert set(dates.__all__) <= set(dir(dates))
    with pytest.raises(AttributeError, match="no attribute 'parse_dates'"):
        _ = dates.parse_dates


def test_reading_a_date_loads_nothing_heavy():
    code = (
        "import sys; from chronicle.dates import parse, format; format(parse('1985-04-12'));"
        "print(sorted({'numpy', 'pendulum', 'zoneinfo', 'matplotlib', 'hypothesis'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert run.stdout.strip() == "[]"


def test_the_whole_face_loads_little_beyond_attrs_and_the_face_alone_nothing():
    def loaded(statement):
        before = "import attrs, attrs.validators, sys; before = set(sys.modules)"
        code = f"{before}; {statement}; print(*set(sys.modules) - before)"
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
        return set(run.stdout.split())

    # The values are loaded when they are first asked for.
    assert loaded("import chronicle.dates") <= {"chronicle", "chronicle.dates"}
    of_parse = loaded("from chronicle.dates import parse")
    assert {
        name for name in of_parse if "prose" in name or "relations" in name or "calendars" in name
    } == set()
    assert len({name for name in of_parse if name.startswith("chronicle")}) < 40
