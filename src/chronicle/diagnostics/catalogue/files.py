"""F1xx: the text of an event file, and what may stand in it."""

from chronicle.diagnostics.catalogue.entry import Entry, error, note, warning

FILES: tuple[Entry, ...] = (
    error(
        "F101",
        "This cannot be read as Python",
        "An event file is written as Python data, and this is not Python. The declaration is left out; "
        "all others are read.",
        wrong='coup = Event(title "Coup")',
        right='coup = Event(title="Coup")',
    ),
    error(
        "F102",
        "A bracket has no partner",
        "A bracket is opened and never closed, closed and never opened, or closed by one of another kind.",
        wrong='coup = Event(title="Coup", tags=["coup"',
        right='coup = Event(title="Coup", tags=["coup"])',
    ),
    error(
        "F103",
        "A text is never closed",
        "A text ends with the same straight quotation mark that opened it. An apostrophe closes a text "
        "that was opened by one, "
        "and typographic quotation marks neither open nor close a text.",
        wrong="coup = Event(title='Mali's coup')",
        right='coup = Event(title="Mali\'s coup")',
    ),
    error(
        "F104",
        "A comma is missing",
        "Fields and items are separated by commas. Two texts side by side in a list would silently "
        "become one.",
        wrong='tags=["coup" "junta"]',
        right='tags=["coup", "junta"]',
    ),
    error(
        "F105",
        "A date stands without quotes",
        "To Python 2020-10-18 is arithmetic that gives 1992, and 2020-08-18 is no number at all. Dates "
        "are texts.",
        wrong="when=2020-10-18",
        right='when="2020-10-18"',
    ),
    error(
        "F106",
        "An event file holds declarations only",
        "Loops, conditions, functions and commands are not run, and so they are refused. Write every "
        "declaration out.",
        wrong="for day in days: print(day)",
        right='coup = Event(title="Coup", when="2020-08-18")',
    ),
    error(
        "F107",
        "A value is computed",
        "An event file is read and never run, so a value has to stand there as it is: a text, a number, "
        "True, False, None, "
        "a list, a mapping, a name declared earlier, or a record.",
        wrong='title="Coup in " + country',
        right='title="Coup in Mali"',
    ),
    error(
        "F108",
        "An f-string is computed",
        "A text with an f before it is put together when Python runs it. Event files are not run.",
        wrong='title=f"Coup in {country}"',
        right='title="Coup in Mali"',
    ),
    error(
        "F109",
        "Something is called that is no record",
        "The records of chronicle and source.cite(…) are all that may be called in an event file.",
        wrong='coup = Event(title=open("title.txt").read())',
        right='coup = Event(title="Coup")',
    ),
    error(
        "F110",
        "A value has no field",
        "Every value of a record is given by the name of its field, so that a file can be read without a "
        "manual.",
        wrong='coup = Event("Coup", when="2020-08")',
        right='coup = Event(title="Coup", when="2020-08")',
    ),
    error(
        "F111",
        "A value is unpacked",
        "Stars in front of a value are computed. Write the items or the fields out.",
        wrong="coup = Event(**fields)",
        right='coup = Event(title="Coup")',
    ),
    error(
        "F112",
        "A name is declared twice",
        "To Python the second declaration would replace the first without a word. The first stands; the "
        "second is left out.",
        wrong='coup = Event(title="Coup")\ncoup = Event(title="Second coup")',
        right='coup = Event(title="Coup")\nsecond_coup = Event(title="Second coup")',
    ),
    error(
        "F113",
        "A name is no id",
        "The names of variables are the ids of what they declare: lower-case letters a–z, digits and "
        "underscores, a letter "
        "first, 64 characters at most. 'events' is taken: it is the word for plain data.",
        wrong='Coup2020 = Event(title="Coup")',
        right='coup_2020 = Event(title="Coup")',
    ),
    error(
        "F114",
        "An import is refused",
        "An event file imports the records of chronicle, and what an event file in the same folder declares, "
        "each by its own name. Everything else is refused: whole modules, other names for the same thing, "
        "modules of Python.",
        wrong="import mali\nfrom mali import keita as ibk",
        right="from chronicle import Actor, Event\nfrom mali import keita",
    ),
    error(
        "F115",
        "A record is not imported",
        "The file would not run as Python, and an editor could not complete its fields.",
        wrong='coup = Event(title="Coup")',
        right='from chronicle import Event\n\ncoup = Event(title="Coup")',
    ),
    error(
        "F116",
        "The name of the file shadows a module",
        "A file beside others is found by Python before the module of the same name, so that running any "
        "event file of "
        "the folder would break. Names of Python's own modules and of those that chronicle needs are taken.",
        wrong="events/types.py",
        right="events/types_of_aircraft.py",
    ),
    error(
        "F117",
        "A character cannot be seen",
        "Control characters, marks that turn the direction of the text, and halves of characters make a "
        "text mean "
        "something else than it shows. They are refused as they are and as escapes.",
        wrong='title="Coup\\u202e"',
        right='title="Coup"',
    ),
    note(
        "F118",
        "The file begins with a byte order mark",
        "Some editors put this invisible mark before a UTF-8 text. It is passed over; to be rid of it, save "
        "the file as “UTF-8”, not as “UTF-8 with BOM”.",
        wrong="<U+FEFF>from chronicle import Event",
        right="from chronicle import Event",
    ),
    error(
        "F119",
        "The file declares another coding",
        "Event files are UTF-8. A comment that declares another coding would make Python read something "
        "else.",
        wrong="# -*- coding: latin-1 -*-",
        right='"""Mali, 2020–2022."""',
    ),
    error(
        "F120",
        "A limit is exceeded",
        "Limits keep a hostile file from costing time and memory: 8 MiB a file, 50,000 statements, 64 "
        "KiB a statement, "
        "16 levels of nesting, 20,000 values a statement, numbers to 10^12.",
        wrong='sources = {"a": {"note": [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}}',
        right='sources = {"a": {"title": "Statistics"}}',
    ),
    error(
        "F121",
        "Records and plain data are mixed",
        "A file is either records with names, or plain data: title, subtitle, credit, as_of, circa, "
        "language, actors, places, "
        "sources, events. Plain data needs 'events'.",
        wrong='events = {"2020-08": "Coup"}\nfrance = Actor(name="France")',
        right='actors = {"france": "France"}\nevents = {"2020-08": "Coup"}',
    ),
    warning(
        "F122",
        "A backslash escapes nothing",
        "In a text a backslash begins an escape such as \\n. Here it does not; to write a backslash, "
        "write two.",
        wrong='note="files\\data"',
        right='note="files\\\\data"',
    ),
    error(
        "F123",
        "A value stands by itself",
        "Only the first statement of a file may be a text: its description. Anything else needs a name "
        "and a record.",
        wrong='"the second part"',
        right="# the second part",
    ),
    error(
        "F124",
        "A file has two headers",
        "The header tells the title of the whole chronology, so there is one. The first stands.",
        wrong='header = Header(title="Mali")\nsecond = Header(title="Niger")',
        right='header = Header(title="Mali and Niger")',
    ),
    error(
        "F125",
        "This has no name of its own",
        "Actors, places, sources, events and the header are declared by name. All else stands where it "
        "is used.",
        wrong='day = Dating(when="2020-08-18")',
        right='coup = Event(title="Coup", when=Dating(when="2020-08-18"))',
    ),
    error(
        "F126",
        "An escape means no character",
        "In a text \\x, \\u, \\U and \\N begin a character written by its number or its name. This one "
        "is cut short or unknown. "
        "To write a backslash, write two.",
        wrong='file="C:\\users\\report.txt"',
        right='file="users/report.txt"',
    ),
    error(
        "F127",
        "An imported file cannot be read",
        "Names are imported from an event file in the same folder. It is read as this one is, and never run: "
        "it has to be there, lie in the folder itself, and be UTF-8 text.",
        wrong="from mail import keita",
        right="from mali import keita",
    ),
    error(
        "F128",
        "Files import each other in a circle",
        "Python could run none of them: each would wait for another. Move what both need, such as actors and "
        "sources, into a third file, or name what stands elsewhere in one file only.",
        wrong="# mali.py\nfrom niger import niamey\n\n# niger.py\nfrom mali import bamako",
        right="# mali.py\nfrom places import niamey\n\n# niger.py\nfrom places import bamako",
    ),
    warning(
        "F129",
        "An order to ignore cannot be followed",
        "A comment silences a finding in one place: `# chronicle: ignore F220 because …`, with the code of "
        "a warning or a note and a reason. At the end of a line it speaks of what begins on that line, "
        "alone on a line of the declaration or the field below it. Errors are not silenced; they are "
        "mended.",
        wrong="# chronicle: ignore F220",
        right="# chronicle: ignore F220 because the witness asked not to be named",
    ),
    warning(
        "F130",
        "An order to ignore silences nothing",
        "What it spoke of is no longer there, or stands elsewhere. Delete the comment, so that it hides no "
        "finding to come.",
        wrong=(
            "# chronicle: ignore F220 because nobody knows\n"
            'coup = Event(title="Coup", when="2020-08", sources=article)'
        ),
        right='coup = Event(title="Coup", when="2020-08", sources=article)',
    ),
    note(
        "F131",
        "A file of a folder is not read",
        "Of a folder every event file is read, in Python, YAML, JSON or as a table. Left out are files that "
        "declare nothing, as the data of something else, and those that bear the name of an event file in "
        "Python beside them, as what was converted from it. Saved copies of sources are no event files.",
        wrong="events/mali.py\nevents/mali.yaml",
        right="events/mali.py\nevents/niger.yaml",
    ),
    error(
        "F132",
        "A field has no value",
        "The name of a field, or of a declaration, stands there with its sign, and nothing follows: it was "
        "begun and not finished. The declaration is left out; all others are read.",
        wrong='coup = Event(title="Coup", when=)',
        right='coup = Event(title="Coup", when="2020-08")',
    ),
    error(
        "F133",
        "A sign belongs to another notation",
        "A field and its value are joined by one equals sign, fields are separated by commas, a record has "
        "round brackets, and a comment begins with #. Colons, semicolons and comments of other languages "
        "are not read, nor signs of other keyboards that look like these.",
        wrong='coup = Event(title: "Coup"; when: "2020-08")  // the first',
        right='coup = Event(title="Coup", when="2020-08")  # the first',
    ),
)
