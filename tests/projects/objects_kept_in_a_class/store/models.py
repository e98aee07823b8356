from dataclasses import dataclass


class Note:
    rows = {}

    def __init__(self, key, title):
        self.key = key
        self.title = title

    def __lt__(self, other):
        return self.title < other.title

    @classmethod
    def create(cls, key, title):
        note = cls(key, title)
        cls.rows[key] = note
        return note

    @classmethod
    def find(cls, key):
        return cls.rows.get(key)

    def as_text(self):
        return self.title

    def as_dict(self):
        return {"title": self.title}


Note.create("a", "first")


class Special(Note):
    """It keeps its rows where its base does."""


class Book:
    def __init__(self, title):
        self.title = title


class Shelf(object):
    def __init__(self, name):
        self.name = name
        self.books = []
        self.books.append(Book("one"))


@dataclass
class Tag:
    """Flask makes JSON of dataclasses."""

    name: str
    rows = {}

    def save(self):
        self.rows[self.name] = self


Tag("red").save()


class Pages:
    """Its dict is filled by somebody else, too."""

    def __init__(self):
        self.by_name = {"empty": Book("empty")}
        fill(self.by_name)


def fill(table):
    table["home"] = "home"


pages = Pages()


class Queue:
    """What is in its list is of several sorts."""

    def __init__(self):
        self.jobs = []

    def add(self, job):
        self.jobs.append(job)

    def add_book(self):
        self.jobs.append(Book("queued"))


queue = Queue()
queue.add("job")
