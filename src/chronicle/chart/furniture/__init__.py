"""Furniture: what stands above and below the chart."""
