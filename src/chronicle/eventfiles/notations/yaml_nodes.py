"""YAML → nodes with their places. Scalars without quotes stay the text that was written.

Only what says data is read: no anchors, aliases or tags, which could make a small file mean a huge one, or
build objects. PyYAML gives the events of a text with their marks; its own building of values is not used.
"""

from collections.abc import Iterator
from typing import TypeAlias

import yaml
from attrs import define

from chronicle.eventfiles import limits
from chronicle.eventfiles.notations.plain_data import declarations_of
from chronicle.eventfiles.notations.yaml_faults import fault_in
from chronicle.eventfiles.rungs import Declarations
from chronicle.eventfiles.syntax.findings import Findings, Refusal
from chronicle.eventfiles.syntax.nodes import Bad, Items, Node, Nothing, Table, Text, Untyped
from chronicle.eventfiles.syntax.repeated import refuse_repeated
from chronicle.eventfiles.syntax.text import FORBIDDEN, EventText, Spot

_Events: TypeAlias = Iterator[yaml.Event]
_LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
_TEXT_TAGS = frozenset({"tag:yaml.org,2002:str", "!"})


def yaml_declarations(text: EventText, findings: Findings) -> Declarations:
    """What a text in YAML declares; all that is no plain data is noted."""
    return declarations_of(_root(text, findings), findings)


def _root(text: EventText, findings: Findings) -> Node | None:
    content = FORBIDDEN.sub("\ufffd", text.content)  # already noted, where the characters stand
    try:
        events = iter(yaml.parse(content, Loader=_LOADER))
        return _Builder(text, findings).document(events)
    except yaml.MarkedYAMLError as error:
        fault = fault_in(text, error)
        findings.add("F150", fault.spot, fault.message, help=fault.help)
    except yaml.YAMLError as error:
        first = str(error).splitlines()[0]
        findings.add("F150", (1, 1, 1, 1), f"this cannot be read as YAML: {first}")
    except Refusal:
        pass  # noted
    return None


@define
class _Builder:
    text: EventText
    findings: Findings
    nodes: int = 0

    def document(self, events: _Events) -> Node | None:
        """The one document of a text; a second is noted.

        Raises:
            Refusal: the text exceeds a limit.
        """
        root: Node | None = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    help_ = "one file is one chronology: put the second document into a file of its own"
                    self.findings.add("F152", _spot(event), "a second document begins here", help=help_)
                    return root
                root = self._node(next(events), events, 0)
        return root

    def _node(self, event: yaml.Event, events: _Events, depth: int) -> Node:
        self._count(event, depth)
        self._refuse_marks(event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._items(event, events, depth)
        if isinstance(event, yaml.MappingStartEvent):
            return self._table(event, events, depth)
        message = "an alias stands here for a value written elsewhere"
        self.findings.add("F152", _spot(event), message, help="write the value out")
        return Bad(_spot(event))

    def _count(self, event: yaml.Event, depth: int) -> None:
        self.nodes += 1
        if depth > limits.DEPTH + 2:  # the table and its row, which a statement of Python does not nest
            self.findings.refuse("F120", _spot(event), f"values are nested {limits.DEPTH} deep at most")
        if self.nodes > limits.VALUES:
            message = f"a file has {limits.VALUES:,} values at most"
            self.findings.refuse("F120", _spot(event), message, help="split it: a folder is read as one")

    def _refuse_marks(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent):
            return
        if getattr(event, "anchor", None) is not None:
            message = "an anchor gives a name to this value"
            self.findings.add(
                "F152", _spot(event), message, help="leave it out: things are named by their ids"
            )
        tag = getattr(event, "tag", None)
        if tag is not None and tag not in _TEXT_TAGS:
            message = f"a tag says what this value is ({tag})"
            self.findings.add("F152", _spot(event), message, help="leave it out: the field says it")

    def _scalar(self, event: yaml.ScalarEvent) -> Node:
        spot = _spot(event)
        if not event.style and event.tag is None:
            return Untyped(event.value, spot)
        if event.style in {"|", ">"} and "+" not in self.text.excerpt(spot[0])[spot[1] - 1 :][:3]:
            return Text(event.value.removesuffix("\n"), spot)
        return Text(event.value, spot)

    def _items(self, start: yaml.Event, events: _Events, depth: int) -> Node:
        items: list[Node] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self._node(event, events, depth + 1))
        return Items(items, _around(start, event, items))

    def _table(self, start: yaml.Event, events: _Events, depth: int) -> Node:
        entries: list[tuple[Node, Node]] = []
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self._node(event, events, depth + 1)
            value = self._node(next(events), events, depth + 1)
            if isinstance(value, Untyped) and not value.value:
                value = Nothing(key.spot)  # nothing is written: what is told of it is told at the key
            entries.append((key, value))
        refuse_repeated(entries, self.findings)
        return Table(entries, _around(start, event, [value for _, value in entries]))


def _spot(event: yaml.Event) -> Spot:
    start, end = event.start_mark, event.end_mark
    assert start is not None
    assert end is not None
    return start.line + 1, start.column + 1, end.line + 1, end.column + 1


def _around(start: yaml.Event, end: yaml.Event, inside: list[Node]) -> Spot:
    """From the beginning to the end; a block ends with what stands last in it."""
    first = _spot(start)[:2]
    ended = _spot(end)
    is_flow = ended[:2] != ended[2:]
    last = ended[2:] if is_flow or not inside else max(node.spot[2:] for node in inside)
    return (*first, *last)
