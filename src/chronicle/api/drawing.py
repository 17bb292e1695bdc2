"""Drawing: timeline → chart → scene → files, or onto the user's own axes."""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from attrs import asdict, evolve, fields, frozen

from chronicle.api.files import write_together
from chronicle.api.reasoning import EVERYTHING, Hearing, heard
from chronicle.chart import (
    AxisKind,
    Chart,
    Direction,
    Form,
    LabelStyle,
    Layout,
    Overflow,
    Previous,
    WhenFull,
    compile_chart,
    page_named,
    theme_named,
)
from chronicle.chart.page import MM
from chronicle.chronology import Chronology, order_of
from chronicle.chronology.solving.uninterrupted import uninterrupted
from chronicle.fonts import FaceName, Family, Font, covers, installed_fonts, locate_family
from chronicle.layout.scene import Scene, placed_texts, texts, to_plain
from chronicle.model import Timeline
from chronicle.render import draw_on, pdf_bytes, png_bytes, shaped_width, svg_text

if TYPE_CHECKING:
    from chronicle.render.mpl import Target

PathLike: TypeAlias = str | os.PathLike[str]

WRITERS: Mapping[str, Callable[[Layout], bytes]] = MappingProxyType(
    {
        ".svg": lambda layout: svg_text(layout.scene).encode(),
        ".png": lambda layout: png_bytes(layout.scene),
        ".pdf": lambda layout: pdf_bytes(*(page.scene for page in layout.pages)),
        ".json": lambda layout: layout_json(layout).encode(),
    }
)
"""How a picture is written, by the suffix of its file."""

SUITED: Mapping[str, str] = MappingProxyType({"book": "print", "slide": "slide"})
"""The theme of a page where none is named."""

TWINS: Mapping[str, tuple[str, str]] = MappingProxyType({"web": ("phone", "-360")})
"""Pages whose pictures come with a second one: its page, and what is added to the file's name."""


class PageOverflow(ValueError):  # noqa: N818  # it is said as it is read
    """A page that is full; ``overflow`` says how many labels fit and what would do."""

    def __init__(self, overflow: Overflow) -> None:
        self.overflow = overflow
        super().__init__(overflow.message)


class MissingGlyphs(ValueError):  # noqa: N818  # it is said as it is read
    """Text that no face of the font can show; ``by_event`` lists the characters by their event."""

    def __init__(self, by_event: Mapping[str, str]) -> None:
        self.by_event = by_event
        places = "; ".join(f"{text!r} in {event}" for event, text in by_event.items())
        super().__init__(f"no font has glyphs for {places}: install one that has, or name it")


@frozen(kw_only=True, repr=False)
class Picture(Layout):
    """A finished layout that shows itself: as SVG in a notebook, in a line elsewhere."""

    def __repr__(self) -> str:
        size = self.scene.size
        paper = f"{size.width / MM:.0f} × {size.height / MM:.0f} mm"
        return f"<Picture of {len(self.events)} events: {self.form}, {paper}>"

    def _repr_svg_(self) -> str:
        return svg_text(self.scene)

    @classmethod
    def of(cls, layout: Layout) -> "Picture":
        """The layout, able to show itself."""
        return cls(**{field.name: getattr(layout, field.name) for field in fields(Layout)})


