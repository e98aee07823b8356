"""A pydantic model dumped as the body of a 204."""

from flask import Flask
from pydantic import BaseModel

app = Flask(__name__)


class Reply(BaseModel):
    status: str = "Ok"


@app.delete("/item")
def delete_item():
    return Reply().model_dump(mode="json"), 204  # RSP306


# DELETE /item -> 204
