"""Colours as numbers: thinned with paper, their contrast, and how different they look, to everybody."""

from math import dist
from types import MappingProxyType


def blend(colour: str, paper: str, share: float) -> str:
    """A colour thinned with the paper's: share 1 is the colour, 0 the paper. Opaque, so that it prints flat.

    >>> blend("#000000", "#ffffff", 0.5)
    '#808080'
    """
    channels = (
        round(int(colour[i : i + 2], 16) * share + int(paper[i : i + 2], 16) * (1 - share)) for i in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").

    >>> round(contrast("#000000", "#ffffff"))
    21
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def seen_by_colour_blind(colour: str, *, kind: str) -> str:
    """A colour as people see it who lack one kind of cone: ``protan``, ``deutan`` or ``tritan``.

    The matrices for a complete lack of Machado, Oliveira & Fernandes 2009 (table 1), on linear light.

    >>> seen_by_colour_blind("#ffffff", kind="deutan")
    '#ffffff'
    """
    light = [_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5)]
    seen = (sum(part * channel for part, channel in zip(row, light, strict=True)) for row in _CONES[kind])
    return "#" + "".join(f"{round(255 * _encoded(min(1.0, max(0.0, channel)))):02x}" for channel in seen)


def colour_distance(one: str, other: str) -> float:
    """How different two colours look: the distance in CIELAB (CIE 1976); 2.3 is just noticeable.

    >>> round(colour_distance("#000000", "#ffffff"))
    100
    """
    return dist(_lab(one), _lab(other))


_CONES = MappingProxyType(
    {
        "protan": (
            (0.152286, 1.052583, -0.204868),
            (0.114503, 0.786281, 0.099216),
            (-0.003882, -0.048116, 1.051998),
        ),
        "deutan": (
            (0.367322, 0.860646, -0.227968),
            (0.280085, 0.672501, 0.047413),
            (-0.011820, 0.042940, 0.968881),
        ),
        "tritan": (
            (1.255528, -0.076749, -0.178779),
            (-0.078411, 0.930809, 0.147602),
            (0.004733, 0.691367, 0.303900),
        ),
    }
)


def _lab(colour: str) -> tuple[float, float, float]:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    x, y, z = (
        _cube_root(value)
        for value in (
            (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
            0.2126 * red + 0.7152 * green + 0.0722 * blue,
            (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube_root(value: float) -> float:
    return value ** (1 / 3) if value > (6 / 29) ** 3 else value / (3 * (6 / 29) ** 2) + 4 / 29


def _encoded(light: float) -> float:
    """SRGB's own curve, from light to channel."""
    return 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055  # noqa: PLR2004  # IEC 61966-2-1


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004  # WCAG's own numbers
