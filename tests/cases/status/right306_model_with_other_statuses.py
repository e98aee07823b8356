"""A model dumped with 200 and 202; a 204 with an empty text beside it."""

from flask import Flask, request
from pydantic import BaseModel

app = Flask(__name__)


class Reply(BaseModel):
    status: str = "Ok"


@app.delete("/item")
def delete_item():
    if "quiet" in request.args:
        return "", 204
    return Reply().model_dump(mode="json"), 202


# DELETE /item -> 202, body: {"status":"Ok"}
# DELETE /item?quiet=1 -> 204
