from chronicle.wording import sentences, to_text

ARTICLE = "“Partner changes confirmed”"
LETTER = "“Letter”, 17 February 2022, archived at https://archive.example/2"
BOUNDS = "no earlier than 18 August 2020, no later than 20 May 2022"


def told(timeline, event_id):
    return [to_text(sentence) for sentence in sentences(timeline.events[event_id], timeline)]


def test_every_dating_with_its_source(timeline):
    assert told(timeline, "coup") == [
        "18 August 2020, according to Peyton et al., Coups, undated, https://example.org/1.",
        f"August 2020 (“in August 2020”), according to {ARTICLE}, undated, paragraph 8, accessed 3 May 2022.",
        "The datings agree: they differ in precision only.",
        "Place: Mali.",
    ]


def test_rival_datings_are_told_as_such(timeline):
    sentences_told = told(timeline, "withdrawal")
    assert sentences_told[0] == f"17 February 2022, according to {LETTER}."
    assert "February 2022 (“in February”; inferred: the year), according to" in sentences_told[2]
    assert sentences_told[3] == "The datings disagree: they cannot all be right."


def test_what_is_not_dated_tells_why_and_what_is_known(timeline):
    assert told(timeline, "arrival") == [
        f"Not dated, {BOUNDS}: no date, according to {ARTICLE}, undated, accessed 3 May 2022.",
        "Alleged by France and others.",
        "Before “They meet” (inferred: from the tense).",
        f"At least 3 days and at most 1 year after “Coup” (“after the coup”), according to {LETTER}.",
    ]


def test_quotes_stand_behind_their_source_and_parts_name_their_whole(timeline):
    assert told(timeline, "meeting")[-1] == (
        f"According to {ARTICLE}, undated, paragraph 3, accessed 3 May 2022: “met with ‘Lavrov’”."
    )
    assert told(timeline, "remark") == [
        "Not dated.",
        "Denied.",
        "Part of “They meet” (20 May 2022).",
        "During “They meet”.",
        "Off record!",
    ]
