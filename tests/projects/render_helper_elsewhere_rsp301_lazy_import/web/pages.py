def page(name: str) -> str:
    return f"<h1>{name}</h1>"
