import logging


def note_missing(name):
    logging.getLogger("shop").info("missing: %s", name)
