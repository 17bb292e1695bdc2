"""The one door to matplotlib: a Scene as a single artist, which any of its canvases can paint.

Text is placed by the advances that the layout measured, never by matplotlib's own: as outlines of glyphs on
pixels, as real text in the same embedded fonts in a PDF. Only joined scripts are left to matplotlib to shape,
in logical order.
"""

import warnings
from collections.abc import Mapping, Sequence
from functools import lru_cache
from io import BytesIO
from math import ceil
from pathlib import Path as FilePath
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any, TypeAlias, cast
from weakref import finalize

import matplotlib as mpl
import numpy as np
from attrs import field, frozen
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import FigureCanvasPdf, PdfPages
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import FT2Font, LoadFlags
from matplotlib.path import Path as Outline
from matplotlib.textpath import TextToPath
from matplotlib.transforms import Affine2D, Bbox
from numpy.typing import NDArray

from chronicle.fonts import Family, Segment, SlotName, embedded_family, is_right_to_left, unpack_woff
from chronicle.layout.geometry import Box
from chronicle.layout.scene import Circle, Group, Node, Path, Rect, Run, Scene, Text, texts
from chronicle.render.markup import is_safe_link

Target: TypeAlias = Axes | Figure
"""Where a scene can be drawn."""

_POINTS_PER_INCH = 72
_Curves: TypeAlias = tuple[NDArray[np.float64], NDArray[np.integer[Any]]]
"""A glyph: its points in ems, y upward, and what each is for."""

_EM = 1000
"""Outlines are taken at this size, so that hinting and rounding vanish."""

_OWN_SETTINGS: dict[str, Any] = {
    "agg.path.chunksize": 0,
    "path.simplify": False,
    "path.sketch": None,
    "path.effects": [],
    "pdf.compression": 6,
    "pdf.fonttype": 42,
    "pdf.inheritcolor": False,
    "pdf.use14corefonts": False,
    "savefig.bbox": None,
    "savefig.facecolor": "auto",
    "savefig.orientation": "portrait",
    "savefig.transparent": False,
}
"""What a user may have set otherwise, and what would change the bytes of a file."""


def png_bytes(scene: Scene, *, dpi: float) -> bytes:
    """The scene as a PNG of whole pixels: the last row and column may be half paper."""
    across, down = (
        ceil(length * dpi / _POINTS_PER_INCH - 1e-6) for length in (scene.size.width, scene.size.height)
    )
    # A millionth more, because the canvas cuts fractions of a pixel off.
    figure = _figure_of(scene, ((across + 1e-6) / dpi, (down + 1e-6) / dpi))
    FigureCanvasAgg(figure)
    metadata = {"Title": scene.title, "Description": scene.description, "Software": "chronicle"}
    return _saved(figure, "png", dpi=dpi, metadata=metadata)


def pdf_bytes(scenes: Sequence[Scene]) -> bytes:
    """The scenes as pages of a PDF, which is called as the first of them."""
    metadata = {
        "Title": scenes[0].title,
        "Subject": scenes[0].description,
        "Creator": "chronicle",
        "CreationDate": None,
    }
    sizes = ((scene.size.width / _POINTS_PER_INCH, scene.size.height / _POINTS_PER_INCH) for scene in scenes)
    # The figures are kept until the file is closed: only then are the fonts read that they hold as files.
    figures = [_figure_of(scene, size) for scene, size in zip(scenes, sizes, strict=True)]
    out = BytesIO()
    with cast("Any", mpl).rc_context(_OWN_SETTINGS), cast("Any", PdfPages)(out, metadata=metadata) as pages:
        for figure in figures:
            FigureCanvasPdf(figure)
            cast("Any", figure).savefig(pages, format="pdf", dpi=_POINTS_PER_INCH)
    return out.getvalue()


def draw_on(scene: Scene, target: Target) -> None:
    """The scene on somebody's Axes or Figure."""
    artist = SceneArtist(scene, target)
    if isinstance(target, Axes):
        target.set_axis_off()
    target.add_artist(artist)


