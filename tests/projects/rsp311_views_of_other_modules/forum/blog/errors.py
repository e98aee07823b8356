from . import blog


@blog.errorhandler(404)
def no_post(error):  # RSP311
    return "no such post", 404
