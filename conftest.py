"""Every code block in the README, the docs and the docstrings is executed.

A block of a page runs in one namespace with the blocks before it; files that it writes go to a folder of
its own, which holds a copy of `events/`.
"""

import os
import shutil
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

ROOT = Path(__file__).parent

# Time is measured in bench/, never in a test; in CI the examples are the same on every run.
settings.register_profile("chronicle", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("chronicle")

# Tests leave nothing in the cache of whoever runs them, and take nothing from it.
os.environ["CHRONICLE_CACHE"] = "off"


def _enter_scratch(namespace: dict[str, object]) -> None:
    folder = TemporaryDirectory()
    shutil.copytree(ROOT / "events", Path(folder.name, "events"))
    namespace["_scratch"] = folder
    namespace["_home"] = Path.cwd()
    os.chdir(folder.name)


def _leave_scratch(namespace: dict[str, object]) -> None:
    home, folder = namespace["_home"], namespace["_scratch"]
    assert isinstance(home, Path)
    assert isinstance(folder, TemporaryDirectory)
    os.chdir(home)
    folder.cleanup()


_pages = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE)],
    patterns=["README.md", "docs/**/*.md"],
    setup=_enter_scratch,
    teardown=_leave_scratch,
)
_docstrings = Sybil(
    parsers=[DocTestParser(optionflags=ELLIPSIS | NORMALIZE_WHITESPACE)],
    path="src",
    pattern="*.py",
    document_types={".py": PythonDocStringDocument},
)
pytest_collect_file = (_pages + _docstrings).pytest()
