import pytest

from chronicle import Actor, Event, Timeline, collect
from chronicle.api import SelectionError, findings_about, select
from chronicle.diagnostics import Diagnostic, Location, Related, Severity


@pytest.fixture
def timeline():
    france = Actor(name="France", aliases=["Paris"])
    return collect(
        {
            "france": france,
            "coup": Event(title="Coup", when="2020-08", tags=["coup"]),
            "talks": Event(title="Talks", when="2021", actors=france),
        }
    )


def test_events_are_chosen_by_actor_tag_and_time(timeline):
    assert list(select(timeline, actor="paris").events) == ["talks"]
    assert list(select(timeline, tag="coup").events) == ["coup"]
    assert list(select(timeline, between="2020/2021").events) == ["coup", "talks"]
    assert select(Timeline()) == Timeline()


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"actor": "Pariss"}, "no actor 'Pariss'; did you mean 'Paris'?"),
        ({"actor": "xyzzy"}, "^no actor 'xyzzy'$"),
        ({"tag": "Coup"}, "did you mean 'coup'?"),
        ({"source": "a"}, "no source 'a'"),
        ({"between": "20"}, "between '20'"),
        ({"between": "1900"}, "no event matches"),
    ],
)
def test_what_selects_nothing_is_told(timeline, wrong, message):
    with pytest.raises(SelectionError, match=message):
        select(timeline, **wrong)


def test_findings_about_events_and_all_errors(timeline):
    def at(line, severity=Severity.NOTE, related=()):
        place = Location(file="a.py", line=line, column=1, end_line=line, end_column=2)
        around = tuple(Related(message="", location=one.location) for one in related)
        return Diagnostic(code="F1", severity=severity, message="", location=place, related=around)

    events = Timeline(
        events=timeline.events,
        locations={
            ("coup", None, None): Location(file="a.py", line=3, column=1, end_line=5, end_column=1),
            ("france", None, None): Location(file="a.py", line=1, column=1, end_line=1, end_column=9),
        },
    )
    inside, outside, error = at(4), at(1), at(1, Severity.ERROR)
    speaking, placeless = at(9, related=[inside]), Diagnostic(code="F1", severity=Severity.NOTE, message="")
    kept = findings_about(events, [inside, outside, error, speaking, placeless])
    assert kept == (inside, error, speaking)
