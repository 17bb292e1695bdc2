"""Where the font files of a family lie; paths only, the reading is the caller's.

A family is named (one of the known ones), or given as the path of its regular face: the other faces are
looked for beside it by the usual endings. Packages are found, never imported.
"""

from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

from attrs import field, frozen

from chronicle.fonts.faces import FACE_NAMES, FaceName

_ENDINGS: tuple[dict[FaceName, str], ...] = (
    {"regular": "Regular", "semibold": "Semibold", "italic": "It", "semibold-italic": "SemiboldIt"},
    {"regular": "Regular", "semibold": "SemiBold", "italic": "Italic", "semibold-italic": "SemiBoldItalic"},
    {"regular": "Regular", "semibold": "Semibold", "italic": "Italic", "semibold-italic": "SemiboldItalic"},
    {"regular": "Regular", "semibold": "Bold", "italic": "Italic", "semibold-italic": "BoldItalic"},
)
"""How foundries name the files of a family; the first row that fits a folder is taken."""


@frozen(kw_only=True)
class _Packaged:
    """A family inside an installed package: the package, the folder in it, and the file of each face."""

    package: str
    folder: str
    files: Mapping[FaceName, str]

    def paths(self) -> dict[FaceName, Path]:
        spec = find_spec(self.package)
        if spec is None or spec.origin is None:
            return {}
        folder = Path(spec.origin).parent / self.folder
        return {face: folder / name for face, name in self.files.items() if (folder / name).is_file()}


_PACKAGED: Mapping[str, _Packaged] = MappingProxyType(
    {
        "Source Sans Pro": _Packaged(
            package="font_source_sans_pro",
            folder="files",
            files={face: f"SourceSansPro-{_ENDINGS[0][face]}.ttf" for face in FACE_NAMES},
        ),
        "DejaVu Sans": _Packaged(
            package="matplotlib",
            folder="mpl-data/fonts/ttf",
            files={
                "regular": "DejaVuSans.ttf",
                "semibold": "DejaVuSans-Bold.ttf",
                "italic": "DejaVuSans-Oblique.ttf",
                "semibold-italic": "DejaVuSans-BoldOblique.ttf",
            },
        ),
    }
)
_STAND_IN = "DejaVu Sans"


@frozen(kw_only=True)
class FamilyFiles:
    """The font file of each face, and of each stand-in for glyphs that the face lacks."""

    faces: Mapping[FaceName, Path]
    fallbacks: Mapping[FaceName, Path] = field(factory=dict[FaceName, Path])


def locate_family(name: str = "Source Sans Pro") -> FamilyFiles:
    """The files of a family by its name, or by the path of its regular face.

    Raises:
        ValueError: no such family is known and there is no such file, or its package is not installed.

    >>> locate_family("DejaVu Sans").faces["regular"].name
    'DejaVuSans.ttf'
    """
    faces = _PACKAGED[name].paths() if name in _PACKAGED else _beside(Path(name))
    if "regular" not in faces:
        known = ", ".join(_PACKAGED)
        raise ValueError(f"no font {name!r}: give the path of a font file, or one of {known}")
    return FamilyFiles(faces=faces, fallbacks={} if name == _STAND_IN else _PACKAGED[_STAND_IN].paths())


def _beside(path: Path) -> dict[FaceName, Path]:
    """The file itself as the regular face, and the others of its family in the same folder."""
    if not path.is_file():
        return {}
    best: dict[FaceName, Path] = {"regular": path}
    for endings in _ENDINGS:
        if not path.stem.endswith(endings["regular"]):
            continue
        stem = path.stem.removesuffix(endings["regular"])
        there: dict[FaceName, Path] = {}
        for face in FACE_NAMES:
            file = path.with_name(f"{stem}{endings[face]}{path.suffix}")
            if file.is_file():
                there[face] = file
        if len(there) > len(best):
            best = there
    return best
