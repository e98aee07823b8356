"""Generators of dicts, of text, and of both."""

import itertools
import json


def readings(limit=3):
    for number in itertools.islice(itertools.count(), limit):
        yield {"number": number}


def lines():
    for reading in readings():
        yield json.dumps(reading) + "\n"


class Engine:
    def stream(self, prompt, limit=8):
        for number, word in enumerate(prompt.split()):
            if number >= limit:
                break
            yield {"word": word, "number": number}

    def mixed(self):
        yield "begin\n"
        yield {"end": True}

    def all(self, prompt):
        yield from self.stream(prompt)
