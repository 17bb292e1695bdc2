"""Timelines in the formats of others, each with a report of what the format cannot say."""

from chronicle.interchange.conversion.formats import EXCHANGE, ExchangeFormat, exchange_format_of
from chronicle.interchange.conversion.losses import Converted

__all__ = ["EXCHANGE", "Converted", "ExchangeFormat", "exchange_format_of"]
