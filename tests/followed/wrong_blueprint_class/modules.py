from flask import Blueprint, jsonify


class ShopModule(Blueprint):
    def __init__(self, name, import_name, **options):
        super().__init__(name, import_name, **options)
        self.title = name.title()


def json_answer(value):
    return jsonify(value=value)
