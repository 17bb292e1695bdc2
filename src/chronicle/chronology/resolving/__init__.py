"""What stands against what, and what each mode makes of it."""