def shaped_width(font: bytes, text: str) -> float:
    """The advance of a text as matplotlib shapes it, in ems.

    A letter that the font lacks adds nothing. That it is lacking is told before a picture is written, with
    the event that needs it; matplotlib's own warning is kept quiet.
    """
    opened = _opened(font)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        opened.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
    return opened.get_width_height()[0] / 64 / _EM


class SceneArtist(Artist):
    """A scene in the upper left corner of an Axes or Figure."""

    def __init__(self, scene: Scene, target: Target) -> None:
        """Keep the scene; nothing is drawn before the canvas asks."""
        super().__init__()
        self._scene = scene
        self._target = target
        self._lettering = _lettering_of(scene)

    def draw(self, renderer: RendererBase) -> None:
        """Paint the scene's children in their order."""
        root = self.get_figure(root=True)
        as_text = root is not None and isinstance(root.canvas, FigureCanvasPdf)
        size = self._scene.size
        brush = _Brush(
            renderer=renderer,
            transform=self._to_display(),
            scale=self._scale(),
            lettering=self._lettering,
            as_text=as_text,
        )
        renderer.open_group("chronicle")
        whole = Box(left=0, top=0, right=size.width, bottom=size.height)
        brush.paint(Rect(box=whole, fill=self._scene.background))
        for node in self._scene.children:
            brush.paint(node)
        renderer.close_group("chronicle")
        self.stale = False

    def get_window_extent(self, renderer: RendererBase | None = None) -> Bbox:  # noqa: ARG002  # as asked
        """Where the scene lies, in pixels."""
        size = self._scene.size
        corners = self._to_display().transform([(0, size.height), (size.width, 0)])
        return Bbox(corners)

    def _scale(self) -> float:
        """1, or less where the scene is larger than its place."""
        unit = self._unit()
        place, size = self._target.bbox, self._scene.size
        room = min(place.width / (size.width * unit), place.height / (size.height * unit))
        return 1.0 if room > 0.999 else room  # noqa: PLR2004  # a thousandth is rounding, not want of room

    def _to_display(self) -> Affine2D:
        unit = self._scale() * self._unit()
        place = self._target.bbox
        return Affine2D().scale(unit, -unit).translate(place.x0, place.y1)

    def _unit(self) -> float:
        """Pixels to a point."""
        figure = self.get_figure(root=True)
        assert figure is not None
        return figure.dpi / _POINTS_PER_INCH


@frozen(kw_only=True, eq=False, weakref_slot=True)
class _Lettering:
    """The fonts that a scene carries, unpacked; their glyphs' outlines; and, for a PDF, as files."""

    family: Family
    fonts: dict[SlotName, bytes] = field(repr=False)
    _outlines: dict[tuple[SlotName, str], _Curves] = field(
        factory=dict[tuple[SlotName, str], "_Curves"], init=False, repr=False
    )
    _files: dict[SlotName, FilePath] = field(factory=dict[SlotName, FilePath], init=False, repr=False)

    def outline(self, segment: Segment) -> Outline:
        """The outlines of a segment's glyphs in ems, y upward."""
        if segment.shaped:
            return _shaped_outline(self.fonts[segment.slot], segment.text)
        placed = ((self._glyph(segment.slot, g.character), g.x) for g in self.family.glyphs(segment))
        return _joined([(curves, x, 0.0) for curves, x in placed])

    def file(self, slot: SlotName) -> FilePath:
        """A font as a file, because matplotlib embeds files only.

        It goes when the lettering goes: a figure may be saved long after the scene was drawn on it.
        """
        if not self._files:
            folder = mkdtemp(prefix="chronicle-")
            finalize(self, rmtree, folder, ignore_errors=True)
            for name, data in self.fonts.items():
                self._files[name] = FilePath(folder, f"{name}.ttf")
                self._files[name].write_bytes(data)
        return self._files[slot]

    def _glyph(self, slot: SlotName, character: str) -> _Curves:
        curves = self._outlines.get((slot, character))
        if curves is None:
            font = _opened(self.fonts[slot])
            font.load_char(ord(character), flags=LoadFlags.NO_HINTING)
            vertices, codes = font.get_path()
            curves = self._outlines[slot, character] = (vertices / _EM, codes)
        return curves


