"""What a module's text says by itself: scopes, functions and classes, conditions."""
