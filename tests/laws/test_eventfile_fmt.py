"""Normalised = the same: what a file says stays, every comment stays where it belongs, and twice is once.

Files are written from random timelines with their fields and statements in any order, spread over lines or
not, with comments wherever one may stand; each comment bears the name of what it stands at.
"""

import random
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from chronicle.eventfiles.editing import formatted
from chronicle.eventfiles.editing.concrete import comments_of
from chronicle.eventfiles.records import RECORDS
from chronicle.eventfiles.syntax.nodes import Call
from chronicle.eventfiles.syntax.text import EventText
from chronicle.eventfiles.writing import write_event_file
from chronicle.eventfiles.writing.record_nodes import record_node
from chronicle.eventfiles.writing.source_text import on_one_line
from strategies import read_source, timeline_of

IMPORT = f"from chronicle import (  # records\n    {', '.join(RECORDS)},\n)\n"
KINDS = ("actor", "place", "source", "event")


def shuffled(node, chance):
    """A record with its fields in any order, and the records inside it likewise."""
    if isinstance(node, Call):
        for keyword in node.fields:
            shuffled(keyword.value, chance)
        if node.record != "Citation":  # whose positional value comes first
            chance.shuffle(node.fields)
    for item in getattr(node, "items", ()):
        shuffled(item, chance)
    return node


def statement(name, record, chance):
    call = shuffled(record_node(record), chance)
    if chance.random() < 0.3:
        line = f"{name} = {on_one_line(call)}"
        return f"{line}  # at {name}\n" if chance.random() < 0.5 else f"{line}\n"
    lines = [f"{name} = {call.record}(" + (f"  # opens {name}" if chance.random() < 0.2 else "")]
    for index, field in enumerate(call.fields):
        if chance.random() < 0.2:
            lines.append(f"    # above {name}.{field.name}")
        comma = "," if index < len(call.fields) - 1 or chance.random() < 0.8 else ""
        said = f"  # beside {name}.{field.name}" if chance.random() < 0.2 else ""
        lines.append(f"    {field.name}={on_one_line(field.value)}{comma}{said}")
    if chance.random() < 0.1:
        lines.append(f"    # below in {name}")
    return "\n".join([*lines, ")\n"])


def file_of(seed):
    """A timeline, and a file that says it in any order."""
    chance, timeline = random.Random(seed), timeline_of(seed)  # noqa: S311 - repeatable, no secret
    parts = [
        '"""About it."""\n\n',
        "# first of all\n",
        IMPORT,
        f"\nheader = {on_one_line(record_node(timeline.header))}\n",
    ]
    rows = [row for kind in KINDS for row in getattr(timeline, f"{kind}s").items()]
    chance.shuffle(rows)
    for name, record in rows:
        parts.append(chance.choice(["", "\n", "\n\n"]))
        if chance.random() < 0.15:
            parts.append(chance.choice(["# Events\n", "# ----- more\n", "\n# by itself\n\n"]))
        if chance.random() < 0.4:
            parts.append(f"# over {name}\n")
        parts.append(statement(name, record, chance))
    parts.append(chance.choice(["", "\n# the end\n"]))
    return timeline, "".join(parts)


def neighbours(text):
    """For each comment that stands at something, whether that is what stands beside or under it."""
    lines = text.split("\n")
    for index, line in enumerate(lines):
        if found := re.search(r"# (over|above|beside|at|opens) (\w+)(?:\.(\w+))?$", line):
            where, name, field = found.groups()
            below = next(other for other in lines[index + 1 :] if not other.lstrip().startswith("#"))
            told = {"over": f"{name} = ", "above": f"    {field}="}.get(where)
            yield (
                line.strip(),
                (below if told else line).startswith(told or (f"    {field}=" if field else f"{name} = ")),
            )


@given(st.integers(0, 2**32))
@settings(max_examples=60)
def test_what_is_said_stays_and_comments_stay_with_it(seed):
    timeline, text = file_of(seed)
    errors, before = read_source(text)
    assert errors == []
    new = formatted(EventText(name="written.py", content=text)).content
    errors, after = read_source(new)
    assert errors == []
    assert after.to_plain() == before.to_plain()
    assert sorted(comments_of(new)) == sorted(comments_of(text))
    assert [told for told, is_right in neighbours(text) if not is_right] == []
    assert [told for told, is_right in neighbours(new) if not is_right] == []
    assert formatted(EventText(name="written.py", content=new)).content == new
    assert len(after.events) == len(timeline.events)


@given(st.integers(0, 2**32))
@settings(max_examples=30)
def test_headings_stay_and_nothing_is_moved_across_them(seed):
    _, text = file_of(seed)
    new = formatted(EventText(name="written.py", content=text)).content

    def sections(content):
        parts = re.split(r"^(?=# (?:Events|-----|by itself))", content, flags=re.MULTILINE)
        return [sorted(re.findall(r"^(\w+) = ", part, re.MULTILINE)) for part in parts]

    assert sections(new) == sections(text)


@given(st.integers(0, 2**32))
@settings(max_examples=30)
def test_what_was_written_by_us_is_in_order(seed):
    text = write_event_file(timeline_of(seed)).text
    assert formatted(EventText(name="written.py", content=text)).content == text
