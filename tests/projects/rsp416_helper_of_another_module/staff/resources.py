from flask_restful import Resource, fields, marshal_with

from .helpers import failure

PEOPLE = {1: {"name": "Ines"}}
FIELDS = {"name": fields.String}


class Person(Resource):
    @marshal_with(FIELDS)
    def get(self, number):
        person = PEOPLE.get(number)
        if person is None:
            return failure("no such person", 404)  # RSP416
        return person

    def put(self, number):
        return failure("no such person", 404)


class Team(Resource):
    @marshal_with(FIELDS)
    def get(self):
        answer = failure("closed")
        return answer  # RSP416
