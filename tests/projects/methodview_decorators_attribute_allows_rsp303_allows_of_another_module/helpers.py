class IsAdmin:
    pass


def register_view(blueprint, routes, view_func):
    for route in routes:
        blueprint.add_url_rule(route, view_func=view_func)
