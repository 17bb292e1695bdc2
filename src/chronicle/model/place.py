"""Places: where things happened (CIDOC CRM E53)."""

from attrs import field, frozen

from chronicle.model.convert import to_strs


@frozen(kw_only=True, eq=False, repr=False)
class Place:
    """A place that events can happen at. Latitude and longitude are WGS 84 degrees, north and east positive.

    ``timezone`` is the IANA name of the zone whose clocks were read there ("Africa/Bamako").

    >>> Place(name="Bamako", latitude=12.65, longitude=-8.0)
    Place('Bamako')
    """

    name: str
    kind: str | None = None
    country: str | None = None
    aliases: tuple[str, ...] = field(default=(), converter=to_strs)
    latitude: float | None = None
    longitude: float | None = None
    timezone: str | None = None
    wikidata: str | None = None
    note: str | None = None
    private: bool = False
    id: str = ""

    def __repr__(self) -> str:
        return f"Place({self.id or self.name!r})"
