"""What is written down for the rules: what happened, and which of it is worth an event."""
