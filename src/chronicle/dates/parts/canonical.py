"""The canonical EDTF text of a date's parts."""

from chronicle.dates.parts.date_parts import PLAIN_YEAR_DIGITS, DateParts, year_digits
from chronicle.dates.parts.mask import Mask


def canonical_text(date: DateParts) -> str:
    """Write the parts in EDTF: qualifiers that agree from the left as one group, the others one by one.

    >>> from chronicle.dates.parts.qualifier import Qualifier, Qualifiers
    >>> canonical_text(DateParts(2004, 6, 11, qualifiers=Qualifiers(day=Qualifier.APPROXIMATE)))
    '2004-06-~11'
    """
    parts = [_written_year(date)]
    if date.season is not None:
        parts.append(str(date.season))
    parts += [_two_digits(part) for part in (date.month, date.day) if part is not None]
    qualifiers = date.qualifiers
    marks = [mark.value for mark in (qualifiers.year, qualifiers.month, qualifiers.day)[: len(parts)]]
    group = next((index for index, mark in enumerate(marks) if mark != marks[0]), len(marks))
    parts[group - 1] += marks[0]
    parts[group:] = [mark + part for mark, part in zip(marks[group:], parts[group:], strict=True)]
    return "-".join(parts)


def _two_digits(part: int | Mask) -> str:
    return part.digits if isinstance(part, Mask) else f"{part:02d}"


def _written_year(date: DateParts) -> str:
    if isinstance(date.year, Mask):
        return date.year.digits
    digits = year_digits(date.year)
    prefix = "Y" if len(digits) > PLAIN_YEAR_DIGITS else ""
    suffix = "" if date.significant_digits is None else f"S{date.significant_digits}"
    return f"{prefix}{'-' if date.year < 0 else ''}{digits}{suffix}"
