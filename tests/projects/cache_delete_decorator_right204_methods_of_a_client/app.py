"""A cache's delete() above methods of an API client: nothing here is a view."""

from flask import Flask, current_app
from redis_helpers import cache


class PeopleClient:
    def __init__(self, http):
        self.http = http

    @cache.delete("person-{person_id}")
    def rename(self, person_id, name):
        self.http.append(f"{current_app.config['API']}/person/{person_id}/{name}")

    @cache.delete("person-{person_id}")
    def check_pin(self, person_id, pin):
        try:
            self.http.append(f"/person/{person_id}/pin/{pin}")
            return True
        except OSError:
            return False


app = Flask(__name__)
app.config["API"] = "http://api.invalid"


@app.get("/")
def index():
    sent = []
    client = PeopleClient(sent)
    client.rename(1, "Ada")
    return {"fine": client.check_pin(1, "1"), "sent": sent}


# GET / -> 200, body: {"fine":true,"sent":["http://api.invalid/person/1/Ada","/...
