import pytest

from chronicle.chronology import compare, tighten
from chronicle.model import After, Dating, Event, Source, collect


@pytest.fixture
def told():
    first, second = Source(title="First"), Source(title="Second")
    coup = Event(title="Coup", when=[Dating(when="2020", sources=first), Dating(when="2022", sources=second)])
    talks = Event(
        title="Talks",
        when=Dating(when="2021", sources=[first, second]),
        after=After(event=coup, sources=[first, second]),
    )
    return collect({"first": first, "second": second, "coup": coup, "talks": talks})


def test_two_sources_are_compared_by_what_each_implies(told):
    one, other = tighten(told, sources=["first"]), tighten(told, sources=["second"])
    found = compare(one, other)
    assert [(difference.event, difference.one, difference.other) for difference in found.spans] == [
        ("coup", one.span("coup"), other.span("coup"))
    ]
    assert found.orders == (("coup", "talks"), ("talks", "coup"))
    assert found.only_in_one == ()
    assert found.only_in_other == other.contradictions != ()
    assert compare(other, one).only_in_one == other.contradictions


def test_a_chronology_does_not_differ_from_itself(told):
    found = compare(tighten(told), tighten(told))
    assert (found.spans, found.orders, found.only_in_one, found.only_in_other) == ((), None, (), ())


def test_modes_can_be_compared_too(told):
    found = compare(tighten(told, sources=["second"]), tighten(told, sources=["second"], mode="trust"))
    assert found.only_in_one == found.only_in_other == ()


def test_chronologies_of_different_events_are_not_compared(told):
    with pytest.raises(ValueError, match="not of the same events"):
        compare(tighten(told), tighten(collect({"other": Event(title="Other")})))
