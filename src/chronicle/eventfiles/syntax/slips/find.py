"""A statement that Python cannot parse → its slips, from the inside of brackets and from the outside."""

from collections.abc import Collection, Iterator

from chronicle.eventfiles.syntax.slips.fields import slips_of_list, slips_of_mapping, slips_of_record
from chronicle.eventfiles.syntax.slips.groups import Group, Item, grouped
from chronicle.eventfiles.syntax.slips.heads import slips_of_head
from chronicle.eventfiles.syntax.slips.slip import Slip
from chronicle.eventfiles.syntax.slips.tokens import Token, scanned

_MOST = 20
"""Of one statement no more are told."""
_DEEPEST = 16


def slips_in(text: str, records: Collection[str], *, first_line: int = 1) -> list[Slip]:
    """What is wrong with a statement that Python cannot parse, in its order; nothing where we do not know it.

    ``first_line`` is the number of its first line in the file.

    >>> [slip.message for slip in slips_in('a = Event(title=, when: "2020")', {"Event"})]
    ["the field 'title' has no value", "':' stands where '=' belongs"]
    """
    found = scanned(text)
    slips = found.slips
    items = grouped(found.tokens, slips, lambda token: first_line + text.count("\n", 0, token.start))
    if items:
        slips += slips_of_head(items, text, records)
        slips += _inside(items, text, 0)
    first: dict[tuple[int, str], Slip] = {}
    for slip in sorted(slips, key=lambda one: (one.start, one.end)):
        first.setdefault((slip.start, slip.code), slip)
    return list(first.values())[:_MOST]


def _inside(items: list[Item], text: str, depth: int) -> Iterator[Slip]:
    if depth > _DEEPEST:
        return
    for index, item in enumerate(items):
        if not isinstance(item, Group):
            continue
        if not item.is_whole and item.opener.text != "(":
            continue  # what follows it is told of no list
        before = items[index - 1] if index else None
        is_record = isinstance(before, Token) and before.kind == "name"
        if item.opener.text == "[":
            yield from slips_of_list(item, text)
        elif item.opener.text == "{" and not is_record:
            yield from slips_of_mapping(item, text)
        elif is_record:
            yield from slips_of_record(item, text, is_citation=before.text == "cite")  # type: ignore[union-attr]
        yield from _inside(item.items, text, depth + 1)
