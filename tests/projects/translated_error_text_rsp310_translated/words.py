def translated(text):
    return {"off": "aus"}.get(text, text)
