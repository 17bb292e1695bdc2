"""By how many whole units a date may be off."""

from typing import NamedTuple


class Steps(NamedTuple):
    """By how many whole units a date may be off on either side; seasons are counted as months are."""

    years: int = 0
    months: int = 0
    days: int = 0
