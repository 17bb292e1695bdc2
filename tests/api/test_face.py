"""The face of the api: every name is there, and only what is asked for is loaded."""

import pytest

from chronicle import api


def test_every_name_of_the_face_is_there():
    assert dir(api) == sorted(api.__all__)
    assert all(getattr(api, name) is not None for name in api.__all__)


def test_another_name_is_not():
    with pytest.raises(AttributeError, match="no attribute 'drwa'"):
        _ = api.drwa
