"""The faces that pictures are set in by default."""

import pytest

from chronicle.fonts import Family, locate_family


@pytest.fixture(scope="session")
def files():
    return locate_family()


@pytest.fixture(scope="session")
def family(files):
    return Family(
        faces={face: path.read_bytes() for face, path in files.faces.items()},
        fallbacks={face: path.read_bytes() for face, path in files.fallbacks.items()},
    )
