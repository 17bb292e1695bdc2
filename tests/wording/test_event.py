from chronicle.wording import (
    number_sources,
    participation_phrase,
    place_phrase,
    relation_phrases,
    status_phrase,
    title_phrase,
    to_text,
)


def test_titles_carry_the_numbers_of_the_events_own_sources(timeline, ids):
    notes = number_sources(timeline, ids)
    assert to_text(title_phrase(timeline.events["coup"], notes)) == "Officers overthrow the president"
    assert to_text(title_phrase(timeline.events["coup"], notes, short=True)) == "Coup"
    assert to_text(title_phrase(timeline.events["meeting"], notes, short=True)) == "They meet²"


def test_status_in_words(timeline):
    assert to_text(status_phrase(timeline.events["arrival"], timeline)) == "alleged by France and others"
    assert to_text(status_phrase(timeline.events["remark"], timeline)) == "denied"
    assert status_phrase(timeline.events["coup"], timeline) == ()


def test_relations_in_words(timeline, ids):
    notes = number_sources(timeline, ids)
    arrival, remark = timeline.events["arrival"], timeline.events["remark"]
    assert [to_text(phrase) for phrase in relation_phrases(arrival, timeline, notes)] == [
        "before “They meet”",
        "at least 3 days and at most 1 year after “Coup”³",
    ]
    assert [to_text(phrase) for phrase in relation_phrases(remark, timeline)] == ["during “They meet”"]


def test_who_and_where(timeline):
    meeting = timeline.events["meeting"]
    assert to_text(participation_phrase(meeting, timeline)) == (
        "Sergei Lavrov (Foreign minister of Russia); France (spoken of)"
    )
    assert to_text(place_phrase(meeting, timeline)) == "Moscow (Russia) and Mali"
    assert participation_phrase(timeline.events["ties"], timeline) == ()
    assert place_phrase(timeline.events["ties"], timeline) == ()
