"""One module from its first statement to its last function, and which functions are followed."""
