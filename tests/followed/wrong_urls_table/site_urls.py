from views.pages import json, text

URLS = [("/text", text), ("/json", json)]
