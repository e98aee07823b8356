from app import site_name


def start():
    return f"Welcome to {site_name()}"
