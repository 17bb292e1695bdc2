"""The axis: its scale, the ruler that shows it, and what stands in the ruler besides ticks."""