@frozen(kw_only=True, eq=False)
class _Brush:
    """One painting: where to, from which points to which pixels, with which link under the text."""

    renderer: RendererBase
    transform: Affine2D
    scale: float
    lettering: _Lettering | None
    as_text: bool

    def paint(self, node: Node, href: str | None = None) -> None:
        match node:
            case Group():
                link = node.href if node.href and is_safe_link(node.href) else href
                for child in node.children:
                    self.paint(child, link)
            case Text():
                self._text(node, href)
            case Rect():
                outline = _rounded(node.box, node.radius) if node.radius else _rectangle(node.box)
                self._shape(outline, node.fill, node.stroke, node.stroke_width, dash=node.dash)
            case Circle():
                outline = Outline.circle((node.centre.x, node.centre.y), node.radius)
                self._shape(outline, node.fill, node.stroke, node.stroke_width)
            case Path():
                self._shape(
                    _polyline(node),
                    node.fill,
                    node.stroke,
                    node.stroke_width,
                    dash=node.dash,
                    round_ends=node.round_ends,
                )

    def _shape(
        self,
        outline: Outline,
        fill: str | None,
        stroke: str | None,
        stroke_width: float,
        *,
        dash: tuple[float, ...] = (),
        round_ends: bool = False,
    ) -> None:
        gc = self._context()
        gc.set_linewidth(stroke_width * self.scale if stroke else 0.0)
        gc.set_foreground(stroke or "#000000")
        gc.set_capstyle("round" if round_ends else "butt")
        gc.set_joinstyle("round" if round_ends else "miter")
        if dash:
            gc.set_dashes(0.0, [length * self.scale for length in dash])
        self.renderer.draw_path(gc, outline, self.transform, _rgb(fill) if fill else None)
        gc.restore()

    def _text(self, text: Text, href: str | None) -> None:
        turn = Affine2D().rotate_deg_around(text.x, text.y, 90) if text.turned else Affine2D()
        x = text.x
        # The first run of a line that runs from right to left stands at its right end.
        for run in reversed(text.runs) if is_right_to_left(text.string) else text.runs:
            self._run(run, x, text.y - run.rise, turn, href)
            x += run.width

    def _run(self, run: Run, x: float, y: float, turn: Affine2D, href: str | None) -> None:
        assert self.lettering is not None
        family = self.lettering.family
        for segment in family.segments(run.text, run.font.face):
            if self.as_text and segment.text.strip():
                self._pdf_text(segment, run, x, y, turn, href)
            elif not self.as_text:
                size = run.font.size
                outline = self.lettering.outline(segment)
                to_page = Affine2D().scale(size, -size).translate(x, y) + turn + self.transform
                gc = self._context()
                gc.set_linewidth(0.0)
                gc.set_url(href)
                self.renderer.draw_path(gc, outline, to_page, _rgb(run.fill))
                gc.restore()
            x += family.segment_width(segment) * run.font.size

    def _pdf_text(  # where it stands, how it is turned, and where it leads
        self, segment: Segment, run: Run, x: float, y: float, turn: Affine2D, href: str | None
    ) -> None:
        assert self.lettering is not None
        properties = FontProperties(
            fname=str(self.lettering.file(segment.slot)), size=run.font.size * self.scale
        )
        across, up = self.transform.transform(turn.transform((x, y)))
        angle = -90.0 if turn.get_matrix()[1, 0] else 0.0
        gc = self._context()
        gc.set_foreground(run.fill)
        gc.set_url(href)
        self.renderer.draw_text(gc, across, up, segment.text, properties, angle)
        gc.restore()

    def _context(self) -> GraphicsContextBase:
        gc = self.renderer.new_gc()
        gc.set_snap(False)
        gc.set_antialiased(True)
        return gc


