"""What matplotlib draws of a Scene; it is loaded when the first of these is called, not before."""

from typing import TYPE_CHECKING

from chronicle.layout.scene import Scene

if TYPE_CHECKING:
    from chronicle.render.mpl import Target


def png_bytes(scene: Scene, *, dpi: float = 200) -> bytes:
    """The scene as a PNG, with its title and description as the picture's text; same scene, same bytes.

    Raises:
        ValueError: there is text in the scene, but it carries no fonts.
    """
    from chronicle.render import mpl  # noqa: PLC0415  # the door

    return mpl.png_bytes(scene, dpi=dpi)


def pdf_bytes(*scenes: Scene) -> bytes:
    """The scenes as pages of a PDF, each of its size; text can be searched and copied.

    Same scenes, same bytes.

    Raises:
        ValueError: there is text in the scene, but it carries no fonts.
    """
    from chronicle.render import mpl  # noqa: PLC0415  # the door

    return mpl.pdf_bytes(scenes)


def draw_on(scene: Scene, target: "Target") -> None:
    """Draw the scene onto an Axes or a Figure of matplotlib, from its upper left corner.

    A point is a point, so type has its size; a scene larger than its place is scaled down evenly. An Axes is
    cleared of its frame and ticks.

    Raises:
        ValueError: there is text in the scene, but it carries no fonts.
    """
    from chronicle.render import mpl  # noqa: PLC0415  # the door

    mpl.draw_on(scene, target)


def shaped_width(font: bytes, text: str) -> float:
    """The width in ems of a text whose characters are joined or reordered, in the font with these bytes."""
    from chronicle.render import mpl  # noqa: PLC0415  # the door

    return mpl.shaped_width(font, text)
