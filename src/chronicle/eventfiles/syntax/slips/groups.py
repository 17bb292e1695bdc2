"""Tokens → what stands within which brackets; a bracket without a partner is a slip."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from attrs import define, field

from chronicle.eventfiles.syntax.slips.slip import Slip, over
from chronicle.eventfiles.syntax.slips.tokens import Token

_CLOSING = {"(": ")", "[": "]", "{": "}"}


@define
class Group:
    """What stands between two brackets; ``closer`` is None where it is never closed."""

    opener: Token
    items: list["Token | Group"] = field(factory=list["Token | Group"])
    closer: Token | None = None

    @property
    def is_whole(self) -> bool:
        """Whether it is closed by its own bracket."""
        return self.closer is not None and self.closer.text == _CLOSING[self.opener.text]

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.opener.start

    @property
    def end(self) -> int:
        """Where it ends."""
        last = self.closer or (self.items[-1] if self.items else self.opener)
        return last.end


Item: TypeAlias = Token | Group
"""A token, or a bracket with all that it holds."""


def grouped(tokens: list[Token], slips: list[Slip], line_of: Callable[[Token], int]) -> list[Item]:
    """The items of a statement, bracket in bracket; what has no partner is added to the slips."""
    whole: list[Item] = []
    open_groups: list[Group] = []
    for token in tokens:
        into = open_groups[-1].items if open_groups else whole
        if token.text in _CLOSING and token.kind == "bracket":
            group = Group(token)
            into.append(group)
            open_groups.append(group)
        elif token.kind == "bracket":
            _close(token, open_groups, slips, line_of)
        else:
            into.append(token)
    if not any(token.kind == "open" for token in tokens):  # which may have swallowed the brackets
        slips += [_never_closed(group) for group in open_groups]
    return whole


def groups_in(items: list[Item]) -> Iterator[Group]:
    """Every group, the outer before the inner."""
    for item in items:
        if isinstance(item, Group):
            yield item
            yield from groups_in(item.items)


def _close(
    token: Token, open_groups: list[Group], slips: list[Slip], line_of: Callable[[Token], int]
) -> None:
    """Close the group that a bracket closes; those within it were never closed."""
    partner = _partner_of(token, open_groups)
    if partner is not None:
        while open_groups[-1] is not partner:
            slips.append(
                _never_closed(open_groups.pop(), f" before the {token.text} in line {line_of(token)}")
            )
        partner.closer = token
        open_groups.pop()
        return
    if not open_groups:
        slips.append(over([token], "F102", "this bracket closes none that is open"))
        return
    opener = open_groups[-1].opener
    message = "this bracket is of another kind than the open one that it would close"
    remedy = f"write {_CLOSING[opener.text]}: {opener.text} is open since line {line_of(opener)}"
    slips.append(over([token], "F102", message, remedy))
    open_groups.pop().closer = token


def _partner_of(token: Token, open_groups: list[Group]) -> Group | None:
    """The innermost open bracket of its kind; on a line of its own its indentation tells which is meant."""
    of_kind = [group for group in open_groups if _CLOSING[group.opener.text] == token.text]
    if token.begins_line and len(of_kind) > 1:
        alike = [group for group in of_kind if group.opener.line_indentation == token.indentation]
        if alike and of_kind[-1].opener.line_indentation != token.indentation:
            return alike[-1]
    return of_kind[-1] if of_kind else None


def _never_closed(group: Group, where: str = "") -> Slip:
    remedy = f"close it with {_CLOSING[group.opener.text]}{where}"
    return over([group.opener], "F102", "the bracket that opens here is never closed", remedy)
