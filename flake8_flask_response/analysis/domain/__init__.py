"""What is known of a program: values, the state of objects, and the one join."""
