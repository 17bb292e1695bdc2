"""When: dates that sources claim, that no date is known, how long, and when something is attested."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as calendar_date
from datetime import timedelta
from typing import TypeAlias

from attrs import field, frozen

from chronicle.dates import DateValue, Duration
from chronicle.model.claims.claimed import Claimed
from chronicle.model.convert import to_date, to_optional_date, to_optional_duration
from chronicle.model.source import Citation, to_citations


@frozen(kw_only=True)
class Dating(Claimed):
    """A date that sources claim for an event.

    >>> str(Dating(when="2022-02", says="in February", inferred="the year").when)
    '2022-02'
    """

    when: DateValue = field(converter=to_date)
    """The date, in EDTF ("2020-08-18", "1985~") or in words."""


@frozen(kw_only=True)
class Undated:
    """That no date is known, why, and the bounds that sources support all the same.

    ``not_before`` and ``not_after`` are a terminus post quem and ante quem: the event lies somewhere in
    between, and is never dated by them.

    >>> str(Undated(reason="the article gives no date", not_after="2022-05-20").not_after)
    '2022-05-20'
    """

    reason: str
    """Why there is no date."""
    not_before: DateValue | None = field(default=None, converter=to_optional_date)
    """It was not before this date."""
    not_after: DateValue | None = field(default=None, converter=to_optional_date)
    """It was not after this date."""
    says: str | None = None
    """The words of the source."""
    inferred: str | None = None
    """What was concluded beyond the words, and from what."""
    sources: tuple[Citation, ...] = field(default=(), converter=to_citations)
    """What this rests on."""


@frozen(kw_only=True)
class Lasts(Claimed):
    """How long an event lasted: so long by the unit that is named, or at least and at most so long.

    ``length`` is as exact as its smallest unit, however it was counted: "54 years" may be 53 full ones and a
    part of another, or 54 and a part.

    >>> str(Lasts(length="54 years").length)
    'P54Y'
    """

    length: Duration | None = field(default=None, converter=to_optional_duration)
    """How long, by the unit that is named: "54 years"."""
    at_least: Duration | None = field(default=None, converter=to_optional_duration)
    """It lasted no shorter."""
    at_most: Duration | None = field(default=None, converter=to_optional_duration)
    """It lasted no longer."""


@frozen(kw_only=True)
class Attested(Claimed):
    """That a source attests the event on a day: it had begun by then and was not over; nothing more.

    >>> str(Attested(when="2020-08-18").when)
    '2020-08-18'
    """

    when: DateValue = field(converter=to_date)
    """A day on which it was going on."""


DatingLike: TypeAlias = Dating | str | calendar_date | timedelta | DateValue
"""What may stand where a dating is meant: a date alone, or a dating with its sources."""

LastsLike: TypeAlias = Lasts | str | Duration
"""What may stand where a length is meant: a duration alone, or a length with its sources."""

AttestedLike: TypeAlias = Attested | str | calendar_date | timedelta | DateValue
"""What may stand where an attestation is meant: a date alone, or an attestation with its sources."""


# A tuple is asked for first: nearly all are, and to ask for a sequence takes twenty times longer.
def to_when(value: Undated | DatingLike | Sequence[DatingLike]) -> tuple[Dating, ...] | Undated:
    """One dating, several, or none with its reason.

    >>> [str(dating.when) for dating in to_when(["2022-02-17", Dating(when="2022-02-16")])]
    ['2022-02-17', '2022-02-16']
    """
    if isinstance(value, Undated):
        return value
    if isinstance(value, (tuple, Sequence)) and not isinstance(value, str):
        return tuple(_dating(item) for item in value)
    return (_dating(value),)


def to_lasts(value: LastsLike | Sequence[LastsLike]) -> tuple[Lasts, ...]:
    """One length or several.

    >>> [str(said.length) for said in to_lasts(["54 years", Lasts(length="45 years")])]
    ['P54Y', 'P45Y']
    """
    if isinstance(value, (tuple, Sequence)) and not isinstance(value, str):
        return tuple(_lasts(item) for item in value)
    return (_lasts(value),)


def to_attested(value: AttestedLike | Sequence[AttestedLike]) -> tuple[Attested, ...]:
    """One attestation or several.

    >>> [str(said.when) for said in to_attested("2020-08-18")]
    ['2020-08-18']
    """
    if isinstance(value, (tuple, Sequence)) and not isinstance(value, str):
        return tuple(_attested(item) for item in value)
    return (_attested(value),)


def _dating(value: DatingLike) -> Dating:
    return value if isinstance(value, Dating) else Dating(when=value)


def _lasts(value: LastsLike) -> Lasts:
    return value if isinstance(value, Lasts) else Lasts(length=value)


def _attested(value: AttestedLike) -> Attested:
    return value if isinstance(value, Attested) else Attested(when=value)
