class Client:
    def get(self, path):
        return lambda function: (path, function)

    def post(self, path):
        return lambda function: (path, function)


client = Client()
