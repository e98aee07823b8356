"""A client of another module has get and post decorators with addresses; nothing of them is a view."""
from flask import Flask

from remote import client

app = Flask(__name__)


@client.get("/people/{number}")
def people(number):
    pass


@client.post("/people")
def add(name):
    return 5


@app.get("/")
def index():
    return client.get.__name__


# GET / -> 200, body: get