@uninterrupted()
def draw(  # noqa: PLR0913  # a keyword for each option of the picture
    timeline: Timeline,
    path: PathLike | Iterable[PathLike] | None = None,
    *,
    form: Form = "auto",
    page: str = "fit",
    theme: str | None = None,
    title: str | None = None,
    subtitle: str | None = None,
    labels: LabelStyle = "auto",
    label_size: float | None = None,
    sources: bool = True,
    legend: bool = True,
    axis: AxisKind = "auto",
    origin: str | None = None,
    lanes: str | None = None,
    links: bool = False,
    calendar: str | None = None,
    direction: Direction = "auto",
    when_full: WhenFull = "stop",
    previous: Layout | PathLike | None = None,
    hearing: Hearing = EVERYTHING,
    font: str = "Source Sans Pro",
    ax: "Target | None" = None,
) -> Picture:
    """Draw a timeline to files, by their suffixes (.svg, .png, .pdf, .json), or onto axes of matplotlib.

    Page ``fit`` is 170 mm wide and as high as it needs; a sheet is full or it overflows, and nothing is ever
    dropped or drawn over another. Page ``web`` writes a second picture for phones beside the first.
    ``label_size`` is in points. ``axis`` is linear, broken, piecewise or log, and auto where it is free;
    ``origin`` is the id of an event that the axis counts from; ``lanes`` is the key of the lanes;
    with ``links`` stated causes and sequences are arrows, which run through no text.
    ``hearing`` says which claims bound and order the events, and what gives way where they contradict.
    ``calendar`` names a second one for the axis (islamic, hebrew, julian …); ``direction`` is rtl where the
    language of the header is written so, and can be set.
    Labels that stood in the ``previous`` picture, a layout or the file of one (.json), keep their side of the
    axis in flags and in the vertical form, where all fit then.
    Nothing private is drawn. Without a path the picture alone is returned, which a notebook shows.

    ``when_full="pages"`` goes on on further sheets: a PDF has them all, other files are numbered;
    ``"clusters"`` tells close events by one label and lists them under the picture.

    Raises:
        ValueError: there is nothing to draw, no such page, theme, font, calendar, suffix, source or tag, or
            no layout in the file of the previous picture.
        PageOverflow: not everything fits on the page.
        MissingGlyphs: the font lacks characters of the text.
        CannotWrite: a file cannot be written.
    """
    chart = Chart(
        form=form,
        page=page_named(page),
        theme=theme_named(theme or SUITED.get(page, "light")),
        title=title,
        subtitle=subtitle,
        labels=labels,
        label_size=label_size,
        sources=sources,
        legend=legend,
        axis=axis,
        origin=origin,
        lanes=lanes,
        links=links,
        calendar=calendar,
        direction=direction,
        when_full=when_full,
        previous=None if previous is None else previous_of(previous),
    )
    paths = [path] if isinstance(path, (str, os.PathLike)) else [*(path or ())]
    writers = [(Path(one), writer_for(one)) for one in paths]
    layout = _laid_out(timeline, chart, font, hearing)
    pictures = [picture for place, write in writers for picture in _pictures(layout, place, write)]
    twin = TWINS.get(chart.page.name)
    if twin and writers:
        second = _laid_out(timeline, evolve(chart, page=page_named(twin[0])), font, hearing)
        twins = ((place.with_stem(place.stem + twin[1]), write) for place, write in writers)
        pictures += [picture for place, write in twins for picture in _pictures(second, place, write)]
    write_together(pictures)
    if ax is not None:
        draw_on(layout.scene, ax)
    return Picture.of(layout)


def _pictures(layout: Layout, place: Path, write: Callable[[Layout], bytes]) -> Iterator[tuple[Path, bytes]]:
    """A file; where there are several pages, a PDF of them all, or a numbered file for each."""
    if not layout.following or place.suffix.lower() == ".pdf":
        yield place, write(layout)
        return
    for number, page in enumerate(layout.pages, start=1):
        yield place.with_stem(f"{place.stem}-{number}"), write(page)


