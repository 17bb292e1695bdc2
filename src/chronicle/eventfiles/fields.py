"""One reader for each kind of field: node → value, or a finding at the place of the fault.

A reader returns what the model's constructors take. Nothing is converted on the way: a number is no text, and
a text no date until it reads as one.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, TypeAlias

from attrs import define, field, frozen

from chronicle.dates import DateValue, Duration, EdtfError, parse_duration
from chronicle.eventfiles import limits
from chronicle.eventfiles.kinds import DATE, DURATION, FLAG, Kind, number_kind, reference_kind, text_kind
from chronicle.eventfiles.resolve import ARTICLES, Names
from chronicle.eventfiles.suggestions import closest, did_you_mean
from chronicle.eventfiles.syntax.findings import Findings, Refusal
from chronicle.eventfiles.syntax.nodes import (
    Bad,
    Call,
    Flag,
    Items,
    Keyword,
    Name,
    Node,
    Nothing,
    Number,
    Table,
    Text,
    in_words,
)
from chronicle.eventfiles.syntax.string_places import spot_in_text
from chronicle.eventfiles.syntax.text import EventText, Spot
from chronicle.eventfiles.syntax.untyped import typed_flag, typed_nothing, typed_number
from chronicle.model import is_in_words, languages_of, read_date

Value: TypeAlias = Any  # what a constructor takes: its own converters and types say which


@define
class Context:
    """What a reader may need to know of the declaration that it reads for."""

    text: EventText
    findings: Findings
    names: Names
    language: str
    """The language of the header, in which words for dates are read."""
    is_plain: bool
    """Whether the file is on the lower rung, where mappings stand for records."""
    holder: str = ""
    order: int = 0
    is_broken: bool = False
    """Whether something in the declaration was refused before: then a missing field is no finding."""
    quotes: dict[tuple[str, str], Spot] = field(factory=dict[tuple[str, str], Spot])
    """Where the quotes of each declaration stand."""
    words: int = 0
    """How many characters the dates have that are told in words."""
    repaired: int = 0
    """For how many wrong dates it was looked for what was meant."""

    def refer(self, node: Node, record: str) -> str:
        """The id that a reference in this declaration stands for."""
        return self.names.refer(node, record, holder=self.holder, order=self.order)


Read: TypeAlias = Callable[[Node, Context], Value]


@frozen
class Reader:
    """How a field is read, and what it takes: ``kind`` tells it to whoever writes or describes one."""

    read: Read
    kind: Kind

    def __call__(self, node: Node, context: Context) -> Value:
        """The value of a node.

        Raises:
            Refusal: it is none, and the finding is noted.
        """
        return self.read(node, context)


@frozen(kw_only=True)
class RecordTable:
    """A record: how it is built, the reader of each of its fields, and the fields it cannot do without."""

    name: str
    build: Callable[..., Value]
    fields: Mapping[str, Reader]
    required: tuple[str, ...] = ()


# ---------------------------------------------------------------- texts
def text(*, longest: int = limits.TEXT, lines: bool = False) -> Reader:
    """A text that is not empty, on one line unless ``lines``."""

    def read(node: Node, context: Context) -> str:
        if not isinstance(node, Text):
            return context.findings.refuse(
                "F202",
                node.spot,
                f"a text belongs here, not {in_words(node)}",
                help=_as_text(node),
            )
        if not node.value.strip():
            context.findings.refuse(
                "F212", node.spot, "this text is empty", help="leave the field out, or fill it in"
            )
        if len(node.value) > longest:
            context.findings.refuse(
                "F209", node.spot, f"this text has {len(node.value):,} characters; {longest:,} is the most"
            )
        if not lines and "\n" in node.value:
            context.findings.refuse("F210", node.spot, "this text belongs on one line")
        return node.value

    return Reader(read, text_kind(longest=longest, lines=lines))


def _as_text(node: Node) -> str:
    """How what is no text was probably meant."""
    if isinstance(node, Nothing):
        return "leave the field out, or fill it in"
    if isinstance(node, Name):
        is_nothing = node.value.lower() in {"null", "none", "nil"}
        return "write None, or leave the field out" if is_nothing else f'write it in quotes: "{node.value}"'
    return f'write it in quotes: "{node.value}"' if isinstance(node, Number) else 'write it in quotes: "…"'


def pattern(shape: str, *, expected: str, lacks: str = "") -> Reader:
    """A text of a certain shape; ``lacks`` is what it often lacks at its beginning."""
    compiled = re.compile(shape)
    plain = text()

    def read(node: Node, context: Context) -> str:
        value: str = plain(node, context)
        if compiled.fullmatch(value) is None:
            whole = f"{lacks}{value}"
            remedy = f'write "{whole}"' if lacks and compiled.fullmatch(whole) is not None else None
            context.findings.refuse("F210", node.spot, f"{value[:60]!r} is not {expected}", help=remedy)
        return value

    return Reader(read, text_kind(shape=shape))


def one_of(*words: str) -> Reader:
    """One of a few words."""
    plain = text()

    def read(node: Node, context: Context) -> str:
        value: str = plain(node, context)
        if value not in words:
            message = f"{value[:60]!r} is not one of {', '.join(words)}"
            context.findings.refuse("F206", node.spot, message, help=did_you_mean(value, words))
        return value

    return Reader(read, text_kind(words=words))


# ---------------------------------------------------------------- numbers, true and false
def number(*, least: float, most: float, whole: bool) -> Reader:
    """A number between two others, both included."""

    def read(node: Node, context: Context) -> int | float:
        node = typed_number(node)
        if not isinstance(node, Number) or (whole and not isinstance(node.value, int)):
            wanted = "a whole number" if whole else "a number"
            return context.findings.refuse("F202", node.spot, f"{wanted} belongs here, not {in_words(node)}")
        if not least <= node.value <= most:
            context.findings.refuse("F207", node.spot, f"{node.value} is not between {least:g} and {most:g}")
        return node.value

    return Reader(read, number_kind(least=least, most=most, whole=whole))


def _flag(node: Node, context: Context) -> bool:
    node = typed_flag(node)
    if not isinstance(node, Flag):
        said = _TRUTHS.get(node.value.lower()) if isinstance(node, (Name, Text)) else None
        remedy = "write yes or no" if context.is_plain else "write True, or leave the field out"
        return context.findings.refuse(
            "F202",
            node.spot,
            f"True or False belongs here, not {in_words(node)}",
            help=remedy if said is None else f"write {said}",
        )
    return node.value


flag = Reader(_flag, FLAG)
"""True or False."""

_TRUTHS = {"true": "True", "yes": "True", "on": "True", "false": "False", "no": "False", "off": "False"}
"""Words that other notations have for the two."""


# ---------------------------------------------------------------- when and how long
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


# ---------------------------------------------------------------- combinations
def optional(reader: Reader) -> Reader:
    """The same, or None."""
    inner = reader.read

    def read(node: Node, context: Context) -> Value:
        if type(node) is not Text and isinstance(typed_nothing(node), Nothing):
            return None
        return inner(node, context)

    return Reader(read, reader.kind.or_nothing())


def several(reader: Reader) -> Reader:
    """One thing or a list of things, as a tuple. Every bad item is noted before the whole is given up."""
    inner = reader.read

    def read(node: Node, context: Context) -> tuple[Value, ...]:
        if not isinstance(node, Items):
            return (inner(node, context),)
        values: list[Value] = []
        for item in node.items:
            if isinstance(item, Bad):
                continue
            try:
                values.append(inner(item, context))
            except Refusal:
                continue
        if len(values) < len(node.items):
            raise Refusal
        return tuple(values)

    return Reader(read, reader.kind.or_list())


def reference(record: str) -> Reader:
    """A reference to something declared in the file."""

    def read(node: Node, context: Context) -> str:
        return context.refer(node, record)

    return Reader(read, reference_kind(record))


def record_or(table: RecordTable, otherwise: Reader) -> Reader:
    """A record of one kind (a mapping on the lower rung), or what else may stand for it."""

    def read(node: Node, context: Context) -> Value:
        fields = fields_of(node, table.name, context)
        if fields is None:
            return otherwise.read(node, context)
        return read_record(table, fields, node.spot, context)

    return Reader(read, otherwise.kind.or_record(table.name))


def fields_of(node: Node, record: str, context: Context) -> list[Keyword] | None:
    """The fields of a node that is a record of the kind; None where it is something else.

    Raises:
        Refusal: it is a record of another kind, or a mapping where records are written out.
    """
    if isinstance(node, Table) and context.is_plain:
        return keywords_of(node, context)
    if isinstance(node, Table):
        context.findings.refuse(
            "F202", node.spot, "a mapping does not belong here", help=f"write {record}(field=value, …)"
        )
    if not isinstance(node, Call):
        return None
    if node.record != record:
        is_entity = node.record in ARTICLES
        remedy = f"declare it on a line of its own, name = {node.record}(…), and put the name here"
        context.findings.refuse(
            "F202",
            node.name_spot,
            f"a record of {record} belongs here, not one of {node.record}",
            help=remedy if is_entity else None,
        )
    return node.fields


def keywords_of(table: Table, context: Context) -> list[Keyword]:
    """The entries of a mapping as fields.

    Raises:
        Refusal: a key is no text.
    """
    fields: list[Keyword] = []
    for key, value in table.entries:
        if not isinstance(key, Text):
            context.findings.refuse(
                "F202", key.spot, f"the name of a field belongs here, not {in_words(key)}"
            )
        fields.append(Keyword(key.value, key.spot, value))
    return fields


def read_record(
    table: RecordTable, fields: list[Keyword], spot: Spot, context: Context, **given: Value
) -> Value:
    """The record that its fields make, every bad field noted.

    Raises:
        Refusal: a field is bad, unknown or missing.
    """
    values, is_sound = _values(table, fields, spot, context, given)
    if not is_sound:
        raise Refusal
    return table.build(**values)


def read_for_its_name(
    table: RecordTable, fields: list[Keyword], spot: Spot, context: Context, **given: Value
) -> Value:
    """The record of its sound fields, for what others refer to; whatever may be meant to be private is lost.

    Raises:
        Refusal: it has no name that is sound, or something in it may say that it is private.
    """
    values, is_sound = _values(table, fields, spot, context, given)
    if is_sound:
        return table.build(**values)
    bad = {keyword.name for keyword in fields} - values.keys()
    if not values.keys() >= {*table.required} or any(
        closest(name, table.fields) == "private" for name in bad
    ):
        raise Refusal
    return table.build(**values)


def _values(
    table: RecordTable, fields: list[Keyword], spot: Spot, context: Context, given: Mapping[str, Value]
) -> tuple[dict[str, Value], bool]:
    """The values of the sound fields, and whether they are all; every bad field is noted."""
    values, is_sound = dict(given), True
    for keyword in fields:
        try:
            values[keyword.name] = _field(table, keyword, context)
        except Refusal:
            is_sound = False
    for name in table.required:
        if name not in values and not _is_meant(name, table, fields):
            is_sound = False
            if not context.is_broken:
                message = f"{table.name} needs the field {name!r}"
                remedy = _added(name, context)
                context.findings.add("F203", spot, message, help=remedy)
    return values, is_sound


_ENDS = frozenset({"start", "begin", "from", "end", "until", "to"})
"""Words for the ends of a stretch, which one date tells together."""


def _meant_by(name: str, table: RecordTable) -> str:
    """What the author of a field that there is not may have meant."""
    if name in _ENDS and "when" in table.fields:
        return 'a start and an end are one date: when="1914-07-28/1918-11-11"'
    return did_you_mean(name, table.fields) or f"it has {', '.join(table.fields)}"


def _added(name: str, context: Context) -> str:
    if not context.is_plain:
        return f"add {name}=…"
    is_table = context.text.name.lower().endswith((".csv", ".tsv"))
    return f"fill in the column {name!r}" if is_table else f'add "{name}": …'


def _is_meant(name: str, table: RecordTable, fields: list[Keyword]) -> bool:
    """Whether a field that has no value is there all the same: with a bad one, or misspelt."""
    given = {keyword.name for keyword in fields}
    return name in given or any(closest(other, table.fields) == name for other in given - set(table.fields))


def _field(table: RecordTable, keyword: Keyword, context: Context) -> Value:
    if isinstance(keyword.value, Bad):
        raise Refusal
    reader = table.fields.get(keyword.name)
    if reader is None:
        return context.findings.refuse(
            "F201",
            keyword.name_spot,
            f"{table.name} has no field {keyword.name!r}",
            help=_meant_by(keyword.name, table),
        )
    return reader.read(keyword.value, context)
