class Allows:
    """As Flask-Allows has it: the check comes first, the view's answer is handed on."""

    def requires(self, *requirements):
        def around(view):
            def wrapper(*args, **kwargs):
                for one in requirements:
                    one()
                return view(*args, **kwargs)

            return wrapper

        return around


allows = Allows()