def writer_for(path: PathLike) -> Callable[[Layout], bytes]:
    """How the picture in a file is written.

    Raises:
        ValueError: there is no such picture; the message lists the suffixes that there are.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in WRITERS:
        raise ValueError(f"no picture {str(path)!r}: a picture is written as {', '.join(WRITERS)}")
    return WRITERS[suffix]


def previous_of(picture: Layout | PathLike) -> Previous:
    """Where the labels of an earlier picture stood: a layout, or the file that it was written to as JSON.

    Raises:
        ValueError: the file cannot be read, or holds no layout.
    """
    if isinstance(picture, Layout):
        return Previous(form=picture.form, sides=picture.sides)
    try:
        plain = json.loads(Path(picture).read_text("utf-8"))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ValueError(f"cannot read the previous picture {str(picture)!r}: {reason}") from error
    except ValueError as error:
        raise ValueError(f"no layout in {str(picture)!r}: it is not JSON ({error})") from error
    match plain:
        case {"form": str(form), "sides": {} as sides} if {*map(repr, sides.values())} <= {"0", "1"}:
            return Previous(form=form, sides=sides)
        case _:
            raise ValueError(
                f"no layout in {str(picture)!r}: wanted is what draw writes to a file that ends in .json"
            )


def layout_json(layout: Layout) -> str:
    """The layout as JSON: the scene without its fonts, its measures, what was tried; lengths in points."""
    scene = {name: value for name, value in to_plain(layout.scene).items() if name != "faces"}
    plain = {
        "schema": 1,
        "form": layout.form,
        "page": layout.page,
        "events": layout.events,
        "counted": layout.counted,
        "clusters": layout.clusters,
        "measures": asdict(layout.measures),
        "steps": layout.steps,
        "sides": layout.sides,
        "scene": scene,
    }
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


def _laid_out(timeline: Timeline, chart: Chart, font: str, hearing: Hearing) -> Layout:
    """The layout in a family; where that lacks characters, with a font of this computer that has them."""
    public = timeline.public()
    family = _family(font)
    chronology = heard(public, hearing)
    try:
        return _set_in(family, chronology, chart)
    except MissingGlyphs as missing:
        helped = _with_installed(family, public)
        if helped is None:
            raise
        try:
            return _set_in(helped, chronology, chart)
        except MissingGlyphs:
            raise missing from None


def _with_installed(family: Family, timeline: Timeline) -> Family | None:
    """The family with the first font of this computer that has what the others lack; None where none has."""
    texts = json.dumps(timeline.to_plain(), ensure_ascii=False, default=str)
    lacking = family.missing("".join(sorted(set(texts))), Font(1.0))
    data = _installed_font(lacking)
    if data is None:
        return None
    return Family(faces=family.faces, fallbacks=family.fallbacks, installed=data, shaped_width=shaped_width)


@cache
def _installed_font(characters: str) -> bytes | None:
    read = (path.read_bytes() for path in installed_fonts())
    return next((data for data in read if covers(data, characters)), None)


def _set_in(family: Family, chronology: Chronology, chart: Chart) -> Layout:
    public = chronology.timeline
    found = compile_chart(chart, public, order_of(chronology), metrics=family)
    if isinstance(found, Overflow):
        raise PageOverflow(found)
    following = tuple(_with_fonts(page, family) for page in found.following)
    return evolve(_with_fonts(found, family), following=following)


def _with_fonts(layout: Layout, family: Family) -> Layout:
    """The layout with the fonts that its scene needs, once it is sure that they can show all of it."""
    runs = _runs_by_face(layout.scene)
    _check_glyphs(layout.scene, family, runs)
    return evolve(layout, scene=evolve(layout.scene, faces=family.subset(runs)))


@cache
def _family(name: str) -> Family:
    files = locate_family(name)
    return Family(
        faces={face: file.read_bytes() for face, file in files.faces.items()},
        fallbacks={face: file.read_bytes() for face, file in files.fallbacks.items()},
        shaped_width=shaped_width,
    )


def _runs_by_face(scene: Scene) -> dict[FaceName, list[str]]:
    by_face: dict[FaceName, list[str]] = {}
    for text in texts(scene.children):
        for run in text.runs:
            by_face.setdefault(run.font.face, []).append(run.text)
    return by_face


def _check_glyphs(scene: Scene, family: Family, runs: Mapping[FaceName, Iterable[str]]) -> None:
    """Refuse text that the font cannot show, told by event; nearly always no character is in doubt."""
    if not any(
        family.missing("".join(sorted(set("".join(words)))), Font(1.0, face)) for face, words in runs.items()
    ):
        return
    missing: dict[str, str] = {}
    for placed in placed_texts(scene, family):
        for run in placed.text.runs:
            lacking = family.missing(run.text, run.font)
            if lacking:
                where = placed.event or "the title or the notes"
                missing[where] = "".join(dict.fromkeys(missing.get(where, "") + lacking))
    if missing:
        raise MissingGlyphs(missing)
