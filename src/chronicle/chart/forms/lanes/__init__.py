"""Lanes: bands of rows, and rings for those who take part in what another band tells."""

from chronicle.chart.forms.lanes.form import lanes_form

__all__ = ["lanes_form"]