def _figure_of(scene: Scene, inches: tuple[float, float]) -> Figure:
    figure = Figure(
        figsize=inches,
        dpi=_POINTS_PER_INCH,
        facecolor=scene.background,
        edgecolor="none",
        linewidth=0.0,
    )
    figure.add_artist(SceneArtist(scene, figure))
    return figure


def _saved(figure: Figure, form: str, *, dpi: float, metadata: Mapping[str, str | None]) -> bytes:
    out = BytesIO()
    with cast("Any", mpl).rc_context(_OWN_SETTINGS):
        cast("Any", figure).savefig(out, format=form, dpi=dpi, metadata=metadata)
    return out.getvalue()


def _lettering_of(scene: Scene) -> _Lettering | None:
    if not scene.faces:
        if any(True for _ in texts(scene.children)):
            raise ValueError("the scene has text but carries no fonts to set it in")
        return None
    fonts: dict[SlotName, bytes] = {slot: unpack_woff(data) for slot, data in scene.faces.items()}
    return _Lettering(family=embedded_family(fonts, shaped_width=shaped_width), fonts=fonts)


@lru_cache(maxsize=16)
def _opened(font: bytes) -> FT2Font:
    opened = FT2Font(BytesIO(unpack_woff(font) if font[:4] == b"wOFF" else font))
    opened.set_size(_EM, _POINTS_PER_INCH)
    return opened


def _shaped_outline(font: bytes, text: str) -> Outline:
    placed, outlines, _ = cast("Any", TextToPath()).get_glyphs_with_font(_opened(font), text)
    return _joined(
        [((outlines[name][0] / _EM, outlines[name][1]), x / _EM, y / _EM) for name, x, y, _ in placed]
    )


def _joined(placed: list[tuple[_Curves, float, float]]) -> Outline:
    """Glyphs at their places as one outline, so that a run is one stroke of the brush."""
    drawn = [(vertices, codes, x, y) for (vertices, codes), x, y in placed if len(codes)]
    if not drawn:
        return Outline(np.empty((0, 2)))
    return Outline(
        np.concatenate([np.add(vertices, (x, y)) for vertices, _, x, y in drawn]),
        np.concatenate([codes for _, codes, _, _ in drawn]),
    )


def _rectangle(box: Box) -> Outline:
    corners = [(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)]
    return Outline([*corners, corners[0]], closed=True)


def _rounded(box: Box, radius: float) -> Outline:
    """A rectangle with quarter circles at its corners, as cubic curves."""
    r = min(radius, box.width / 2, box.height / 2)
    handle = r * (1 - 0.5523)  # the customary cubic quarter circle, true to a 4,000th of its radius
    corners = (
        (box.right, box.top, -1, 0, 0, 1),
        (box.right, box.bottom, 0, -1, -1, 0),
        (box.left, box.bottom, 1, 0, 0, -1),
        (box.left, box.top, 0, 1, 1, 0),
    )
    points: list[tuple[float, float]] = []
    codes: list[Any] = []
    for x, y, in_x, in_y, out_x, out_y in corners:
        points += [
            (x + in_x * r, y + in_y * r),
            (x + in_x * handle, y + in_y * handle),
            (x + out_x * handle, y + out_y * handle),
            (x + out_x * r, y + out_y * r),
        ]
        codes += [Outline.LINETO if codes else Outline.MOVETO, *[Outline.CURVE4] * 3]
    return Outline([*points, points[0]], [*codes, Outline.CLOSEPOLY])


def _polyline(path: Path) -> Outline:
    points = [(point.x, point.y) for point in path.points]
    if path.curved:
        return Outline(points, [Outline.MOVETO, *[Outline.CURVE4] * (len(points) - 1)])
    return Outline([*points, points[0]], closed=True) if path.closed else Outline(points)


@lru_cache(maxsize=256)
def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue
