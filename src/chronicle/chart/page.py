"""Pages: real sizes in points (1/72 inch), and what each asks of the picture on it."""

import re
from collections.abc import Mapping
from math import inf
from types import MappingProxyType

from attrs import evolve, frozen

MM = 72 / 25.4
"""One millimetre in points."""

PX = 72 / 96
"""One CSS pixel in points."""

TALLEST = 277 * MM
"""The tallest picture that goes onto an A4 page with its margins, in points."""

FEW_SCREENS = 2400.0
"""The tallest picture that is scrolled through on a phone with patience, in points: four screens or so."""

MOST_HEIGHT = 14400.0
"""The tallest or widest page that PDF can say, in points (ISO 32000-1, annex C: 200 inches)."""


@frozen(kw_only=True)
class Page:
    """A page, in points. ``height`` None means as high as the picture needs.

    ``turnable`` pages may be laid on their side when that suits the form. ``type_scale`` multiplies every
    size of type. ``label_width`` is the widest that a label may be in the flags form.
    A page of free height becomes higher than the ``tallest`` only where nothing else does.
    """

    name: str
    width: float
    height: float | None
    margin: float = 10.0
    turnable: bool = False
    type_scale: float = 1.0
    least_type: float = 6.0
    label_width: float = 42 * MM
    has_title: bool = True
    tallest: float = inf
    form: str = "auto"

    @property
    def turned(self) -> "Page":
        """The same sheet on its other side."""
        if self.height is None:
            return self
        return evolve(self, width=self.height, height=self.width)


def _sheet(
    name: str, width_mm: float, height_mm: float, *, turnable: bool = True, margin: float = 28.0
) -> Page:
    return Page(name=name, width=width_mm * MM, height=height_mm * MM, margin=margin, turnable=turnable)


def _table() -> dict[str, Page]:
    sheets = {
        "a0": (841, 1189),
        "a1": (594, 841),
        "a2": (420, 594),
        "a3": (297, 420),
        "a4": (210, 297),
        "letter": (215.9, 279.4),
    }
    pages = {"fit": Page(name="fit", width=170 * MM, height=None, tallest=TALLEST)}
    for name, (width, height) in sheets.items():
        pages[name] = _sheet(name, width, height)
        pages[f"{name}-portrait"] = _sheet(f"{name}-portrait", width, height, turnable=False)
        pages[f"{name}-landscape"] = _sheet(f"{name}-landscape", height, width, turnable=False)
    pages["slide"] = evolve(
        _sheet("slide", 338.7, 190.5, turnable=False), type_scale=1.6, least_type=11 * PX, label_width=76 * MM
    )
    pages["web"] = Page(
        name="web", width=680 * PX, height=None, type_scale=1.4, least_type=13 * PX, label_width=56 * MM
    )
    pages["phone"] = Page(
        name="phone",
        width=360 * PX,
        height=None,
        type_scale=1.4,
        least_type=13 * PX,
        form="vertical",
        tallest=FEW_SCREENS,
    )
    pages["book"] = Page(
        name="book",
        width=110 * MM,
        height=None,
        margin=2.0,
        has_title=False,
        tallest=TALLEST,
        form="vertical",
    )
    return pages


PAGES: Mapping[str, Page] = MappingProxyType(_table())
"""The pages that have a name."""

SHEETS: tuple[str, ...] = ("a4", "a3", "a2", "a1", "a0")
"""The sheets from small to large: what a full page proposes as the next larger one."""

LEAST_SIDE = 30.0
"""The least width or height of a page, in millimetres; less holds no word of readable type."""

_SIZE = re.compile(r"(\d+(?:\.\d+)?)(?:\s*[x×]\s*(\d+(?:\.\d+)?))?\s*mm")


def page_named(name: str) -> Page:
    """A page by its name, or by its size in millimetres: ``170mm`` is a column, ``170x120mm`` a sheet.

    Raises:
        ValueError: there is no such page; the message lists those that there are, or tells the limits.

    >>> page_named("a4").width, page_named("86mm").height
    (595.2755905511812, None)
    """
    folded = name.strip().lower()
    if folded in PAGES:
        return PAGES[folded]
    size = _SIZE.fullmatch(folded)
    if size is None:
        raise ValueError(f"no page {name!r}: one of {', '.join(PAGES)}, or a size such as 170mm or 170x120mm")
    sides = [float(side) * MM for side in size.groups() if side]
    if not all(LEAST_SIDE * MM <= side <= MOST_HEIGHT for side in sides):
        raise ValueError(f"no page {name!r}: a page is 30 to 5080 mm wide and high")
    height = sides[1] if len(sides) > 1 else None
    return Page(name=folded, width=sides[0], height=height, tallest=TALLEST if height is None else inf)
