"""Objects of a Flask-SQLAlchemy model in JSON: what a query gives, in the ways it is asked."""

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80), nullable=False)

    def to_dict(self):
        return {"id": self.id, "name": self.name}


with app.app_context():
    db.create_all()
    db.session.add(User(id=1, name="Ann"))
    db.session.commit()


@app.get("/all")
def all_of_them():
    return jsonify(User.query.all())  # RSP415


@app.get("/named")
def named():
    user = db.session.get(User, 1)
    return jsonify(user=user)  # RSP415


@app.get("/listed")
def listed():
    users = db.session.execute(db.select(User).order_by(User.name)).scalars().all()
    return {"users": users}  # RSP415


@app.get("/chosen")
def chosen():
    users = [u for u in db.session.scalars(db.select(User)) if u.name != "Bob"]
    return jsonify(users)  # RSP415


@app.get("/page")
def page():
    found = User.query.filter_by(name="Ann").paginate(page=1, per_page=5)
    return jsonify(items=found.items, total=found.total)  # RSP415


@app.post("/new")
def new():
    user = User(name="Eve")
    db.session.add(user)
    db.session.commit()
    return jsonify(user), 201  # RSP415


@app.get("/right")
def right():
    users = [u.to_dict() for u in User.query.filter(User.id < 2).all()]
    return jsonify(users=users, names=[u.name for u in User.query], count=User.query.count())


# GET /all -> TypeError: Object of type User is not JSON serializable
# GET /named -> TypeError: Object of type User is not JSON serializable
# GET /listed -> TypeError: Object of type User is not JSON serializable
# GET /chosen -> TypeError: Object of type User is not JSON serializable
# GET /page -> TypeError: Object of type User is not JSON serializable
# GET /right -> 200, json: {"count": 1, "names": ["Ann"], "users": [{"id": 1, "name": "Ann"}]}
# POST /new -> TypeError: Object of type User is not JSON serializable
