"""Signs of other notations."""

from chronicle import Event, Source

// the sources
article = Source{title="Report"}
coup = Event(
    title: "Coup",
    when=="2020-08-18";
    tags=["coup"，"army"],  # the comma is that of another keyboard
)
resignation = Event(title="Resignation", when="2020-08-19")
