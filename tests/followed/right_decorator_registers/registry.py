MENU = []


def in_menu(view):
    MENU.append(view.__name__)
    return view
