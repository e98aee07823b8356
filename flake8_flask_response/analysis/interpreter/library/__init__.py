"""What Python's own library gives, where that depends on what it is handed."""
