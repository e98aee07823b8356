class Book:
    def __init__(self, title):
        self.title = title


BOOKS = {"a": Book("Dune")}
NOTES = [Book("Emma")]
