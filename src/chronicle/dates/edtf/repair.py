"""From a text that is almost EDTF to the nearest one that is.

Each repair is one rule of rewriting; the first whose outcome can be read is offered. Nothing is repaired
silently: the outcome is only shown in an error.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain, islice

from chronicle.dates.civil import days_in_month

_LONGEST = 64  # nobody mistypes more; longer texts are not worth the search
_MOST_REWRITTEN, _MOST_TRIED = 3, 10
"""How many texts are rewritten again, and how many tried: no mistake in the tests needs more than 1 and 6."""

_Replacement = str | Callable[[re.Match[str]], str]


def _last_of_month(day: re.Match[str]) -> str:
    year, month = int(day[1]), int(day[2])
    return f"{day[1]}-{day[2]}-{min(int(day[3]), days_in_month(year, month)):02d}"


def _quarter(found: re.Match[str]) -> str:
    return f"{found[1]}-{int(found[2]) + 32}"  # 33 to 36 are the quarters


def _before_christ(found: re.Match[str]) -> str:
    return f"-{int(found[1]) - 1:04d}" if int(found[1]) > 1 else "0000"


def _after_christ(found: re.Match[str]) -> str:
    return f"{int(found[1] or found[2]):04d}"


_FIRST_DAYS, _LATE_DAYS = "0?[1-9]|1[0-2]", "1[3-9]|2[0-9]|3[01]"  # what may be a month too, and what may not
_RULES: tuple[tuple[str, _Replacement], ...] = (
    (r"(?<![0-9])([0-9]{4})-(0[1-9]|1[0-2])-(3[0-9]|29)", _last_of_month),
    (rf"(?<![0-9])([0-9]{{4}})-({_LATE_DAYS})-(0[1-9]|1[0-2])(?![0-9])", r"\1-\3-\2"),
    (rf"\A({_LATE_DAYS})([./-])({_FIRST_DAYS})\2([0-9]{{4}})\Z", r"\4-\3-\1"),
    (rf"\A({_FIRST_DAYS})([./-])({_LATE_DAYS})\2([0-9]{{4}})\Z", r"\4-\1-\3"),
    (r"[^\x00-\x7f]", lambda found: str(int(found[0])) if found[0].isdecimal() else found[0]),
    (r"\s*([,/]|\.\.)\s*", r"\1"),  # blanks around separators
    (r"\A\s+|\s+\Z", ""),
    (r"\s+(?=[?~%])", ""),
    (r"\?~|~\?", "%"),
    (r"[–—‒−_]", "-"),
    (r"(?<=[0-9])[xu]|(?<=-)[xu]|(?<=[xu])[xu]|(?<=X)[xu]|\A[xu](?=[xu0-9-])", "X"),
    (r"-X(?![0-9X])", "-XX"),
    (r"\A--(?=[0-9X])", "XXXX-"),
    (r"[lI](?=[0-9])", "1"),
    (r"(?<=[0-9])[oO]", "0"),
    (r"\A(unknown)?/", "/"),
    (r"/unknown\Z", "/"),
    (r"/(open|now|present|today)\Z", "/.."),
    (r"\Aopen/", "../"),
    (r"//", "/"),
    (r"\A-0000\Z", "0000"),
    (r"\A([0-9]{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?)\Z", _before_christ),
    (r"\A([0-9]{1,4}) ?(?:AD|CE)\Z|\AAD ([0-9]{1,4})\Z", _after_christ),
    (r"\A[Yy]\+?(-?)0*([0-9]{4})\Z", r"\1\2"),
    (r"\A[Yy](-?)0*([0-9]+([Ee][0-9]+)?)\Z", r"Y\1\2"),
    (r"(?<=[0-9])e(?=[0-9])", "E"),
    (r"\A([0-9]{4})([0-9]{2})([0-9]{2})\Z", r"\1-\2-\3"),
    (r"\A([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})", r"\1-\2-\3T\4:\5:\6"),
    (r"\A\+?(-?)0*([0-9]{5,})\Z", r"Y\1\2"),
    (r"\A\+", ""),
    (r"\A(-?)([0-9]{3})\Z", r"\g<1>0\2"),  # two digits are more often 1985 than 85: nothing is offered
    (r"(?<=[0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})\Z", r"-\1-\2"),
    (r"(?<=[0-9]{4})\.([0-9]{1,2})\Z", r"-\1"),
    (r"-([0-9])(?![0-9X])", r"-0\1"),
    (r"\A([0-9]{3})([0-9])/([0-9])\Z", r"\1\2/\1\3"),  # abbreviated ends
    (r"\A([0-9]{2})([0-9]{2})[/-]([0-9]{2})\Z", r"\1\2/\1\3"),
    (r"\A([0-9]{4})-([0-9]{2})/([0-9]{2})\Z", r"\1-\2/\1-\3"),
    (r"\A([0-9]{4})-([0-9]{2}-[0-9]{2})/([0-9]{2}-[0-9]{2})\Z", r"\1-\2/\1-\3"),
    (r"\A([0-9]{4}-[0-9]{2})-([0-9]{2})/([0-9]{2})\Z", r"\1-\2/\1-\3"),
    (r"\A([0-9X]{4})-([0-9X]{4})\Z", r"\1/\2"),
    (r"\A([0-9X-]*)\.\.\.?([0-9X-]*)\Z", r"[\1..\2]"),
    (r"\A([0-9X-]+) or ([0-9X-]+)\Z", r"[\1,\2]"),
    (r" or ", ","),
    (r"\A([0-9X-]+) (?:to|until) ([0-9X-]+)\Z", r"\1/\2"),
    (r"\Ac(?:a|irca)?\.? ?([0-9]{4})\Z", r"\1~"),
    (r"\A([0-9]{2}[1-9])0'?s\Z", r"\1X"),  # the 1900s are a decade or a century
    (r"\A([0-9]{4})[- ]?Q([1-4])\Z", _quarter),
    (r"(?<=-[0-9]{2})[ t](?=[0-9]{2}:)", "T"),
    (r"(T[0-9]{2}:[0-9]{2})(?!:)", r"\1:00"),
    (r"(T[0-9]{2}:[0-9]{2}:[0-9]{2})\.[0-9]+", r"\1"),
    (r"z\Z|[+-]00(:?00)?\Z", "Z"),
    (r"([+-][0-9]{2})([0-9]{2})\Z", r"\1:\2"),
    (r"(?<=:[0-9]{2})[+-][0-9:]+\Z", ""),
    (r"(?<=-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:?[0-9]{2})\Z", ""),
    (r"T[0-9:]*(Z|[+-][0-9:]*)?", ""),
    (r"\[[A-Za-z_/+-]*\]\Z", ""),
    (r"-00(-[0-9]{2})?\Z", ""),
    (r"S[0-9]+\Z", ""),
    (r"\A([^/]*)/([^/]*)\Z", r"\2/\1"),
    (r"\A(\[.*)[\]}]([?~%])\Z", r"\1\2]"),
    (r"\A(\[.*?)\}?\Z", r"\1]"),
    (r"\A(\{.*?)\]?\Z", r"\1}"),
    (r"\A[\"'(]+|[\"').,;:-]+\Z", ""),  # what surrounds it in a sentence
    (r"-(?=[?~%]\Z)", ""),
    (r"-[0-9]{2}\Z", ""),
    (r"(?<=[0-9]{4})-[0-9]{2}-[0-9]{2}\Z", ""),
)


def nearest_valid(text: str, is_valid: Callable[[str], bool]) -> str | None:
    """Return the text that takes the fewest rewritings to be valid, or `None` if no few of them make it so.

    >>> nearest_valid("1985-4-12", lambda text: text == "1985-04-12")
    '1985-04-12'
    """
    if len(text) > _LONGEST:
        return None
    once = list(dict.fromkeys(_rewritings(text)))
    twice = (again for other in once[:_MOST_REWRITTEN] for again in _rewritings(other))
    tried = islice(chain(once, twice), _MOST_TRIED)
    return next((other for other in tried if other != text and is_valid(other)), None)


def _rewritings(text: str) -> Iterator[str]:
    for rewrite, new in _rules():
        rewritten = rewrite(new, text)
        if rewritten != text:
            yield rewritten


@cache
def _rules() -> tuple[tuple[Callable[[_Replacement, str], str], _Replacement], ...]:
    """The rules compiled, when the first mistake is met: whoever makes none does not wait for them."""
    return tuple((re.compile(pattern).sub, new) for pattern, new in _RULES)
