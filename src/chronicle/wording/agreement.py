"""The datings of an event as they are told: what agrees in one line, what is rival side by side.

Whether two datings agree is `chronicle.model.agree`; here is only in which order they are said.
"""

from attrs import frozen

from chronicle.dates import DEFAULT_POLICY, DateValue, PaddingPolicy
from chronicle.model import Circa, Citation, Dating, Event, agree

_CIRCA = Circa()


@frozen(kw_only=True)
class Told:
    """One date, with everything that claims it."""

    when: DateValue
    datings: tuple[Dating, ...]
    policy: PaddingPolicy = DEFAULT_POLICY
    """How wide "about" is in it."""

    @property
    def says(self) -> str | None:
        """The words of the first source that has any."""
        return next((dating.says for dating in self.datings if dating.says), None)

    @property
    def sources(self) -> tuple[Citation, ...]:
        """All citations that support it."""
        return tuple(citation for dating in self.datings for citation in dating.sources)


Tier = tuple[Told, ...]
"""Dates of which no two can both be true."""


def tiers(event: Event, circa: Circa = _CIRCA) -> tuple[Tier, ...]:
    """The dates told of an event in tiers: the finest first, each later one agreeing with some before it.

    Inside a tier all are rivals, in the order of the file. If any two datings are rivals, some tier has two.
    ``circa`` tells how wide "about" is in each (`Timeline.circa`).

    >>> coup = Event(title="Coup", when=["2020-08", "2020-08-18"])
    >>> [[str(told.when) for told in tier] for tier in tiers(coup)]
    [['2020-08-18'], ['2020-08']]
    """
    left: list[Told] = _distinct(event, circa)
    if len(left) == 1:
        return (tuple(left),)
    out: list[Tier] = []
    while left:
        heads: list[Told] = []
        for told in sorted(left, key=_width):
            if not any(agree(told.when, head.when, policies=(told.policy, head.policy)) for head in heads):
                heads.append(told)
        out.append(tuple(told for told in left if told in heads))
        left = [told for told in left if told not in heads]
    return tuple(out)


def _distinct(event: Event, circa: Circa) -> list[Told]:
    claimed: dict[DateValue, list[Dating]] = {}
    for dating in event.standing_datings:
        claimed.setdefault(dating.when, []).append(dating)
    return [
        Told(when=when, datings=tuple(datings), policy=_policy(datings, event, circa))
        for when, datings in claimed.items()
    ]


def _policy(datings: list[Dating], event: Event, circa: Circa) -> PaddingPolicy:
    """How wide "about" is in a date; of several datings that tell it, the first counts."""
    return circa.policy([citation for dating in datings for citation in dating.sources or event.sources])


def _width(told: Told) -> tuple[bool, int]:
    """How much time it leaves open; what has no limit comes after all that has."""
    span = told.when.padded(told.policy)
    first, last = span.start.earliest, span.end.latest
    return (True, 0) if first is None or last is None else (False, last - first)
