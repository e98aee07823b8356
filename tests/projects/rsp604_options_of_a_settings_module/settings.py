COOKIE = dict(httponly=True, secure=True, samesite="Lax")
FRAME = {"httponly": True, "samesite": "None"}
WIDGET = {"samesite": "Loose"}
LATER = {"samesite": "None"}
SHARED = {"samesite": "None"}
HEADERS = {"X-Lamp": "1"}
