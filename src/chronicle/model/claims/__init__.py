"""What can be claimed of an event's time: datings, lengths, attestations, relations, causes, and rulings."""
