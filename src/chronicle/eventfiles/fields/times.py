"""Readers of dates and of lengths of time, and what was meant by a text that is neither."""

from collections.abc import Callable
from typing import NoReturn

from chronicle.dates import DateValue, Duration, EdtfError, parse_duration
from chronicle.eventfiles import limits
from chronicle.eventfiles.fields.reader import Context, Reader
from chronicle.eventfiles.kinds import DATE, DURATION
from chronicle.eventfiles.syntax.nodes import (
    Node,
    Nothing,
    Number,
    Text,
    in_words,
)
from chronicle.eventfiles.syntax.string_places import spot_in_text
from chronicle.model import is_in_words, languages_of, read_date


def _date(node: Node, context: Context) -> DateValue:
    if isinstance(node, Number):
        typed = f"{node.value:04d}" if isinstance(node.value, int) and node.value >= 0 else f"{node.value}"
        return context.findings.refuse(
            "F202", node.spot, "a date belongs here, not a number", help=f'write it in quotes: "{typed}"'
        )
    if isinstance(node, Nothing):
        message = "a date belongs here, not None"
        context.findings.refuse("F202", node.spot, message, help=_no_date(context))
    value = _typed(node, context, "a date", longest=limits.DATE)
    if not value.value.strip():
        context.findings.refuse("F212", node.spot, "this text is empty", help=_no_date(context))
    _count_words(value, context)
    try:
        return read_date(value.value, language=context.language)
    except EdtfError as error:
        _refuse_text(error, value, context, code="F204", look=_remedy_of)


def _count_words(value: Text, context: Context) -> None:
    """Count what may be told in words; without a blank it is read at once, or is a mistake."""
    if " " in value.value:
        context.words += len(value.value)
        if context.words > limits.WORDS:
            message = f"dates in words have {limits.WORDS:,} characters in one file at most"
            context.findings.refuse("F120", value.spot, message, help="write this one in EDTF")


def _no_date(context: Context) -> str:
    """How to say that there is no date."""
    said = 'when: {reason: "…"}' if context.is_plain else 'when=Undated(reason="…")'
    return f"leave the field out, or say why there is no date: {said}"


def _remedy_of(error: EdtfError, context: Context) -> str | None:
    """What would be right in place of a text that is no date, or could be several."""
    language = context.language
    if error.readings:
        return f"write which is meant: {' or '.join(_quoted(text) for text in error.readings)}"
    if error.suggestion is not None:
        return f"the nearest that can be read: {_quoted(error.suggestion)}"
    if "not known" in error.reason and "date" in error.reason and "as a date" not in error.reason:
        return _no_date(context)
    if (stretch := _stretch_in(error.text, language)) is not None:
        return f"the nearest that can be read: {_quoted(stretch)}"
    others = list(languages_of(error.text)) if is_in_words(error.text) else []
    if others and language not in others:
        meant = " or ".join(f'language="{other}"' for other in others)
        return f"words of another language: say so in the header, {meant}, or write EDTF"
    return _FORMS if "not known" in error.reason and is_in_words(error.text) else None


_FORMS = 'a date is written "1588-07-29", "1588-07", "1588~", or in words: "late July 1588", "c. 1588"'


def _stretch_in(text: str, language: str) -> str | None:
    """From one date in words to another, where a slash stands between the two."""
    ends = text.split("/")
    if len(ends) != _TWO or not is_in_words(text):
        return None
    try:
        first, last = (read_date(end.strip(), language=language) for end in ends)
        return str(read_date(f"{first}/{last}", language=language))
    except EdtfError:
        return None


_TWO = 2


def _quoted(text: str) -> str:
    return f'"{text}"'


date = Reader(_date, DATE)
"""A date in extended EDTF, or in words of the header's language."""


def _duration(node: Node, context: Context) -> Duration:
    value = _typed(node, context, "a duration", longest=limits.DATE)
    try:
        return parse_duration(value.value)
    except EdtfError as error:
        _refuse_text(error, value, context, code="F205", look=_length_meant)


duration = Reader(_duration, DURATION)
"""A duration in words or in ISO 8601."""


def _typed(node: Node, context: Context, wanted: str, *, longest: int) -> Text:
    if not isinstance(node, Text):
        return context.findings.refuse("F202", node.spot, f"{wanted} belongs here, not {in_words(node)}")
    if len(node.value) > longest:
        context.findings.refuse("F209", node.spot, f"{wanted} has {longest} characters at most")
    return node


def _length_meant(error: EdtfError, _: Context) -> str | None:
    """What would be right in place of a text that is no length of time; mostly the reason says it."""
    return None if error.suggestion is None else f"the nearest that can be read: {_quoted(error.suggestion)}"


def _refuse_text(
    error: EdtfError,
    node: Text,
    context: Context,
    *,
    code: str,
    look: Callable[[EdtfError, Context], str | None],
) -> NoReturn:
    """Refuse a text; for so many of a file it is looked for what was meant."""
    context.repaired += 1
    remedy = look(error, context) if context.repaired <= limits.REPAIRED else None
    spot = spot_in_text(context.text, node.spot, error.position)
    context.findings.refuse(code, spot, f"{node.value!r}: {error.reason}", help=remedy)
