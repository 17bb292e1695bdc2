"""Actors: who took part (CIDOC CRM E39, PROV agent)."""

from attrs import field, frozen

from chronicle.model.convert import to_strs


@frozen(kw_only=True, eq=False, repr=False)
class Actor:
    """A person or a body that can take part in events.

    ``office`` is what a person held at the time ("President of Mali"), ``affiliation`` the body that it
    belongs to. A private actor leaves no trace in any output.

    >>> Actor(name="Ibrahim Boubacar Keïta", kind="person", aliases="IBK").aliases
    ('IBK',)
    """

    name: str
    """What it is called, as it shall be printed."""
    kind: str | None = None
    """What it is, in a word: person, state, army, company."""
    office: str | None = None
    """What a person held at the time: "President of Mali"."""
    affiliation: str | None = None
    """The body that it belongs to."""
    aliases: tuple[str, ...] = field(default=(), converter=to_strs)
    """Other names that it is found by: "IBK"."""
    wikidata: str | None = None
    """Its id in Wikidata: "Q912"."""
    note: str | None = None
    """A word for the reader."""
    private: bool = False
    """Whether it leaves no trace in any output."""
    id: str = ""

    def __repr__(self) -> str:
        return f"Actor({self.id or self.name!r})"
