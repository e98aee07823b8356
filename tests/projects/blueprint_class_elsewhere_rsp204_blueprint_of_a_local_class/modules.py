from flask import Blueprint, jsonify


class ShopModule(Blueprint):
    pass


def json_answer(data):
    return jsonify(data)
