"""The face of the package: light to import, complete, documented."""

import inspect
import subprocess
import sys

import pytest

import chronicle

HEAVY = ("matplotlib", "numpy", "pendulum", "fontTools", "pyphen", "click")


def loaded_after(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in run.stdout.split()}


def test_importing_chronicle_loads_nothing_heavy():
    assert loaded_after("import chronicle").isdisjoint(HEAVY)


def test_using_every_name_of_the_face_loads_nothing_heavy():
    loaded = loaded_after("import chronicle\nfor name in chronicle.__all__: getattr(chronicle, name)")
    assert loaded.isdisjoint({"matplotlib", "numpy", "pendulum"})


def test_the_lazy_table_and_the_face_agree():
    assert sorted(name for names in chronicle._HOMES.values() for name in names) == sorted(chronicle.__all__)


def test_every_public_name_is_documented():
    for name in chronicle.__all__:
        thing = getattr(chronicle, name)
        assert inspect.getdoc(thing), f"{name} has no docstring"


def test_a_name_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="timeline"):
        chronicle.timeline  # noqa: B018
