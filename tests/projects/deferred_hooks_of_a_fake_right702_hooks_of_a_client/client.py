class Client:
    def before_request(self, function):
        self.before = function
        return function

    def after_request(self, function):
        self.after = function
        return function

    def fetch(self, url):
        return self.after(url, self.before(url, {})["X-Sign"])


client = Client()
