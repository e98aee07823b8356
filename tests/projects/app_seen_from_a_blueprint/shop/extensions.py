class Database:
    def init_app(self, app):
        self.app = app


db = Database()
