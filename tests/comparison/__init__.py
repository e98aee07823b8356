"""The project's first 132 programs, and what other tools find in them."""
