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
    """What it is called, as it shall be printed."""
    kind: str | None = None
    """What it is, in a word: city, river, airport."""
    country: str | None = None
    """The country that it lies in."""
    aliases: tuple[str, ...] = field(default=(), converter=to_strs)
    """Other names that it is found by."""
    latitude: float | None = None
    """Degrees north of the equator, WGS 84; south is negative."""
    longitude: float | None = None
    """Degrees east of Greenwich, WGS 84; west is negative."""
    timezone: str | None = None
    """The IANA name of the zone whose clocks were read there: "Africa/Bamako"."""
    wikidata: str | None = None
    """Its id in Wikidata: "Q3703"."""
    note: str | None = None
    """A word for the reader."""
    private: bool = False
    """Whether it leaves no trace in any output."""
    id: str = ""

    def __repr__(self) -> str:
        return f"Place({self.id or self.name!r})"
