"""JSON: the data that every reader reads, each value where it stands, and faults told one by one."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chronicle.eventfiles.notations.json_nodes import json_node
from chronicle.eventfiles.syntax.findings import Findings
from chronicle.eventfiles.syntax.text import EventText
from chronicle.eventfiles.writing.plain_data import plain
from strategies import read_source

_texts = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=8)
_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.floats(-1e9, 1e9) | _texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_texts, inner, max_size=3),
    max_leaves=8,
)


def node_of(text):
    findings = Findings(EventText(name="a.json", content=text))
    return json_node(findings.text, findings), findings.in_file_order()


@given(_values, st.sampled_from([None, 1, 4]), st.booleans())
def test_the_standard_reader_reads_the_same(value, indent, is_ascii):
    text = json.dumps(value, indent=indent, ensure_ascii=is_ascii)
    node, found = node_of(text)
    assert found == ()
    assert plain(node) == value


@given(_values)
def test_every_value_stands_where_it_says(value):
    text = json.dumps({"a": [value, "end"]}, indent=2, ensure_ascii=False)
    node, _ = node_of(text)
    ((_, items),) = node.entries
    source = EventText(name="a.json", content=text)
    assert [json.loads(source.slice(item.spot)) for item in items.items] == [value, "end"]


@given(_values, st.data())
def test_a_character_less_is_told_or_read_as_other_data(value, data):
    text = json.dumps({"a": value})
    at = data.draw(st.integers(0, len(text) - 1))
    node, found = node_of(text[:at] + text[at + 1 :])
    try:
        expected = json.loads(text[:at] + text[at + 1 :])
    except ValueError:
        assert found
    else:
        assert found or plain(node) == expected


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ('{"a": 1,}', "F151", 1, 8),
        ('{"a": 1 "b": 2}', "F104", 1, 9),
        ("{'a': 1}", "F151", 1, 2),
        ('{"a": nul}', "F151", 1, 7),
        ('{"a": "x\n"}', "F103", 1, 7),
        ('{"a": [1, 2}', "F151", 1, 12),
        ('{"a": 1} x', "F151", 1, 10),
        ('{"a": 01}', "F151", 1, 7),
        ('{"a": NaN}', "F151", 1, 7),
        ('{"a"', "F151", 1, 5),
        ('{"a": {', "F102", 1, 8),
        ('{"a": "\\x41"}', "F103", 1, 7),
        ('{"a": 1, "a": 2}', "F208", 1, 10),
        ("// note\n{}", "F151", 1, 1),
        ('{"a": 1e999}', "F120", 1, 7),
        ("[" * 30 + "]" * 30, "F120", 1, 20),
        ('{"a": "\\u202e"}', "F117", 1, 7),
    ],
)  # fmt: skip
def test_a_fault_is_told_where_it_is(text, code, line, column):
    found = node_of(text)[1]
    assert [(one.code, one.location.line, one.location.column) for one in found][:1] == [(code, line, column)]


def test_two_commas_too_many_are_two_findings():
    assert [one.code for one in node_of('{"a": [1,], "b": [2,]}')[1]] == ["F151", "F151"]


def test_a_number_is_no_text_as_in_python():
    errors, _ = read_source('{"events": {"e": {"title": 2020, "when": 2020}}}', "a.json")
    assert [error.code for error in errors] == ["F202", "F202"]
