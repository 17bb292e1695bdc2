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
    kind: str | None = None
    office: str | None = None
    affiliation: str | None = None
    aliases: tuple[str, ...] = field(default=(), converter=to_strs)
    wikidata: str | None = None
    note: str | None = None
    private: bool = False
    id: str = ""

    def __repr__(self) -> str:
        return f"Actor({self.id or self.name!r})"
