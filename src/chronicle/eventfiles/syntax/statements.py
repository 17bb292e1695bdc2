"""A text → its statements, one at a time, so that a bad one harms none of the others and memory stays flat.

A statement begins in the first column. What stands between two such lines is parsed alone; where it is not
whole (a text may hold lines that begin in the first column), the stretch is doubled until it
is, or until it is longer than any statement may be. Then its first part alone is the bad statement.
"""

import ast
import re
import warnings
from bisect import bisect_right
from collections.abc import Collection, Iterator

from attrs import define, evolve, frozen

from chronicle.eventfiles import limits
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.slips import slips_in
from chronicle.eventfiles.syntax.syntax_faults import BARE_DATE, explain_fault
from chronicle.eventfiles.syntax.text import FORBIDDEN, EventText, Spot

_START = re.compile(r"^(?![ \t\n)\]}#]|(?:else|elif|except|finally)\b)", re.MULTILINE)
_INCOMPLETE = re.compile(r"never closed|unterminated triple|unexpected EOF|expected an indented block")
_PRIVATE = re.compile(r"""\bprivate["']?\s*[=:]\s*True\b""")
_DECLARED = re.compile(r"([A-Za-z_]\w*)\s*=(?!=)")
_IMPORT = re.compile(r"(?:from|import)\b", re.IGNORECASE)
_COMMENT_LINE = re.compile(r"^[ \t]*(?:#.*)?\n", re.MULTILINE)
_BROKEN_ESCAPE = re.compile(
    r"\\(?:x(?![0-9A-Fa-f]{2})|u(?![0-9A-Fa-f]{4})|U(?![0-9A-Fa-f]{8})|N(?!\{[A-Z][A-Z0-9 -]*\}))"
)
_OPENED = re.compile(r"opening parenthesis ('.') on line (\d+)")
_CODING = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_UTF_8 = frozenset({"utf-8", "utf8", "utf_8"})


@frozen(kw_only=True)
class Statement:
    """A parsed statement; ``first_line`` is the line that its syntax nodes count from."""

    node: ast.stmt
    first_line: int
    hidden: bool
    is_ascii: bool
    has_escapes: bool
    """Whether it holds a backslash, so that a text in it may hold what was not typed."""


@frozen(kw_only=True)
class Unreadable:
    """A statement that could not be parsed; ``name`` is what it would have declared."""

    name: str | None
    spot: Spot
    is_import: bool = False
    """Whether it is an import, so that nobody knows what is imported."""


@frozen(kw_only=True)
class _Stretch:
    """A stretch of the text: from one line that begins in the first column to another."""

    start: int
    end: int
    line: int
    text: str


def refuse_characters(text: EventText, findings: Findings) -> None:
    """Note what no text may hold: control characters, marks that turn its direction, another coding."""
    for index, line in enumerate(text.lines[:2]):
        cookie = _CODING.match(line)
        if cookie is not None and cookie[1].lower() not in _UTF_8:
            spot = (index + 1, cookie.start(1) + 1, index + 1, cookie.end(1) + 1)
            findings.add(
                "F119", spot, f"the text declares the coding {cookie[1]!r}", help="event files are UTF-8"
            )
    for number, line in () if text.is_clean else enumerate(text.lines, start=1):
        for found in FORBIDDEN.finditer(line):
            findings.add(
                "F117",
                (number, found.start() + 1, number, found.end() + 1),
                f"the character U+{ord(found[0]):04X} must not stand in an event file",
                help="it cannot be seen; delete it",
                show_line=False,
            )


def statements(
    text: EventText, findings: Findings, *, records: Collection[str] = ()
) -> Iterator[Statement | Unreadable]:
    """Every statement of a text in order, the bad ones noted and told as unreadable."""
    with warnings.catch_warnings(record=True) as escapes:
        warnings.simplefilter("always")
        for count, statement in enumerate(
            _Splitter(text=text, findings=findings, records=records).run(), start=1
        ):
            exceeded = _exceeded(count, findings)
            if exceeded is not None:
                line = statement.first_line if isinstance(statement, Statement) else statement.spot[0]
                findings.add("F120", (line, 1, line, 1), f"{exceeded}; the rest was not read")
                return
            if escapes and isinstance(statement, Statement):
                _warn_of_escapes(escapes, statement, text, findings)
            escapes.clear()
            yield statement


def _exceeded(count: int, findings: Findings) -> str | None:
    if count > limits.STATEMENTS:
        return f"more than {limits.STATEMENTS:,} statements"
    return f"more than {limits.FINDINGS:,} findings" if findings.count > limits.FINDINGS else None


