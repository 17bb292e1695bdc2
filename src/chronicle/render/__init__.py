"""Pictures: a Scene → SVG, PNG, PDF, or matplotlib's Axes and Figures; importing it loads no matplotlib."""

from chronicle.render.pictures import draw_on, pdf_bytes, png_bytes, shaped_width
from chronicle.render.svg import svg_text

__all__ = ["draw_on", "pdf_bytes", "png_bytes", "shaped_width", "svg_text"]
