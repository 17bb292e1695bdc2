"""Family: four faces and their stand-ins; how wide a text is, what is missing, what a picture carries."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby, pairwise
from types import MappingProxyType
from typing import TypeAlias
from unicodedata import is_normalized, normalize

from attrs import field, frozen

from chronicle.fonts.face import Face, read_face
from chronicle.fonts.faces import FACE_NAMES, FALLBACK, INSTALLED, FaceName, Font, SlotName
from chronicle.fonts.scripts import is_ignorable, needs_shaping, shaped_stretch
from chronicle.fonts.subset import subset_font

ShapedWidth: TypeAlias = Callable[[bytes, str], float]
"""Font bytes and a text → its width in ems with its characters joined and reordered."""


_UPRIGHT: Mapping[FaceName, FaceName] = MappingProxyType({"italic": "regular", "semibold-italic": "semibold"})
"""The faces that stand in for slanted ones: many families have no Cyrillic or Greek italics."""


@frozen
class Segment:
    """A stretch of a run in one font; ``shaped`` where characters must be joined or reordered."""

    slot: SlotName
    text: str
    shaped: bool = False


@frozen
class Glyph:
    """A character in the font that has it, ``x`` ems right of the start of its segment."""

    character: str
    x: float


def _has_regular(_family: object, _field: object, faces: Mapping[FaceName, bytes]) -> None:
    if "regular" not in faces:
        raise ValueError(f"a family needs a regular face; given: {', '.join(sorted(faces)) or 'none'}")


@frozen(kw_only=True, eq=False)
class Family:
    """The faces of a picture by name, and for glyphs that they lack the faces of another family.

    For what these lack too there may be a font that is ``installed``, in one face only.

    A face that is not given is stood in for by the regular one. ``shaped_width`` measures joined scripts;
    without it their unjoined letters are summed, which is never too narrow for Arabic.
    """

    faces: Mapping[FaceName, bytes] = field(repr=False, validator=_has_regular)
    fallbacks: Mapping[FaceName, bytes] = field(factory=dict[FaceName, bytes], repr=False)
    installed: bytes | None = field(default=None, repr=False)
    shaped_width: ShapedWidth | None = field(default=None, repr=False)
    _read: dict[SlotName, Face] = field(factory=dict[SlotName, Face], init=False, repr=False)
    _widths: dict[tuple[FaceName, str], float] = field(
        factory=dict[tuple[FaceName, str], float], init=False, repr=False
    )
    _subsets: dict[tuple[SlotName, frozenset[str]], bytes] = field(
        factory=dict[tuple[SlotName, frozenset[str]], bytes], init=False, repr=False
    )

    # ---- TextMetrics: lengths in points

    def width(self, text: str, font: Font) -> float:
        """The advance of a text on one line, kerned."""
        key = (font.face, text)
        ems = self._widths.get(key)
        if ems is None:
            ems = self._widths[key] = sum(self.segment_width(s) for s in self.segments(text, font.face))
        return ems * font.size

    def ascent(self, font: Font) -> float:
        """From the baseline up to the top of the line box."""
        return self._face(self._slot(font.face)).ascent * font.size

    def descent(self, font: Font) -> float:
        """From the baseline down to the bottom of the line box."""
        return self._face(self._slot(font.face)).descent * font.size

    def line_height(self, font: Font) -> float:
        """From the top of the line box to its bottom."""
        return self.ascent(font) + self.descent(font)

    def missing(self, text: str, font: Font) -> str:
        """The characters of a text that no face of the family has, each once, in the order of the text."""
        lacking = (c for s in self.segments(text, font.face) for c in s.text if not self._face(s.slot).has(c))
        return "".join(dict.fromkeys(lacking))

    # ---- what is painted

    def segments(self, text: str, face: FaceName) -> tuple[Segment, ...]:
        """A run's text in the fonts that have its characters, composed (NFC), in logical order."""
        slot = self._slot(face)
        known = self._face(slot).glyphs
        if not is_normalized("NFC", text):
            text = normalize("NFC", text)
        if all(map(known.__contains__, text)):  # nearly every text
            return (Segment(slot, text),) if text else ()
        upright = self._upright(text, face)
        if upright is not None:
            return (Segment(upright, text),)
        stretch = shaped_stretch(text)
        if stretch is None:
            return tuple(self._by_coverage(text, face))
        start, end = stretch
        return (
            *self._by_coverage(text[:start], face),
            Segment(self._shaping_slot(text[start:end], face), text[start:end], shaped=True),
            *self._by_coverage(text[end:], face),
        )

    def glyphs(self, segment: Segment) -> Iterator[Glyph]:
        """Each visible character of an unshaped segment and where it stands."""
        positions = self._face(segment.slot).positions(segment.text)
        for character, x in zip(segment.text, positions, strict=False):
            if not is_ignorable(character):
                yield Glyph(character, x)

    def segment_width(self, segment: Segment) -> float:
        """The advance of a segment in ems."""
        if segment.shaped and self.shaped_width is not None:
            return self.shaped_width(self.font_bytes(segment.slot), segment.text)
        return self._face(segment.slot).positions(segment.text)[-1]

    def font_bytes(self, slot: SlotName) -> bytes:
        """The font in a slot."""
        if slot == INSTALLED:
            assert self.installed is not None
            return self.installed
        for face in FACE_NAMES:
            if slot == FALLBACK[face]:
                return self.fallbacks[face]
        return self.faces[slot]  # type: ignore[index]  # the other half of the slots are faces

    # ---- what travels with a picture

    def subset(self, texts: Mapping[FaceName, Iterable[str]]) -> dict[SlotName, bytes]:
        """The fonts that some texts need, as WOFF of no more than their glyphs and kerned pairs."""
        characters: dict[SlotName, set[str]] = {}
        pairs: dict[SlotName, set[tuple[str, str]]] = {}
        for face in FACE_NAMES:
            for segment in self._segments_of_all(dict.fromkeys(texts.get(face, ())), face):
                characters.setdefault(segment.slot, set()).update(segment.text)
                pairs.setdefault(segment.slot, set()).update(pairwise(segment.text))
        return {
            slot: self._subset(slot, characters[slot], self._face(slot).kerned(pairs[slot]))
            for slot in sorted(characters)
        }

    def _segments_of_all(self, texts: Iterable[str], face: FaceName) -> Iterator[Segment]:
        """The segments of many texts; where one font has all that they need, each text is one."""
        together = "".join(texts)
        slot = self._slot(face)
        if set(together) <= self._face(slot).glyphs.keys() and is_normalized("NFC", together):
            return (Segment(slot, text) for text in texts)
        return (segment for text in texts for segment in self.segments(text, face))

    def _subset(self, slot: SlotName, characters: set[str], pairs: set[tuple[str, str]]) -> bytes:
        key = (slot, frozenset(characters) | {left + right for left, right in pairs})
        made = self._subsets.get(key)
        if made is None:
            face = self._face(slot)
            made = self._subsets[key] = subset_font(
                self.font_bytes(slot),
                characters=characters,
                kerns=[(a, b, face.kerning.of(face.glyphs[a], face.glyphs[b])) for a, b in pairs],
                shaped=any(needs_shaping(character) for character in characters),
            )
        return made

    # ---- slots

    def _slot(self, face: FaceName) -> SlotName:
        return face if face in self.faces else "regular"

    def _fallback_slot(self, face: FaceName) -> SlotName | None:
        if face in self.fallbacks:
            return FALLBACK[face]
        return "fallback-regular" if "regular" in self.fallbacks else None

    def _slots(self, face: FaceName) -> tuple[SlotName, ...]:
        """Where the glyphs of a face are looked for, one after the other."""
        second = self._fallback_slot(face)
        # Slanted faces have fewer scripts than upright ones: DejaVu Sans Oblique has no Arabic.
        third = FALLBACK["regular"] if "regular" in self.fallbacks else None
        last = None if self.installed is None else INSTALLED
        return tuple(dict.fromkeys(slot for slot in (self._slot(face), second, third, last) if slot))

    def _face(self, slot: SlotName) -> Face:
        face = self._read.get(slot)
        if face is None:
            kerned = slot in FACE_NAMES  # stand-ins may have to be shaped, and are measured without kerning
            face = self._read[slot] = read_face(self.font_bytes(slot), kerned=kerned)
        return face

    def _upright(self, text: str, face: FaceName) -> SlotName | None:
        """The upright face, where a slanted one lacks what it has: better than letters of another family."""
        slot = None if face not in _UPRIGHT else self._slot(_UPRIGHT[face])
        return slot if slot is not None and set(text) <= self._face(slot).glyphs.keys() else None

    def _by_coverage(self, text: str, face: FaceName) -> Iterator[Segment]:
        slots = self._slots(face)
        faces = [self._face(slot) for slot in slots]

        def slot(character: str) -> SlotName:
            for name, own in zip(slots, faces, strict=True):
                if own.has(character):
                    return name
            return slots[0]

        for found, characters in groupby(text, key=slot):
            yield Segment(found, "".join(characters))

    def _shaping_slot(self, text: str, face: FaceName) -> SlotName:
        """The font that has more of a stretch which cannot be divided: of what must be shaped in it first."""
        slots = self._slots(face)
        joined = [character for character in text if needs_shaping(character)]
        having = [
            (sum(map(self._face(slot).has, joined)), sum(map(self._face(slot).has, text))) for slot in slots
        ]
        return slots[having.index(max(having))]


def embedded_family(slots: Mapping[SlotName, bytes], *, shaped_width: ShapedWidth | None = None) -> Family:
    """The family that a picture carries, from its subsets.

    Raises:
        ValueError: there is no regular face among them.
    """
    faces: dict[FaceName, bytes] = {face: slots[face] for face in FACE_NAMES if face in slots}
    if faces:
        faces.setdefault("regular", next(iter(faces.values())))
    return Family(
        faces=faces,
        fallbacks={face: slots[FALLBACK[face]] for face in FACE_NAMES if FALLBACK[face] in slots},
        installed=slots.get(INSTALLED),
        shaped_width=shaped_width,
    )
