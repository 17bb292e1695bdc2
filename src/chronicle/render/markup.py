"""Markup: characters, numbers and attributes as XML wants them."""

from urllib.parse import urlsplit

_SAFE_SCHEMES = frozenset({"", "http", "https", "mailto"})
_REPLACEMENT = "\ufffd"
# What XML 1.0 cannot hold at all (production Char).
_FORBIDDEN = (*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)
_TEXT: dict[int, str] = dict.fromkeys(_FORBIDDEN, _REPLACEMENT) | {
    ord("&"): "&amp;",
    ord("<"): "&lt;",
    ord(">"): "&gt;",
}
_ATTRIBUTE = _TEXT | {ord('"'): "&quot;", 9: "&#9;", 10: "&#10;", 13: "&#13;"}


def text_of(string: str) -> str:
    """A string between tags; what XML cannot hold becomes U+FFFD.

    >>> text_of("R&D <1>")
    'R&amp;D &lt;1&gt;'
    """
    return string.translate(_TEXT)


def attribute(name: str, value: str) -> str:
    """A space and an attribute.

    >>> attribute("data-event", 'the "coup"')
    ' data-event="the &quot;coup&quot;"'
    """
    return f' {name}="{value.translate(_ATTRIBUTE)}"'


def number(value: float) -> str:
    """A length to a hundredth of a point, without needless digits.

    >>> number(3.0), number(-0.001), number(2.506)
    ('3', '0', '2.51')
    """
    short = f"{value:.2f}"
    if short[-1] != "0":  # as nearly every length of a picture
        return short
    short = short.rstrip("0").rstrip(".")
    return "0" if short == "-0" else short


def is_safe_link(href: str) -> bool:
    """Whether a link leads to a page or a mailbox; a picture must not carry a script from an event file.

    >>> is_safe_link("https://example.org"), is_safe_link("javascript:alert(1)")
    (True, False)
    """
    try:
        return urlsplit(href).scheme.lower() in _SAFE_SCHEMES
    except ValueError:
        return False
