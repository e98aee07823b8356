"""Objects of models that JSON takes: dataclasses, those with __html__, and dumps of others."""

from dataclasses import asdict, dataclass

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from pydantic import BaseModel
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app, model_class=Base)
plain = SQLAlchemy()


class User(MappedAsDataclass, db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Shown(plain.Model):
    id = plain.Column(plain.Integer, primary_key=True)

    def __html__(self):
        return f"<b>{self.id}</b>"


@dataclass
class Lamp:
    watts: int


class Reply(BaseModel):
    status: str = "on"


with app.app_context():
    db.create_all()
    db.session.add(User(id=1, name="Ann"))
    db.session.commit()


@app.get("/users")
def users():
    return jsonify(User.query.all())


@app.get("/user")
def user():
    return jsonify(user=db.session.get(User, 1))


@app.get("/shown")
def shown():
    return jsonify(Shown(id=3))


@app.get("/lamp")
def lamp():
    return jsonify(lamp=Lamp(60), fields=asdict(Lamp(40)))


@app.get("/reply")
def reply():
    return Reply().model_dump()


@app.get("/columns")
def columns():
    return jsonify([c.name for c in User.__table__.columns])


# GET /users -> 200, json: [{"id": 1, "name": "Ann"}]
# GET /user -> 200, json: {"user": {"id": 1, "name": "Ann"}}
# GET /shown -> 200, json: "<b>3</b>"
# GET /lamp -> 200, json: {"fields": {"watts": 40}, "lamp": {"watts": 60}}
# GET /reply -> 200, json: {"status": "on"}
# GET /columns -> 200, json: ["id", "name"]
