"""F15x: texts in other notations than Python."""

from chronicle.diagnostics.catalogue.entry import Entry, error, note, warning

NOTATIONS: tuple[Entry, ...] = (
    error(
        "F150",
        "This cannot be read as YAML",
        "The file is named as one in YAML, and the text is none. Nothing of it is read until that is "
        "mended. Most often a line is indented otherwise than its neighbours, or a text that holds ': ' "
        "or begins with a mark such as '[' or '*' stands without quotes.",
        wrong="title: Talks: the second round",
        right='title: "Talks: the second round"',
    ),
    error(
        "F151",
        "This cannot be read as JSON",
        "The file is named as one in JSON, and the text is none from here on: texts and the names of "
        "fields stand in double quotes, values are separated by commas, and there are no comments.",
        wrong="{'title': 'Talks'}",
        right='{"title": "Talks"}',
    ),
    error(
        "F152",
        "This is more than plain data",
        "Anchors, aliases, tags and further documents of YAML are not read: a value is written out where "
        "it stands, and what is named is named by its id.",
        wrong="sources: *article",
        right="sources: article",
    ),
    error(
        "F153",
        "A cell is never closed",
        "A cell that begins with a double quotation mark ends with one. Inside it one is written as two.",
        wrong='"the "junta", as it is called,2020',
        right='"the ""junta"", as it is called",2020',
    ),
    error(
        "F154",
        "Two columns are the same field",
        "Two headings mean the same field of an event. Rename one, or say which is meant: --column "
        "when=NAME.",
        wrong="title,when,date",
        right="title,when,end",
    ),
    error(
        "F155",
        "A table lacks a column",
        "A row is an event, and an event needs a title. A column is recognised by its heading: 'title', "
        "or what others call it, such as 'Headline', 'event' or 'name'.",
        wrong="battle,date",
        right="title,date",
    ),
    note(
        "F156",
        "A column or a row is not read",
        "Its heading is no field of an event, so nothing of it is taken over. Where it means a field, say"
        " so: chronicle convert --column FIELD=HEADING.",
        wrong="title,when,wheather",
        right="title,when,note",
    ),
    error(
        "F157",
        "A spreadsheet's number stands for a day",
        "Spreadsheets keep a day as a number and show it as a date. What was exported is the number, and "
        "which day it means depends on the program and its settings. Format the column as text, year "
        "first, and export it again.",
        wrong="44061",
        right="2020-08-18",
    ),
    note(
        "F158",
        "Days are written with times",
        "Every time of the column is midnight: a database has added it to days. They are read as the days"
        " they are.",
        wrong="1944-10-21T00:00:00Z",
        right="1944-10-21",
    ),
    warning(
        "F159",
        "A row has cells without a column",
        "The row has more cells than the first row has headings; what is beyond them is not read. Most "
        "often a comma stands in a cell without quotation marks.",
        wrong="Coup in Bamako, Mali,2020-08-18",
        right='"Coup in Bamako, Mali",2020-08-18',
    ),
)
