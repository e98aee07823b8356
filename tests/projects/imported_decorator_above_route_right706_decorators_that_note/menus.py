ENTRIES = {}


def public(view):
    view.public = True
    return view


def entry(name):
    def note(view):
        ENTRIES[name] = view
        return view

    return note


def login_required(view):
    view.login = True
    return view
