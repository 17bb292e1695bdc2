import pytest

from chronicle.dates.span import Bounds, Span


def test_bounds_the_wrong_way_round_are_refused():
    with pytest.raises(ValueError, match="2 is after 1"):
        Bounds(2, 1)


def test_an_exact_span_covers_itself():
    assert Span.exact(0, 10) == Span(Bounds(0, 0), Bounds(10, 10))
    assert Span.exact(0, 10).covers_certainly == (0, 10)


@pytest.mark.parametrize(
    ("span", "covered"),
    [
        (Span(Bounds(0, 5), Bounds(3, 9)), None),
        (Span(Bounds(0, 5), Bounds(7, 9)), (5, 7)),
        (Span(Bounds(0, 5), Bounds(0, None)), None),
        (Span(Bounds(0, 5), Bounds(8, None)), (5, 8)),
        (Span(Bounds(0, 5), Bounds(None, None)), (5, None)),
        (Span(Bounds(None, None), Bounds(3, 9)), (None, 3)),
        (Span(Bounds(3, None), Bounds(4, None)), None),
    ],
)
def test_what_is_certainly_covered_lies_between_the_inner_bounds(span, covered):
    assert span.covers_certainly == covered
