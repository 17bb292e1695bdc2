"""F3xx: what refers to what, and to which words of a source."""

from chronicle.diagnostics.catalogue.entry import Entry, error, note, warning

REFERENCES: tuple[Entry, ...] = (
    error(
        "F301",
        "Nothing has that name",
        "The name, or the id in quotes, is declared nowhere in the file.",
        wrong='talks = Event(title="Talks", actors=[frnace])',
        right='talks = Event(title="Talks", actors=[france])',
    ),
    error(
        "F302",
        "A name is used before it is declared",
        "What stands further down is named by its id in quotes, as Python knows no name before its "
        "declaration.",
        wrong='talks = Event(title="Talks", before=meeting)\nmeeting = Event(title="Meeting")',
        right='talks = Event(title="Talks", before="meeting")\nmeeting = Event(title="Meeting")',
    ),
    note(
        "F303",
        "A statement is left out",
        "It refers to a declaration that has an error of its own. When that is mended, this is whole again.",
        wrong='coup = Event(title="Coup", when="2020-13")\ntalks = Event(title="Talks", after=coup)',
        right='coup = Event(title="Coup", when="2020-12")\ntalks = Event(title="Talks", after=coup)',
    ),
    error(
        "F304",
        "A name means something of another kind",
        "An actor takes part, a place is where, a source is cited, an event comes before or after.",
        wrong='france = Actor(name="France")\ntalks = Event(title="Talks", where=france)',
        right='paris = Place(name="Paris")\ntalks = Event(title="Talks", where=paris)',
    ),
    error(
        "F305",
        "The other file declares no such name",
        "What is imported has to be an actor, a place, a source or an event that the other file declares "
        "itself, as a record with a name.",
        wrong="from mali import kieta",
        right="from mali import keita",
    ),
    note(
        "F310",
        "Something is declared and never used",
        "No event refers to this actor, place or source.",
        wrong='niger = Actor(name="Niger")',
        right='talks = Event(title="Talks", actors=niger)',
    ),
    error(
        "F311",
        "A quote does not stand in the saved source",
        "The words were looked up in the saved copy of the source. White space and kinds of quotation "
        "marks are forgiven, and "
        "“[…]” stands for words left out; nothing else is. The nearest passage that does stand there is "
        "shown.",
        wrong='article.cite(quote="overthrown by unhappy officers")',
        right='article.cite(quote="overthrown by disgruntled officers")',
    ),
    error(
        "F312",
        "The saved copy of a source cannot be read",
        "The file is looked for beside the event file, then in the folder 'sources' beside it. It has to "
        "be a regular file of UTF-8 text.",
        wrong='article = Source(title="Article", file="artcle.txt")',
        right='article = Source(title="Article", file="article.txt")',
    ),
    error(
        "F313",
        "The saved copy of a source has changed",
        "Its SHA-256 digest is not the one that the event file gives, so it is not the copy that was cited.",
        wrong='article = Source(title="Article", file="article.txt", sha256="…another…")',
        right='article = Source(title="Article", file="article.txt", sha256="…its own…")',
    ),
    warning(
        "F314",
        "A quote stands in another paragraph",
        "The saved copy has the words, but not in the paragraph that the locator names. Paragraphs are "
        "separated by empty lines "
        "and counted from 1.",
        wrong='article.cite("paragraph 8", quote="words of paragraph 9")',
        right='article.cite("paragraph 9", quote="words of paragraph 9")',
    ),
)
