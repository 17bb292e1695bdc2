"""Setting type, held against every way to break a phrase."""

from itertools import combinations, pairwise

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from chronicle.chart.labels.typeset import Block, Typeface, set_lines
from chronicle.layout.geometry import Box
from chronicle.layout.metrics import AdvanceTable
from chronicle.wording import Piece

METRICS = AdvanceTable()
FACE = Typeface(size=10, fill="#000000", raised_size=6)
EM = 5.0  # what a character takes at 10 points
WORDS = st.lists(st.integers(1, 12).map("x".__mul__), min_size=1, max_size=9)


def lines_of(text, width, **about):
    return set_lines((Piece(text=text),), FACE, width=width, metrics=METRICS, **about)


def strings(lines):
    return ["".join(run.text for run in line.runs) for line in lines]


@given(WORDS, st.integers(12, 40))
def test_fewest_lines_then_the_least_ragged_ones(words, characters):
    width = characters * EM
    lines = lines_of(" ".join(words), width)

    ways = []
    for count in range(len(words)):
        for cuts in combinations(range(1, len(words)), count):
            edges = [0, *cuts, len(words)]
            lengths = [EM * len(" ".join(words[a:b])) for a, b in pairwise(edges)]
            if max(lengths) <= width:
                ways.append((len(lengths), sum((width - length) ** 2 for length in lengths)))
    assert (len(lines), pytest.approx(sum((width - line.width) ** 2 for line in lines))) == min(ways)


@given(WORDS, st.integers(12, 40))
def test_no_word_is_lost_and_none_changes_its_place(words, characters):
    assert " ".join(strings(lines_of(" ".join(words), characters * EM))).split() == words


PIECES = st.lists(
    st.builds(
        Piece,
        text=st.text(" ab-/é", min_size=1, max_size=25),
        style=st.sampled_from(["plain", "strong", "italic"]),
    ),
    min_size=1,
    max_size=4,
)


@given(PIECES, st.floats(10, 90), st.sampled_from([0.0, 7.0]))
def test_nothing_is_wider_than_the_measure(pieces, width, indent):
    for line in set_lines(tuple(pieces), FACE, width=width, metrics=METRICS, indent=indent):
        assert line.width <= max(width, indent + FACE.size) + 1e-6


@given(st.lists(st.text("abc-", min_size=1, max_size=20), min_size=1, max_size=5), st.floats(20, 90))
def test_a_raised_number_never_parts_from_its_word(words, width):
    phrase = tuple(
        piece for word in words for piece in (Piece(text=f" {word}"), Piece(text="1,12,3", style="raised"))
    )
    for line in set_lines(phrase, FACE, width=width, metrics=METRICS):
        plain = line.runs[0]
        assert plain.rise == 0 or not plain.text.startswith("1,"), strings([line])


@given(st.text("ab-", min_size=1, max_size=30), st.floats(20, 60))
def test_an_overlong_word_with_a_number_is_told_whole(word, width):
    phrase = (Piece(text=word), Piece(text="1,2,30", style="raised"))
    lines = set_lines(phrase, FACE, width=width, metrics=METRICS)
    assert "".join(strings(lines)).replace("-", "") == f"{word}1,2,30".replace("-", "")
    assert word.count("-") <= "".join(strings(lines)).count("-") < word.count("-") + len(lines)
    assert all(line.width <= width + 1e-6 for line in lines)


def test_an_overlong_word_breaks_after_its_hyphen():
    assert strings(lines_of("Österreich-Ungarn", 60)) == ["Österreich-", "Ungarn"]


@pytest.mark.parametrize(
    ("language", "text", "characters", "lines"),
    [
        ("de", "Landesverfassungsgericht", 20, ["Landesverfas-", "sungsgericht"]),
        ("de", "das Landesverfassungsgericht", 19, ["das Landesver-", "fassungsgericht"]),
        ("de", "„Landesverfassungsgericht“: nein", 18, ["„Landesver-", "fassungsge-", "richt“: nein"]),
        ("fr", "anticonstitutionnellement", 16, ["anticonstitu-", "tionnellement"]),
        ("ru", "превысокомногорассмотрительствующий", 20, ["превысокомногорас-", "смотрительствующий"]),
        ("xx", "xxxxxxx", 4, ["xxx-", "xxxx"]),
        ("xx", "1234567", 4, ["123", "4567"]),
        ("ja", "大統領の国書を、手渡す", 7, ["大統領の国", "書を、手渡す"]),
        ("ja", "会談「黒船の来航」", 4, ["会談", "「黒船", "の来航」"]),
        ("xx", "abc", 2, ["a-", "bc"]),
    ],
)
def test_a_word_without_hyphen_is_parted_as_its_language_does(language, text, characters, lines):
    face = evolve(FACE, language=language)
    found = set_lines((Piece(text=text),), face, width=characters * EM, metrics=METRICS)
    assert strings(found) == lines


def test_a_line_unbroken_by_a_hard_blank():
    assert strings(lines_of("on 18\u00a0August", 50)) == ["on", "18\u00a0August"]


def test_what_a_hard_blank_holds_together_parts_there_before_a_word_does():
    dated = (
        Piece(text="30\u00a0September"),
        Piece(text="4", style="raised"),
        Piece(text="\u00a01115 or\u00a01116"),
    )
    lines = set_lines(dated, FACE, width=60, metrics=METRICS)
    assert strings(lines) == ["30", "September4", "1115 or\u00a01116"]


def test_nothing_makes_no_line():
    assert lines_of("  ", 50) == ()


def test_a_block_ranges_its_lines_left_or_right():
    block = Block(lines=lines_of("xx xxxx", 20))
    box = Box(left=100, top=0, right=100 + block.width, bottom=block.height)
    assert [text.x for text in block.texts(box)] == [100, 100]
    assert [text.x + text.width for text in block.texts(box, align="right")] == [120, 120]
    assert [text.y for text in block.texts(box)] == pytest.approx([9.5, 9.5 + 12.2])
