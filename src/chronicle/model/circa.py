"""How far "about" reaches: by the source that says so, else by the header, else by default."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from chronicle.dates import DEFAULT_POLICY, PaddingPolicy
from chronicle.model.header import Header
from chronicle.model.source import Citation, Source


@frozen
class Circa:
    """The width of "about" in the dates of each source that tells its own, and in all others.

    >>> annals = Source(title="Annals", circa="10 years")
    >>> circa = Circa.of(Header(), {"annals": annals})
    >>> circa.policy([Citation(source="annals")]) == PaddingPolicy.of(annals.circa)
    True
    >>> circa.policy([]) == DEFAULT_POLICY
    True
    """

    otherwise: PaddingPolicy = DEFAULT_POLICY
    """The width where no source tells one: that of the header, or the default."""
    by_source: Mapping[str, PaddingPolicy] = field(factory=dict[str, PaddingPolicy])
    """The width of each source that tells one, by its id."""

    @classmethod
    def of(cls, header: Header, sources: Mapping[str, Source]) -> Circa:
        """What the header and the sources of a timeline say."""
        otherwise = DEFAULT_POLICY if header.circa is None else PaddingPolicy.of(header.circa)
        told = {key: source.circa for key, source in sources.items() if source.circa is not None}
        widths = {key: PaddingPolicy.of(width, beside=otherwise) for key, width in told.items()}
        return cls(otherwise, widths)

    def policy(self, citations: Iterable[Citation]) -> PaddingPolicy:
        """How wide "about" is in a date that rests on these; the first of them that tells it counts."""
        if not self.by_source:
            return self.otherwise
        told = (self.by_source.get(citation.source_id) for citation in citations)
        return next((policy for policy in told if policy is not None), self.otherwise)
