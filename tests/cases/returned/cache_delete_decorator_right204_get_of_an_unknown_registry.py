"""An object out of sight whose get() and post() are decorators with keys for paths.

Without request lines: the module the object comes from is not there.
"""

from flask import current_app
from shelf.registry import store, tasks


@store.get("lamp:{number}")
def lamp(number):
    current_app.logger.info("read %s", number)


@tasks.post("nightly")
def nightly():
    current_app.logger.info("done")
    return True


class Job:
    @tasks.put("/jobs")
    def run(self):
        return 3
