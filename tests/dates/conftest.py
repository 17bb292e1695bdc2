import pytest

from chronicle.dates.civil import civil_from_seconds


def _written(second):
    if second is None:
        return None
    year, month, day = civil_from_seconds(second)
    time = second % 86_400
    clock = f"T{time // 3600:02d}:{time % 3600 // 60:02d}:{time % 60:02d}" if time else ""
    return f"{'-' if year < 0 else ''}{abs(year):04d}-{month:02d}-{day:02d}{clock}"


@pytest.fixture
def four_bounds():
    """Give a span as four dates, in the order in which the tables of the design list them."""

    def four(span):
        return tuple(
            _written(second)
            for second in (span.start.earliest, span.start.latest, span.end.earliest, span.end.latest)
        )

    return four
