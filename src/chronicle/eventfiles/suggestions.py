"""The known word that an unknown one was probably meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches

_LENGTHS_APART = 4


def closest(word: str, known: Iterable[str]) -> str | None:
    """The nearest of the known words, None where none is near.

    >>> closest("tittle", ["title", "when"]), closest("zzz", ["title"])
    ('title', None)
    """
    near = [other for other in known if abs(len(other) - len(word)) <= _LENGTHS_APART]
    found = get_close_matches(word.lower(), near, n=1, cutoff=0.6)
    return found[0] if found else None


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The help that names the nearest known word.

    >>> did_you_mean("tittle", ["title"])
    "did you mean 'title'?"
    """
    other = closest(word, known)
    return None if other is None else f"did you mean {other!r}?"
