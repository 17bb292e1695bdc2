"""Findings that an author has looked at and wants no more: named by code, in one place, with a reason."""

from collections.abc import Iterable

from attrs import evolve, frozen

from chronicle.diagnostics.diagnostic import Diagnostic
from chronicle.diagnostics.location import Location


@frozen(kw_only=True)
class Silence:
    """What a comment silences: findings of some codes that begin on certain lines of its file.

    ``location`` is where the comment stands, ``is_used`` whether it silenced anything yet.
    """

    codes: tuple[str, ...]
    reason: str
    location: Location
    first_line: int
    last_line: int
    is_used: bool = False

    def covers(self, finding: Diagnostic) -> bool:
        """Whether it speaks of a finding."""
        where = finding.location
        return (
            where is not None
            and finding.code in self.codes
            and where.file == self.location.file
            and self.first_line <= where.line <= self.last_line
        )


def without_silenced(
    findings: Iterable[Diagnostic], silences: tuple[Silence, ...]
) -> tuple[tuple[Diagnostic, ...], tuple[Silence, ...]]:
    """The findings that are left, and the silences, each of which knows whether it was used."""
    if not silences:
        return tuple(findings), silences
    by_code: dict[str, list[int]] = {}
    for index, silence in enumerate(silences):
        for code in silence.codes:
            by_code.setdefault(code, []).append(index)
    used: set[int] = set()
    left: list[Diagnostic] = []
    for finding in findings:
        hushed = [index for index in by_code.get(finding.code, ()) if silences[index].covers(finding)]
        used.update(hushed)
        if not hushed:
            left.append(finding)
    told = tuple(evolve(one, is_used=one.is_used or index in used) for index, one in enumerate(silences))
    return tuple(left), told