def _warn_of_escapes(
    escapes: list[warnings.WarningMessage], statement: Statement, text: EventText, findings: Findings
) -> None:
    findings.hidden = statement.hidden
    for line in {statement.first_line + warning.lineno - 1 for warning in escapes}:
        column = text.excerpt(line).find("\\") + 1
        findings.add(
            "F122",
            (line, max(column, 1), line, column + 2),
            "a backslash that escapes nothing",
            help="write it as two: \\\\",
        )
    findings.hidden = False


@define
class _Splitter:
    text: EventText
    findings: Findings
    records: Collection[str] = ()
    retried: int = 0

    def run(self) -> Iterator[Statement | Unreadable]:
        content = self.text.content
        starts = [found.start() for found in _START.finditer(content) if found.start() < len(content)]
        if not starts or starts[0] != 0:
            starts.insert(0, 0)
        starts.append(len(content))
        index, line = 0, 1
        while index < len(starts) - 1:
            taken, outcome = self._next(starts, index, line)
            line += content.count("\n", starts[index], starts[taken])
            index = taken
            yield from outcome

    def _next(self, starts: list[int], index: int, line: int) -> tuple[int, list[Statement | Unreadable]]:
        """The statements from one start on, and the start after them."""
        first = self._stretch(starts, index, index + 1, line)
        if _size(first.text) > limits.STATEMENT_CHARACTERS:
            return index + 1, [self._too_long(first)]
        tree = _parsed(first.text)
        if isinstance(tree, ast.Module):
            return index + 1, self._told(tree, first)
        if _is_incomplete(tree, first.text):
            width = 2
            while (longer := self._longer(starts, index, index + width, line)) is not None:
                whole = _parsed(longer.text)
                taken = min(index + width, len(starts) - 1)
                if isinstance(whole, ast.Module):
                    return taken, self._told(whole, longer)
                if not _is_incomplete(whole, longer.text) and _text_is_open(first.text):
                    return self._narrowed(starts, index, width, line) or (taken, self._bad(whole, longer))
                if taken == len(starts) - 1:
                    break
                width *= 2
        return index + 1, self._bad(tree, first)

    def _narrowed(
        self, starts: list[int], index: int, width: int, line: int
    ) -> tuple[int, list[Statement | Unreadable]] | None:
        """The least stretch that is whole, where doubling went past it into a bad statement."""
        for narrower in range(width // 2 + 1, min(width, len(starts) - 1 - index)):
            stretch = self._longer(starts, index, index + narrower, line)
            if stretch is None:
                return None
            tree = _parsed(stretch.text)
            if isinstance(tree, ast.Module):
                return index + narrower, self._told(tree, stretch)
            if not _is_incomplete(tree, stretch.text):
                return index + narrower, self._bad(tree, stretch)
        return None

    def _stretch(self, starts: list[int], index: int, end: int, line: int) -> _Stretch:
        start, stop = starts[index], starts[min(end, len(starts) - 1)]
        return _Stretch(start=start, end=stop, line=line, text=self.text.content[start:stop])

    def _longer(self, starts: list[int], index: int, end: int, line: int) -> _Stretch | None:
        stop = starts[min(end, len(starts) - 1)]
        size = stop - starts[index]
        if size > limits.STATEMENT_CHARACTERS or self.retried > limits.RETRIED_CHARACTERS:
            return None
        self.retried += size
        return self._stretch(starts, index, end, line)

    def _told(self, tree: ast.Module, stretch: _Stretch) -> list[Statement | Unreadable]:
        if not self.text.is_clean and FORBIDDEN.search(stretch.text):
            return [_unreadable(stretch)]  # already noted, where the characters stand
        hidden = "private" in stretch.text and _PRIVATE.search(stretch.text) is not None
        is_ascii, has_escapes = stretch.text.isascii(), "\\" in stretch.text
        return [
            Statement(
                node=node,
                first_line=stretch.line,
                hidden=hidden,
                is_ascii=is_ascii,
                has_escapes=has_escapes,
            )
            for node in tree.body
        ]

    def _bad(self, error: Exception, stretch: _Stretch) -> list[Statement | Unreadable]:
        """The sound beginning of a stretch, then its bad statement, noted."""
        line = getattr(error, "lineno", None) or 1
        head = "\n".join(stretch.text.split("\n")[: line - 1])
        tree, above = _parsed(head), evolve(stretch, text=head)
        if isinstance(tree, ast.Module) and tree.body:
            below = evolve(stretch, text=stretch.text[len(head) + 1 :], line=stretch.line + line - 1)
            if not self._note_slips(below):
                self._note(error, stretch)
            return self._told(tree, above)
        slipped, at = self._note_slips(stretch), stretch.line + line - 1
        if (
            isinstance(tree, Exception)
            and not any(number < at for number in slipped)
            and not _is_open(tree, head)
        ):
            self._note(tree, above)  # a mistake of its own, which the one below must not hide
        is_bracket = bool(slipped) and "was never closed" in str(
            error
        )  # of which ours knows better which it is
        if not is_bracket and not any(number <= at for number in slipped):
            self._note(error, stretch)
        return [_unreadable(stretch)]

    def _note_slips(self, stretch: _Stretch) -> list[int]:
        """Note what is known to be wrong with a bad statement, and in which lines that is."""
        if not self.text.is_clean and FORBIDDEN.search(stretch.text):
            return [stretch.line]  # already noted, where the characters stand
        starts = [0, *(found.end() for found in re.finditer("\n", stretch.text))]

        def place(index: int) -> tuple[int, int]:
            line = bisect_right(starts, index) - 1
            return stretch.line + line, index - starts[line] + 1

        slips = slips_in(stretch.text, self.records, first_line=stretch.line)
        self.findings.hidden = _PRIVATE.search(stretch.text) is not None
        for slip in slips:
            self.findings.add(slip.code, (*place(slip.start), *place(slip.end)), slip.message, help=slip.help)
        self.findings.hidden = False
        return [place(slip.start)[0] for slip in slips]

    def _note(self, error: Exception, stretch: _Stretch) -> None:
        if not self.text.is_clean and FORBIDDEN.search(stretch.text):
            return
        fault = explain_fault(getattr(error, "msg", None) or f"{type(error).__name__}: {error}".lower())
        spot = _error_spot(error, stretch, self.text)
        self.findings.hidden = _PRIVATE.search(stretch.text) is not None
        date = _date_at(self.text.excerpt(spot[0]), spot[1])
        if date is not None and fault.code in {"F101", "F104"}:
            bare = (spot[0], date.start() + 1, spot[0], date.end() + 1)
            self.findings.add("F105", bare, "a date stands here without quotes", help=f'write "{date[0]}"')
        else:
            self.findings.add(fault.code, spot, fault.message, help=fault.help or _opened(error, stretch))
        self.findings.hidden = False

    def _too_long(self, stretch: _Stretch) -> Unreadable:
        spot = (stretch.line, 1, stretch.line, 1 + len(self.text.excerpt(stretch.line)))
        self.findings.add(
            "F120",
            spot,
            f"a statement has {limits.STATEMENT_CHARACTERS:,} characters at most",
            show_line=False,
        )
        return _unreadable(stretch)


def _size(text: str) -> int:
    """How long a stretch is, without the comments in it where it is long."""
    return len(_COMMENT_LINE.sub("", text)) if len(text) > limits.STATEMENT_CHARACTERS else len(text)


def _parsed(text: str) -> ast.Module | Exception:
    try:
        return ast.parse(text)
    # All of these were seen out of the parser, for hostile texts.
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
        return error


def _opened(error: Exception, stretch: _Stretch) -> str | None:
    """Where the bracket was opened that one of another kind would close, if on another line."""
    said = _OPENED.search(getattr(error, "msg", None) or "")
    return None if said is None else f"{said[1]} is open since line {stretch.line + int(said[2]) - 1}"


def _date_at(line: str, column: int) -> re.Match[str] | None:
    dates = BARE_DATE.finditer(line)
    return next((date for date in dates if date.start() < column <= date.end() + 1), None)


def _is_incomplete(error: Exception, text: str) -> bool:
    return _INCOMPLETE.search(getattr(error, "msg", None) or "") is not None or _text_is_open(text)


def _is_open(error: Exception, text: str) -> bool:
    """Whether a bracket or a text is open, so that what comes below belongs to it."""
    return "was never closed" in (getattr(error, "msg", None) or "") or _text_is_open(text)


def _text_is_open(text: str) -> bool:
    return bool(text.count('"""') % 2 or text.count("'''") % 2)


def _unreadable(stretch: _Stretch) -> Unreadable:
    declared = _DECLARED.match(stretch.text)
    return Unreadable(
        name=declared[1] if declared else None,
        spot=(stretch.line, 1, stretch.line, 1),
        is_import=_IMPORT.match(stretch.text) is not None,
    )


def _error_spot(error: Exception, stretch: _Stretch, text: EventText) -> Spot:
    line = stretch.line + (getattr(error, "lineno", None) or 1) - 1
    line = min(line, len(text.lines))
    column = max(getattr(error, "offset", None) or 1, 1)
    if str(error).startswith("(unicode error)"):
        broken = _BROKEN_ESCAPE.search(text.lines[line - 1])
        return (
            (line, column, line, column + 1)
            if broken is None
            else (line, broken.start() + 1, line, broken.end() + 1)
        )
    if isinstance(error, IndentationError):
        column = len(text.lines[line - 1]) - len(text.lines[line - 1].lstrip()) + 1
    end_line = getattr(error, "end_lineno", None)
    end_column = getattr(error, "end_offset", None) or 0
    if end_line is None or end_line + stretch.line - 1 != line or end_column <= column:
        end_column = column + 1
    return line, column, line, end_column
