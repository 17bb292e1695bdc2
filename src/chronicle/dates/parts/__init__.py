"""What a date is made of: digits, marks and seasons, what keeps them from making a date, and their bounds."""
