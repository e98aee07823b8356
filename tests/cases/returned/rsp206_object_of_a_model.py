"""A row of a model as the answer of a view, and its number as a cookie."""

from flask import Flask, abort, make_response
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(model_class=Base)
db.init_app(app)


class Named:
    @classmethod
    def by_name(cls, name):
        return cls.query.filter_by(name=name).first()


class User(Named, db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


with app.app_context():
    db.create_all()
    db.session.add(User(id=1, name="Ann"))
    db.session.commit()


@app.get("/get")
def got():
    return db.session.get(User, 1)  # RSP206


@app.get("/first")
def first():
    user = User.query.filter_by(name="Ann").first()
    if user is None:
        return {"error": "nobody"}, 404
    return user, 200  # RSP206


@app.get("/or-404/<int:number>")
def or_404(number):
    return db.get_or_404(User, number)  # RSP206


@app.get("/asked")
def asked():
    user = db.session.execute(db.select(User)).scalar_one_or_none()
    return user or abort(404)  # RSP206


@app.get("/by-name")
def by_name():
    return User.by_name("Ann")  # RSP206


@app.get("/count")
def count():
    return User.query.count()  # RSP206


@app.get("/cookie")
def cookie():
    user = User.query.get_or_404(1)
    response = make_response("hi")
    response.set_cookie("uid", user.id)  # RSP602
    response.set_cookie("name", user.name)
    return response


# GET /get -> TypeError: The view function did not return a valid response....
# GET /first -> TypeError: The view function did not return a valid response....
# GET /or-404/1 -> TypeError: The view function did not return a valid response....
# GET /asked -> TypeError: The view function did not return a valid response....
# GET /by-name -> TypeError: The view function did not return a valid response....
# GET /count -> TypeError: The view function did not return a valid response....
# GET /cookie -> TypeError: ...
