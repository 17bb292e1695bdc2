"""By how many whole units a date may be off."""

from attrs import frozen


@frozen
class Steps:
    """By how many whole units a date may be off on either side; seasons are counted as months are."""

    years: int = 0
    months: int = 0
    days: int = 0
