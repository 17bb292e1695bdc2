"""SVG: a Scene → the text of an SVG file, written by hand. Text stays text, in the font that was measured.

Same Scene, same bytes. Groups say what they are: ``<g class="event" data-event="ID">`` holds the event's
``mark``, ``leader`` and ``label``; so can a picture be measured from outside.
"""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from functools import lru_cache
from hashlib import sha256

from attrs import field, frozen

from chronicle.fonts import (
    FACE_NAMES,
    FALLBACK,
    INSTALLED,
    FaceName,
    Family,
    SlotName,
    embedded_family,
    is_right_to_left,
    needs_shaping,
)
from chronicle.layout.scene import Circle, Group, Node, Path, Rect, Run, Scene, Text
from chronicle.render.markup import attribute, is_safe_link, number, text_of

_GENERIC = "'Source Sans Pro','Source Sans 3','DejaVu Sans',sans-serif"
_WEIGHT: Mapping[FaceName, str] = {"semibold": ' font-weight="600"', "semibold-italic": ' font-weight="600"'}
_STYLE: Mapping[FaceName, str] = {"italic": ' font-style="italic"', "semibold-italic": ' font-style="italic"'}


def svg_text(scene: Scene) -> str:
    """The SVG of a scene: lengths in points, its fonts inside it, nothing loaded from elsewhere.

    >>> from chronicle.layout.geometry import Size
    >>> svg_text(Scene(size=Size(10, 5), children=())).startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    True
    """
    lettering = _lettering(scene.faces)
    out: list[str] = [_opening(scene)]
    out.extend(_naming(scene.title, scene.description))
    out.append(f"<style>{_stylesheet(lettering)}</style>")
    out.append(
        f'<rect class="background" width="{number(scene.size.width)}" height="{number(scene.size.height)}"'
        f' fill="{scene.background}"/>'
    )
    _write(scene.children, out, lettering)
    out.append("</svg>\n")
    return "\n".join(out)


@frozen(kw_only=True)
class _Lettering:
    """The fonts inside a picture, and the name that no other picture on the same page shares."""

    name: str
    faces: Mapping[SlotName, bytes] = field(repr=False)
    family: Family | None

    @property
    def fallback(self) -> str:
        return f"{self.name}-fallback"

    @property
    def installed(self) -> str:
        return f"{self.name}-installed"


def _lettering(faces: Mapping[SlotName, bytes]) -> _Lettering:
    digest = sha256()
    for slot, data in sorted(faces.items()):
        digest.update(slot.encode() + data)
    return _Lettering(
        name=f"chronicle-{digest.hexdigest()[:10]}",
        faces=faces,
        family=embedded_family(faces) if faces else None,
    )


def _opening(scene: Scene) -> str:
    width, height = number(scene.size.width), number(scene.size.height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt"'
        f' viewBox="0 0 {width} {height}" role="img" xml:space="preserve"{attribute("lang", scene.language)}'
        f"{attribute('xml:lang', scene.language)}>"
    )


def _naming(title: str | None, description: str | None) -> Iterator[str]:
    if title:
        yield f"<title>{text_of(title)}</title>"
    if description:
        yield f"<desc>{text_of(description)}</desc>"


def _stylesheet(lettering: _Lettering) -> str:
    rules = [
        f"@font-face{{font-family:'{name}';font-weight:{weight};font-style:{style};"
        f"src:url(data:font/woff;base64,{b64encode(data).decode('ascii')}) format('woff')}}"
        for name, weight, style, data in _font_faces(lettering)
    ]
    installed = f"'{lettering.installed}'," if INSTALLED in lettering.faces else ""
    own = f"'{lettering.name}','{lettering.fallback}',{installed}"
    family = f"{own}{_GENERIC}" if lettering.faces else _GENERIC
    # The measured widths hold unhinted, with the pairs of the embedded kerning and without ligatures.
    rules.append(
        f"text{{font-family:{family};font-kerning:normal;font-variant-ligatures:no-common-ligatures;"
        "font-synthesis:none;text-rendering:geometricPrecision;white-space:pre}"
    )
    if any(slot not in FACE_NAMES for slot in lettering.faces):
        rules.append(f".stand-in{{font-family:'{lettering.fallback}',{installed}{_GENERIC}}}")
    rules.append(".isolate{unicode-bidi:isolate}")
    return "\n".join(rules)


def _font_faces(lettering: _Lettering) -> Iterator[tuple[str, int, str, bytes]]:
    for face in FACE_NAMES:
        weight, style = 600 if face in _WEIGHT else 400, "italic" if face in _STYLE else "normal"
        if face in lettering.faces:
            yield lettering.name, weight, style, lettering.faces[face]
        if FALLBACK[face] in lettering.faces:
            yield lettering.fallback, weight, style, lettering.faces[FALLBACK[face]]
    if INSTALLED in lettering.faces:
        yield lettering.installed, 400, "normal", lettering.faces[INSTALLED]


