"""Where a computer keeps its fonts; paths only, the reading is the caller's.

Asked for only when a text has characters that neither the named family nor its stand-in has.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

SUFFIXES = frozenset({".ttf", ".otf", ".ttc"})

FOLDERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "linux": ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts"),
        "darwin": ("/System/Library/Fonts", "/Library/Fonts", "~/Library/Fonts"),
        "win32": ("%WINDIR%\\Fonts", "%LOCALAPPDATA%\\Microsoft\\Windows\\Fonts"),
    }
)
"""The folders of each system, by Python's name of it."""


def installed_fonts(folders: tuple[str, ...] | None = None) -> Iterator[Path]:
    """The font files of this computer: upright sans-serif faces first, each kind by name.

    So that the same computer always finds the same font.
    """
    places = FOLDERS.get(sys.platform, FOLDERS["linux"]) if folders is None else folders
    found = {
        path
        for place in places
        for path in Path(os.path.expandvars(place)).expanduser().rglob("*")
        if path.suffix.lower() in SUFFIXES
    }
    yield from sorted(found, key=lambda path: (_oddness(path.stem), path.name, str(path)))


def _oddness(stem: str) -> int:
    """How far a face is from the upright sans-serif of common weight, by the words of its name."""
    name = stem.lower()
    is_plain = not any(word in name for word in ("bold", "italic", "oblique", "black", "light", "thin"))
    return 4 * (not is_plain) + 2 * ("sans" not in name) + ("mono" in name or "ui" in name)
