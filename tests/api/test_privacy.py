"""Nothing private leaves: no private word occurs in anything that is listed, shown or drawn."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chronicle import Actor, After, Dating, Event, Place, Source, Status, Undated, collect
from chronicle.api import LISTINGS, UnknownEvent, check, draw, listing, show

SECRET = "Xanadu"


def timeline_with(hidden):
    """A timeline whose every reference may lead to something private; each private word says so."""

    def named(kind, what, **fields):
        private = what in hidden
        word = f"{SECRET} {what}" if private else f"Plain {what}"
        return kind(**{"title" if kind in (Event, Source) else "name": word}, private=private, **fields)

    witness, speaker = named(Actor, "witness", note="n"), named(Actor, "speaker", aliases=["s"])
    house = named(Place, "house", country=SECRET if "house" in hidden else "Mali")
    letter = named(Source, "letter", author=SECRET if "letter" in hidden else "A")
    report = named(Source, "report", origin=letter)
    first = named(
        Event, "first", when=[Dating(when="2020", sources=letter.cite("p. 1", quote="q"))], where=house
    )
    second = named(
        Event,
        "second",
        when=[Dating(when="2021", sources=[letter, report]), Dating(when="2022", sources=report)],
        after=After(event=first, sources=letter),
        actors={witness: "seen", speaker: "speaks"},
        status=Status(kind="alleged", by=[witness, speaker]),
    )
    third = named(Event, "third", part_of=second, sources=letter)
    fourth = named(Event, "fourth", when=Undated(reason="none", sources=letter), after=second, before="third")
    last = Event(title="Last", when="2023", after=fourth, sources=report)
    return collect(
        {
            "witness": witness,
            "speaker": speaker,
            "house": house,
            "letter": letter,
            "report": report,
            "first": first,
            "second": second,
            "third": third,
            "fourth": fourth,
            "last": last,
        }
    )


NAMES = ("witness", "speaker", "house", "letter", "report", "first", "second", "third", "fourth")


@settings(deadline=None, max_examples=60)
@given(st.sets(st.sampled_from(NAMES)))
def test_no_private_word_is_listed_shown_or_reported(hidden):
    timeline = timeline_with(hidden)
    outputs = [listing(timeline, format=name) for name in LISTINGS]
    outputs += [show(timeline, event) for event in timeline.events if event not in hidden]
    outputs += [repr(finding) for finding in check(timeline)]
    assert not any(SECRET in output for output in outputs)
    assert all(f'"{name}"' not in outputs[LISTINGS.index("json")] for name in hidden)


def test_no_private_word_is_drawn(tmp_path):
    timeline = timeline_with({"witness", "letter", "first", "third"})
    for suffix in ("svg", "pdf"):
        path = tmp_path / f"a.{suffix}"
        draw(timeline, path)
        assert SECRET.encode() not in path.read_bytes()
    assert SECRET not in repr(draw(timeline).scene)


def test_a_private_event_cannot_be_shown():
    with pytest.raises(UnknownEvent, match="no event 'first'"):
        show(timeline_with({"first"}), "first")


def test_a_contradiction_among_private_events_is_told_by_its_code():
    one = Event(title=f"{SECRET} one", when="2020", private=True)
    two = Event(title="Two", when="2019", after=one)
    found = check(collect({"one": one, "two": two}))
    assert "C401" in [finding.code for finding in found]
    assert SECRET not in repr(found)
