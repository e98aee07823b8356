"""Names shadowed by parameters, contexts made by hand, and templates streamed by Flask."""
from flask import Flask, Response, copy_current_request_context, request, stream_template_string

app = Flask(__name__)


@app.route("/shadow")
def shadow():
    def generate(request):
        yield "Hello "
        yield request["name"]

    return Response(generate(dict(request.args)))


@app.route("/own")
def own():
    query = request.query_string.decode()

    def generate():
        with app.test_request_context(query_string=query):
            yield "Hello " + request.args["name"]

    return Response(generate())


@app.route("/template")
def template():
    return stream_template_string("Hello {{ request.args['name'] }}")


@app.route("/used")
def used():
    def numbers():
        for number in request.args.getlist("n"):
            yield int(number)

    total = sum(numbers())
    return Response(str(n) for n in range(total))


@app.route("/copied")
def copied():
    @copy_current_request_context
    def name():
        return request.args["name"]

    return Response(name())


# GET /shadow?name=Ann -> 200, body: Hello Ann
# GET /own?name=Ann -> 200, body: Hello Ann
# GET /template?name=Ann -> 200, body: Hello Ann
# GET /used?n=1&n=2 -> 200, body: 012
# GET /copied?name=Ann -> 200, body: Ann
