"""Text without what does not matter: case, accents, marks of direction, the shape of dashes and quotes."""

import unicodedata
from types import MappingProxyType

_SAME = MappingProxyType(
    {
        **dict.fromkeys("’‘ʼ`´", "'"),
        **dict.fromkeys("—―‒‐‑", "–"),
        **dict.fromkeys("،؛", ","),
        "؟": "?",
    }
)
_ARABIC_DIGITS = MappingProxyType(dict(zip("٠١٢٣٤٥٦٧٨٩", "0123456789", strict=True)))
_LEFT_OUT = frozenset({"Mn", "Cf"})  # accents; marks of direction
_TATWEEL = "ـ"


def fold(text: str, *, arabic_digits: bool = False) -> tuple[str, list[int] | None]:
    """Return the folded text, and the place of each of its characters; `None` where they are the same.

    >>> fold("Août 1914")[0], fold("1er MAI")
    ('aout 1914', ('1er mai', None))
    """
    if text.isascii():
        return text.lower(), None
    folded: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        same = _ARABIC_DIGITS.get(character) if arabic_digits else None
        same = same or _SAME.get(character)
        parts = same or unicodedata.normalize("NFD", character.casefold())
        for part in parts:
            if part != _TATWEEL and unicodedata.category(part) not in _LEFT_OUT:
                folded.append(part)
                places.append(place)
    return "".join(folded), places
