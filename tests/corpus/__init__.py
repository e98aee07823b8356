"""Real Flask code to read: pinned packages, and every finding in them labelled by a reader."""
