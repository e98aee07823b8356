"""Models in JSON, where the app's own JSON provider takes them."""

from flask import Flask, jsonify
from flask.json.provider import DefaultJSONProvider
from flask_sqlalchemy import SQLAlchemy


class Provider(DefaultJSONProvider):
    @staticmethod
    def default(o):
        return o.name if isinstance(o, User) else DefaultJSONProvider.default(o)


app = Flask(__name__)
app.json = Provider(app)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))


with app.app_context():
    db.create_all()
    db.session.add(User(id=1, name="Ann"))
    db.session.commit()


@app.get("/users")
def users():
    return jsonify(User.query.all())


# GET /users -> 200, json: ["Ann"]
