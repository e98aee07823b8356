from flask import current_app

from store import cache


class Client:
    @cache.delete("person-{number}")
    def rename(self, number, name):
        current_app.logger.info("%s %s", number, name)

    @cache.delete("/person/{number}")
    def check(self, number):
        return True
