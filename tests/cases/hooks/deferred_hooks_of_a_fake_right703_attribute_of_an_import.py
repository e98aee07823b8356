"""Hooks of an attribute of an object out of sight that take what no Flask hook gets.

Without request lines: the module the object comes from is not there.
"""

from flask import Flask
from framework import Recorder, queue

app = Flask(__name__)


def register(worker):
    worker.queue.before_request(lambda job, number: "before")
    worker.queue.teardown_request(lambda job, number, error: None)


def register_all():
    Recorder().bundle.after_request(lambda bundle: "after")
    queue.jobs.before_request(lambda job: job.start())
