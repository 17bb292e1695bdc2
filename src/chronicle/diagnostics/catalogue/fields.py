"""F2xx: records and their fields."""

from chronicle.diagnostics.catalogue.entry import Entry, error, note, warning

FIELDS: tuple[Entry, ...] = (
    error(
        "F201",
        "A record has no such field",
        "The name of the field is unknown. What was meant is suggested where a known name is near.",
        wrong='coup = Event(tittle="Coup")',
        right='coup = Event(title="Coup")',
    ),
    error(
        "F202",
        "A value is of the wrong kind",
        "Nothing is converted silently: a number is no text, and one record does not stand for another.",
        wrong="coup = Event(title=2020)",
        right='coup = Event(title="The coup of 2020")',
    ),
    error(
        "F203",
        "A field is missing",
        "The record means nothing without this field.",
        wrong='coup = Event(when="2020-08")',
        right='coup = Event(title="Coup", when="2020-08")',
    ),
    error(
        "F204",
        "This is no date",
        "Dates are written in EDTF (ISO 8601-2): 2020-08-18, 2020-08, 1985~, -0043, 1914-07-20/1914-07-23, "
        "or in words of the header's language: late August 2020. Words that could mean several dates are "
        "refused. "
        "The finding points at the very character, and suggests the nearest text that can be read.",
        wrong='when="2020-13"',
        right='when="2020-12"',
    ),
    error(
        "F205",
        "This is no duration",
        "A duration is a number and a unit, in words or in ISO 8601: '3 days', '2 months', 'P3D', 'PT90M'.",
        wrong='after=After(event=coup, at_least="3 fortnights")',
        right='after=After(event=coup, at_least="42 days")',
    ),
    error(
        "F206",
        "The word is not one of those that are known",
        "Some fields take one of a few words, because pictures and sentences tell them apart.",
        wrong='status="rumoured"',
        right='status="alleged"',
    ),
    error(
        "F207",
        "A number is out of its range",
        "Degrees of latitude reach from −90 to 90, of longitude from −180 to 180; credibility from 1 to 6.",
        wrong='bamako = Place(name="Bamako", latitude=126.5)',
        right='bamako = Place(name="Bamako", latitude=12.65)',
    ),
    error(
        "F208",
        "Something is given twice",
        "Of two equal fields, keys or actors Python keeps one without a word. Write each once.",
        wrong='coup = Event(title="Coup", title="The coup")',
        right='coup = Event(title="The coup")',
    ),
    error(
        "F209",
        "A text is too long",
        "Titles and names have 500 characters at most, notes 32,768, dates and durations 64.",
        wrong='title="On the 18th of August, in the morning, it so happened that …"',
        right='title="Officers overthrow the president"',
    ),
    error(
        "F210",
        "A text has the wrong shape",
        "Web addresses, digests, languages, time zones, Wikidata ids and paths have a shape of their "
        "own; titles and names stand on "
        "one line. A saved file lies in the folder of the event file, or below it.",
        wrong='url="www.example.org/report"',
        right='url="https://www.example.org/report"',
    ),
    error(
        "F212",
        "A text is empty",
        "An empty text says nothing. Leave the field out.",
        wrong='coup = Event(title="")',
        right='coup = Event(title="Coup")',
    ),
    error(
        "F213",
        "There is no such record",
        "The name of the record is unknown, and near one that is known.",
        wrong='coup = Evnt(title="Coup")',
        right='coup = Event(title="Coup")',
    ),
    warning(
        "F220",
        "An event has no source",
        "A chronology is worth what its sources are. Cite one on the event, on its dating, or on a relation.",
        wrong='coup = Event(title="Coup", when="2020-08")',
        right='coup = Event(title="Coup", when="2020-08", sources=article)',
    ),
    warning(
        "F221",
        "An event says nothing of when",
        "An event has a date, belongs to another, stands in a relation to another, or tells why there is "
        "no date.",
        wrong='ties = Event(title="Ties deteriorate")',
        right='ties = Event(title="Ties deteriorate", when=Undated(reason="the article gives no date"))',
    ),
    warning(
        "F222",
        "An event is dated after its source was published",
        "A source cannot report what had not happened when it was published. One of the two dates is "
        "wrong, or the event "
        "was only planned.",
        wrong=(
            'report = Source(title="Report", published="2020")\n'
            'coup = Event(title="Coup", when="2021", sources=report)'
        ),
        right='coup = Event(title="Coup", when="2021", status="planned", sources=report)',
    ),
    warning(
        "F223",
        "A public text names a private actor",
        "The actor is private and leaves no trace in any output, but this text would be printed with the "
        "name in it.",
        wrong=(
            'witness = Actor(name="A. B.", private=True)\n'
            'hearing = Event(title="A. B. is heard", actors=witness)'
        ),
        right='hearing = Event(title="A witness is heard", actors=witness)',
    ),
    note(
        "F224",
        "A title repeats its date",
        "The date is printed beside the title, in the reader's language and to the precision known.",
        wrong='coup = Event(title="Coup of 2020", when="2020-08")',
        right='coup = Event(title="Coup", when="2020-08")',
    ),
    warning(
        "F225",
        "A weekday does not fit its day",
        "The words given for the date, or the title, name a weekday, and that day was another one. One of "
        "the two is wrong.",
        wrong='when=Dating(when="2020-08-18", says="on Monday, the 18th")',
        right='when=Dating(when="2020-08-18", says="on Tuesday, the 18th")',
    ),
    note(
        "F226",
        "Two actors look like one",
        "They have the same name, or one letter is between them, or the same Wikidata id. What is known of "
        "one actor should stand in one place; other names of his are aliases.",
        wrong='keita = Actor(name="Keïta")\nibk = Actor(name="Keita")',
        right='keita = Actor(name="Keïta", aliases=["Keita"])',
    ),
    note(
        "F227",
        "Two events look like one",
        "They share time and title, or day, actors and most of the title. What two sources say of one event "
        "are two datings of it, so that they are weighed against each other.",
        wrong='coup = Event(title="Coup", when="2020-08-18")\nputsch = Event(title="Coup", when="2020-08")',
        right='coup = Event(title="Coup", when=["2020-08-18", "2020-08"])',
    ),
    note(
        "F228",
        "A date says more than its words, and not why",
        "The words of the source give no year, or a longer stretch than the date. Say in `inferred` what was "
        "concluded, and from what, so that a reader can judge it.",
        wrong='Dating(when="2022-02", says="in February")',
        right='Dating(when="2022-02", says="in February", inferred="the year, from the context")',
    ),
    warning(
        "F229",
        "A date contradicts its words",
        "The words given for the date are a date themselves, and both cannot be true.",
        wrong='Dating(when="2020-09", says="in August 2020")',
        right='Dating(when="2020-08", says="in August 2020")',
    ),
    note(
        "F230",
        "A date was read from words",
        "Dates may be told in words of the header's language. `chronicle check --verbose` shows how each was "
        "read; what has no one meaning is refused.",
        wrong='when="late August 2020"',
        right='when="[2020-08-21..2020-08-31]"',
    ),
    warning(
        "F231",
        "An end lies after its source was published",
        "The source could not know when it ended. Either another source says so, or it was still going on.",
        wrong=(
            'report = Source(title="Report", published="2022-02")\n'
            'mission = Event(title="Mission", kind="process", when="2013/2022-08", sources=report)'
        ),
        right='mission = Event(title="Mission", kind="process", when="2013/..", sources=report)',
    ),
    warning(
        "F232",
        "The dates of a source are out of order",
        "What is captured is uploaded or published later, and what is published can be looked at from then "
        "on.",
        wrong='article = Source(title="Article", published="2022-05-20", accessed="2022-05-02")',
        right='article = Source(title="Article", published="2022-05-20", accessed="2022-06-02")',
    ),
    note(
        "F233",
        "An event lies after the day up to which the chronology is told",
        "The header says as of when the chronology is true. An event after that day is planned, or the "
        "header is out of date.",
        wrong='header = Header(title="Mali", as_of="2022-05")\nvote = Event(title="Vote", when="2024-02")',
        right='vote = Event(title="Vote", when="2024-02", status="planned")',
    ),
)
