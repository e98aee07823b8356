from flask import Blueprint

import problems

bp = Blueprint("orders", __name__)


@bp.errorhandler(problems.Missing)
def missing(error):
    return problems.problem_body(error)  # RSP301


@bp.get("/orders/<int:number>")
def order(number):
    raise problems.Missing