def _write(nodes: tuple[Node, ...], out: list[str], lettering: _Lettering) -> None:
    for node in nodes:
        if isinstance(node, Group):
            _write_group(node, out, lettering)
        elif isinstance(node, Text):
            out.append(_text(node, lettering))
        elif isinstance(node, Path):
            out.append(_path(node))
        elif isinstance(node, Circle):
            out.append(_circle(node))
        else:
            out.append(_rect(node))


def _write_group(group: Group, out: list[str], lettering: _Lettering) -> None:
    kind = _class(group.kind) if group.kind else ""
    event = attribute("data-event", group.event) if group.event is not None else ""
    link = group.href if group.href and is_safe_link(group.href) else None
    out.append(f"<g{kind}{event}>")
    if group.title or group.description:
        out.extend(_naming(group.title, group.description))
    if link:
        out.append(f"<a{attribute('href', link)}>")
    _write(group.children, out, lettering)
    out.append("</a></g>" if link else "</g>")


@lru_cache(maxsize=64)
def _class(kind: str) -> str:
    return attribute("class", kind)


# ---- text


def _text(text: Text, lettering: _Lettering) -> str:
    runs = text.runs
    shaped = needs_shaping(runs[0].text if len(runs) == 1 else text.string)
    place = f'<text x="{number(text.x)}" y="{number(text.y)}"'
    if shaped and is_right_to_left(text.string):
        # x is the left end of the line, and a line that runs from right to left ends there.
        place += ' direction="rtl" text-anchor="end"'
    if text.turned:
        place += f' transform="rotate(90 {number(text.x)} {number(text.y)})"'
    if len(runs) == 1 and not shaped and not runs[0].rise:
        run = runs[0]
        return f"{place}{_type(run, lettering)}>{text_of(run.text)}</text>"
    spans: list[str] = []
    risen = 0.0
    for run in runs:
        shift = f' dy="{number(risen - run.rise)}"' if run.rise != risen else ""
        risen = run.rise
        isolate = ' class="isolate"' if shaped else ""
        content = _pieces(run, lettering) if shaped else text_of(run.text)
        spans.append(f"<tspan{shift}{isolate}{_type(run, lettering)}>{content}</tspan>")
    return f"{place}>{''.join(spans)}</text>"


def _type(run: Run, lettering: _Lettering) -> str:
    return _type_of(run.font.size, _face_of(run, lettering), run.fill)


def _face_of(run: Run, lettering: _Lettering) -> FaceName:
    """The face that a run is set in: upright where the slanted one lacks its letters."""
    face = run.font.face
    if face not in _STYLE or lettering.family is None:
        return face
    slots = {segment.slot for segment in lettering.family.segments(run.text, face)}
    for upright in FACE_NAMES:
        if slots == {upright}:
            return upright
    return face


@lru_cache(maxsize=256)
def _type_of(size: float, face: FaceName, fill: str) -> str:
    return f' font-size="{number(size)}" fill="{fill}"{_WEIGHT.get(face, "")}{_STYLE.get(face, "")}'


def _pieces(run: Run, lettering: _Lettering) -> str:
    """The stretches of a run that are shaped as one, each in the font that it was measured in."""
    if lettering.family is None:
        return text_of(run.text)
    upright = ' font-style="normal" font-weight="400"' if run.font.face != "regular" else ""
    return "".join(
        f'<tspan class="stand-in"{upright if segment.slot == FALLBACK["regular"] else ""}>'
        f"{text_of(segment.text)}</tspan>"
        if segment.shaped and segment.slot not in FACE_NAMES
        else text_of(segment.text)
        for segment in lettering.family.segments(run.text, run.font.face)
    )


# ---- shapes


def _path(path: Path) -> str:
    points = " ".join([f"{number(point.x)},{number(point.y)}" for point in path.points])
    if path.curved:
        points = points.replace(" ", " C", 1)
    ends = ' stroke-linecap="round" stroke-linejoin="round"' if path.round_ends else ""
    painted = _paint(path.fill, path.stroke, path.stroke_width, path.dash)
    return f'<path d="M{points}{"Z" if path.closed else ""}"{painted}{ends}/>'


def _rect(rect: Rect) -> str:
    box = rect.box
    radius = f' rx="{number(rect.radius)}"' if rect.radius else ""
    painted = _paint(rect.fill, rect.stroke, rect.stroke_width, rect.dash)
    return (
        f'<rect x="{number(box.left)}" y="{number(box.top)}" width="{number(box.width)}"'
        f' height="{number(box.height)}"{radius}{painted}/>'
    )


def _circle(circle: Circle) -> str:
    centre = f'cx="{number(circle.centre.x)}" cy="{number(circle.centre.y)}"'
    painted = _paint(circle.fill, circle.stroke, circle.stroke_width, ())
    return f'<circle {centre} r="{number(circle.radius)}"{painted}/>'


@lru_cache(maxsize=256)
def _paint(fill: str | None, stroke: str | None, stroke_width: float, dash: tuple[float, ...]) -> str:
    painted = f' fill="{fill or "none"}"'
    if stroke:
        painted += f' stroke="{stroke}" stroke-width="{number(stroke_width)}"'
        if dash:
            painted += f' stroke-dasharray="{" ".join(map(number, dash))}"'
    return painted
