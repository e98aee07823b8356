from . import blog


@blog.errorhandler(404)
def no_post(error):
    return "no such post", 404
