"""Pictures: a Scene → SVG, PNG, PDF, or onto an Axes or Figure of matplotlib. Importing it loads no matplotlib."""

from chronicle.render.pictures import draw_on, pdf_bytes, png_bytes, shaped_width
from chronicle.render.svg import svg_text

__all__ = ["draw_on", "pdf_bytes", "png_bytes", "shaped_width", "svg_text"]
