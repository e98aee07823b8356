"""What functions return, whatever they are given.

A kind is a short type name ("str", "dict", "response", "generator", ...), a dotted class name,
"arg0" or "arg1" (the function hands back its first or second argument), or several of these
joined by "|". A function that is not here is unknown. Sources: the return annotations and
bodies of Flask 2.2 to 3.1 and Werkzeug 2.2 to 3.1, and the Python 3.10 library reference; the
tests call every function that is installed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from flake8_flask_response.knowledge.extensions import EXTENSION_RETURNS
from flake8_flask_response.knowledge.http import EXCEPTION_STATUS
from flake8_flask_response.knowledge.names import ALIASES, OLD_ALIASES

_HASHES: Final = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")

_FLASK: Final[Mapping[str, str]] = {
    "flask.after_this_request": "arg0",
    "flask.copy_current_request_context": "function",
    "flask.flash": "None",
    "flask.get_flashed_messages": "list",
    "flask.has_app_context": "bool",
    "flask.has_request_context": "bool",
    "flask.json.dump": "None",
    "flask.json.dumps": "str",
    "flask.jsonify": "response",
    "flask.make_response": "response",
    "flask.redirect": "response",
    "flask.render_template": "str",
    "flask.render_template_string": "str",
    "flask.send_file": "response",
    "flask.send_from_directory": "response",
    "flask.stream_template": "iterator",
    "flask.stream_template_string": "iterator",
    "flask.url_for": "str",
    # Flask's own safe_join(), up to 2.0, raises NotFound where Werkzeug's returns None.
    "flask.helpers.safe_join": "str",
    "flask.safe_join": "str",
    "flask.Flask": "flask.Flask",
    "flask.Blueprint": "flask.Blueprint",
    "flask.Response": "response",
    "werkzeug.wrappers.Response": "response",
    "werkzeug.datastructures.Headers": "headers",
    "werkzeug.exceptions.Aborter": "werkzeug.exceptions.Aborter",
    "werkzeug.http.dump_cookie": "str",
    "werkzeug.http.generate_etag": "str",
    "werkzeug.http.http_date": "str",
    "werkzeug.security.check_password_hash": "bool",
    "werkzeug.security.gen_salt": "str",
    "werkzeug.security.generate_password_hash": "str",
    "werkzeug.security.safe_join": "str|None",
    "werkzeug.utils.append_slash_redirect": "response",
    "werkzeug.utils.redirect": "response",
    "werkzeug.utils.safe_join": "str|None",
    "werkzeug.utils.secure_filename": "str",
    "werkzeug.utils.send_file": "response",
    "werkzeug.utils.send_from_directory": "response",
    "markupsafe.Markup": "Markup",
    "markupsafe.escape": "Markup",
    "markupsafe.escape_silent": "Markup",
}

_BUILTINS: Final[Mapping[str, str]] = {
    "builtins.all": "bool",
    "builtins.any": "bool",
    "builtins.ascii": "str",
    "builtins.bin": "str",
    "builtins.bool": "bool",
    "builtins.bytearray": "builtins.bytearray",
    "builtins.bytes": "bytes",
    "builtins.callable": "bool",
    "builtins.chr": "str",
    "builtins.complex": "complex",
    "builtins.delattr": "None",
    "builtins.dict": "dict",
    "contextlib.ExitStack": "contextlib.ExitStack",
    "builtins.dir": "list",
    "builtins.enumerate": "iterator",
    "builtins.exec": "None",
    "builtins.filter": "iterator",
    "builtins.float": "float",
    "builtins.format": "str",
    "builtins.frozenset": "frozenset",
    "builtins.globals": "dict",
    "builtins.hasattr": "bool",
    "builtins.hash": "int",
    "builtins.hex": "str",
    "builtins.id": "int",
    "builtins.input": "str",
    "builtins.int": "int",
    "builtins.isinstance": "bool",
    "builtins.issubclass": "bool",
    "builtins.len": "int",
    "builtins.list": "list",
    "builtins.map": "iterator",
    "builtins.memoryview": "builtins.memoryview",
    "builtins.object": "builtins.object",
    "builtins.oct": "str",
    "builtins.open": "io.IOBase",
    "builtins.ord": "int",
    "builtins.print": "None",
    "builtins.range": "builtins.range",
    "builtins.repr": "str",
    "builtins.set": "set",
    "builtins.setattr": "None",
    "builtins.slice": "builtins.slice",
    "builtins.sorted": "list",
    "builtins.str": "str",
    "builtins.tuple": "tuple",
    "builtins.zip": "iterator",
}

_TEXT: Final[Mapping[str, str]] = {
    "base64.b64decode": "bytes",
    "base64.b64encode": "bytes",
    "base64.b32encode": "bytes",
    "base64.b16encode": "bytes",
    "base64.encodebytes": "bytes",
    "base64.urlsafe_b64decode": "bytes",
    "base64.urlsafe_b64encode": "bytes",
    "binascii.b2a_base64": "bytes",
    "binascii.hexlify": "bytes",
    "binascii.unhexlify": "bytes",
    "gettext.gettext": "str",
    "gettext.ngettext": "str",
    "gettext.npgettext": "str",
    "gettext.pgettext": "str",
    "html.escape": "str|Markup",
    "html.unescape": "str",
    "http.HTTPStatus": "http.HTTPStatus",
    "inspect.cleandoc": "str",
    "jinja2.Template": "jinja2.Template",
    "json.dump": "None",
    "json.dumps": "str",
    "platform.node": "str",
    "platform.platform": "str",
    "platform.python_version": "str",
    "platform.system": "str",
    "pprint.pformat": "str",
    "pprint.pprint": "None",
    "reprlib.repr": "str",
    "string.Template": "string.Template",
    "string.capwords": "str",
    "textwrap.dedent": "str|Markup",
    "textwrap.fill": "str",
    "textwrap.indent": "str",
    "textwrap.shorten": "str",
    "textwrap.wrap": "list",
    "traceback.format_exc": "str",
    "traceback.format_exception": "list",
    "traceback.print_exc": "None",
    "traceback.print_exception": "None",
    "traceback.print_stack": "None",
    "urllib.parse.quote": "str",
    "urllib.parse.urljoin": "str|bytes",
    "urllib.parse.urlunparse": "str|bytes",
    "urllib.parse.urlunsplit": "str|bytes",
    "urllib.parse.quote_plus": "str",
    "urllib.parse.parse_qs": "dict",
    "urllib.parse.parse_qsl": "list",
    "urllib.parse.unquote": "str",
    "urllib.parse.unquote_plus": "str",
    "urllib.parse.urlencode": "str",
    "zlib.compress": "bytes",
    "zlib.crc32": "int",
    "zlib.decompress": "bytes",
    "gzip.compress": "bytes",
    "gzip.decompress": "bytes",
    "pickle.dump": "None",
    "pickle.dumps": "bytes",
}

_SYSTEM: Final[Mapping[str, str]] = {
    "gc.collect": "int",
    "glob.glob": "list",
    "glob.iglob": "iterator",
    "io.BytesIO": "io.BytesIO",
    "io.StringIO": "io.StringIO",
    "io.open": "io.IOBase",
    "logging.basicConfig": "None",
    "logging.critical": "None",
    "logging.debug": "None",
    "logging.disable": "None",
    "logging.error": "None",
    "logging.exception": "None",
    "logging.getLogger": "logging.Logger",
    "logging.info": "None",
    "logging.log": "None",
    "logging.warning": "None",
    "os.chdir": "None",
    "os.chmod": "None",
    "os.cpu_count": "int|None",
    "os.getcwd": "str",
    "os.getpid": "int",
    "os.listdir": "list",
    "os.makedirs": "None",
    "os.mkdir": "None",
    "os.putenv": "None",
    "os.remove": "None",
    "os.rename": "None",
    "os.replace": "None",
    "os.rmdir": "None",
    "os.system": "int",
    "os.unlink": "None",
    "os.unsetenv": "None",
    "os.urandom": "bytes",
    "os.path.abspath": "str|bytes",
    "os.path.basename": "str|bytes",
    "os.path.dirname": "str|bytes",
    "os.path.exists": "bool",
    "os.path.expanduser": "str|bytes",
    "os.path.join": "str|bytes",
    "os.path.normpath": "str|bytes",
    "os.path.realpath": "str|bytes",
    "os.path.relpath": "str|bytes",
    "os.path.getmtime": "float",
    "os.path.getsize": "int",
    "os.path.isabs": "bool",
    "os.path.isdir": "bool",
    "os.path.isfile": "bool",
    "os.path.islink": "bool",
    "os.path.split": "tuple",
    "os.path.splitext": "tuple",
    "pathlib.Path": "pathlib.Path",
    "tempfile.TemporaryFile": "io.IOBase",
    "random.getrandbits": "int",
    "random.randbytes": "bytes",
    "random.randint": "int",
    "random.random": "float",
    "random.sample": "list",
    "random.choices": "list",
    "random.seed": "None",
    "random.shuffle": "None",
    "random.uniform": "float",
    "secrets.compare_digest": "bool",
    "secrets.randbelow": "int",
    "secrets.randbits": "int",
    "secrets.token_bytes": "bytes",
    "secrets.token_hex": "str",
    "secrets.token_urlsafe": "str",
    **dict.fromkeys((f"hashlib.{name}" for name in _HASHES), "_hashlib.HASH"),
    "hmac.compare_digest": "bool",
    "hmac.new": "hmac.HMAC",
    "shutil.rmtree": "None",
    "shutil.which": "str|None",
    "sys.getrecursionlimit": "int",
    "sys.getsizeof": "int",
    "tempfile.gettempdir": "str",
    "threading.Thread": "threading.Thread",
    "threading.Timer": "threading.Timer",
    "threading.active_count": "int",
    "subprocess.run": "subprocess.CompletedProcess",
    "uuid.UUID": "uuid.UUID",
    "uuid.uuid1": "uuid.UUID",
    "uuid.uuid3": "uuid.UUID",
    "uuid.uuid4": "uuid.UUID",
    "uuid.uuid5": "uuid.UUID",
    "warnings.warn": "None",
}

_TIME_AND_NUMBERS: Final[Mapping[str, str]] = {
    "calendar.timegm": "int",
    "concurrent.futures.ThreadPoolExecutor": "concurrent.futures.ThreadPoolExecutor",
    "datetime.date": "datetime.date",
    "datetime.date.fromisoformat": "datetime.date",
    "datetime.date.fromtimestamp": "datetime.date",
    "datetime.date.today": "datetime.date",
    "datetime.datetime": "datetime.datetime",
    "datetime.datetime.combine": "datetime.datetime",
    "datetime.datetime.fromisoformat": "datetime.datetime",
    "datetime.datetime.fromtimestamp": "datetime.datetime",
    "datetime.datetime.now": "datetime.datetime",
    "datetime.datetime.strptime": "datetime.datetime",
    "datetime.datetime.today": "datetime.datetime",
    "datetime.datetime.utcfromtimestamp": "datetime.datetime",
    "datetime.datetime.utcnow": "datetime.datetime",
    "datetime.time": "datetime.time",
    "datetime.timedelta": "datetime.timedelta",
    "decimal.Decimal": "decimal.Decimal",
    "fractions.Fraction": "fractions.Fraction",
    "math.comb": "int",
    "math.cos": "float",
    "math.dist": "float",
    "math.exp": "float",
    "math.fabs": "float",
    "math.factorial": "int",
    "math.fmod": "float",
    "math.fsum": "float",
    "math.gcd": "int",
    "math.hypot": "float",
    "math.isclose": "bool",
    "math.isfinite": "bool",
    "math.isinf": "bool",
    "math.isnan": "bool",
    "math.isqrt": "int",
    "math.log": "float",
    "math.log10": "float",
    "math.log2": "float",
    "math.perm": "int",
    "math.pow": "float",
    "math.radians": "float",
    "math.sin": "float",
    "math.sqrt": "float",
    "math.tan": "float",
    "time.asctime": "str",
    "traceback.format_exc": "str",
    "time.ctime": "str",
    "time.mktime": "float",
    "time.monotonic": "float",
    "time.perf_counter": "float",
    "time.process_time": "float",
    "time.sleep": "None",
    "time.strftime": "str",
    "time.time": "float",
    "time.time_ns": "int",
}

_OBJECTS: Final[Mapping[str, str]] = {
    "urllib.request.urlopen": "http.client.HTTPResponse|urllib.response.addinfourl",
    "asyncio.sleep": "coroutine",
    "asyncio.gather": "asyncio.Future",
    "asyncio.iscoroutine": "bool",
    "asyncio.iscoroutinefunction": "bool",
    "collections.Counter": "collections.Counter",
    "collections.OrderedDict": "collections.OrderedDict",
    "collections.defaultdict": "collections.defaultdict",
    "collections.deque": "collections.deque",
    "copy.copy": "arg0",
    "copy.deepcopy": "arg0",
    "dataclasses.asdict": "dict",
    "dataclasses.is_dataclass": "bool",
    "inspect.iscoroutine": "bool",
    "inspect.iscoroutinefunction": "bool",
    "inspect.isfunction": "bool",
    "itertools.chain": "iterator",
    "itertools.chain.from_iterable": "iterator",
    "itertools.count": "iterator",
    "itertools.cycle": "iterator",
    "itertools.islice": "iterator",
    "itertools.product": "iterator",
    "itertools.repeat": "iterator",
    "itertools.zip_longest": "iterator",
    "typing.cast": "arg1",
}

#: Functions that give text or bytes with a line break in it, or at least at its end.
WITH_LINE_BREAK: Final = frozenset(
    {"base64.encodebytes", "binascii.b2a_base64", "traceback.format_exc"}
)

#: Functions that raise what answers with the status that they are given.
ABORTS: Final = frozenset({"flask.abort", "werkzeug.exceptions.abort"})

#: requests and httpx: every one returns a response of its own world, with attributes of the
#: same names as a Flask response.
_CLIENTS: Final[Mapping[str, str]] = {
    "httpx.Client": "httpx.Client",
    "requests.Session": "requests.Session",
    "requests.session": "requests.Session",
    **{
        f"{package}.{verb}": f"{package}.Response"
        for package in ("requests", "httpx")
        for verb in ("get", "post", "put", "patch", "delete", "head", "options", "request")
    },
}

#: Calling an exception class makes an object of that class.
_EXCEPTIONS: Final[Mapping[str, str]] = {name: name for name in EXCEPTION_STATUS}

_BY_SHORT_NAME: Final[Mapping[str, str]] = {
    **_FLASK,
    **_BUILTINS,
    **_TEXT,
    **_SYSTEM,
    **_TIME_AND_NUMBERS,
    **_OBJECTS,
    **_CLIENTS,
    **EXTENSION_RETURNS,
    **_EXCEPTIONS,
}

#: Canonical dotted callable -> kind of what a call returns.
RETURNS: Final[Mapping[str, str]] = {
    **_BY_SHORT_NAME,
    **{
        alias: _BY_SHORT_NAME[name]
        for alias, name in {**ALIASES, **OLD_ALIASES}.items()
        if name in _BY_SHORT_NAME
    },
}

#: The same, but certain only for a call with exactly one positional argument and no keyword:
#: with a second one the result is another (a default, a type made on the spot, a float).
RETURNS_FOR_ONE_ARGUMENT: Final[Mapping[str, str]] = {
    "builtins.round": "int",
    "builtins.type": "class",
    "builtins.vars": "dict",
    "flask.stream_with_context": "arg0",
}

#: Callables that give their first argument, or the one named obj, as JSON.
JSON_WRITERS: Final[Mapping[str, str]] = {
    "bson.json_util.dumps": "str",
    "flask.json.dumps": "str",
    "json.dumps": "str",
    "orjson.dumps": "bytes",
    "rapidjson.dumps": "str",
    "simplejson.dumps": "str",
    "ujson.dumps": "str",
}

#: Callables after which the code that follows does not run.
NEVER_RETURNS: Final[frozenset[str]] = frozenset(
    {
        "apiflask.abort",
        "apiflask.exceptions.abort",
        "builtins.exit",
        "builtins.quit",
        "flask.abort",
        "flask.helpers.abort",
        "flask_restful.abort",
        "flask_restx.abort",
        "flask_restx.errors.abort",
        "flask_smorest.abort",
        "os._exit",
        "os.abort",
        "os.execl",
        "os.execle",
        "os.execlp",
        "os.execv",
        "os.execve",
        "os.execvp",
        "os.execvpe",
        "pytest.exit",
        "pytest.fail",
        "pytest.skip",
        "pytest.xfail",
        "sys.exit",
        "typing.assert_never",
        "typing_extensions.assert_never",
        "webargs.flaskparser.abort",
        "werkzeug.exceptions.abort",
    }
)

#: Last names of context managers that let every exception pass.
NEVER_SUPPRESSING: Final[frozenset[str]] = frozenset(
    {"Lock", "RLock", "app_context", "open", "request_context", "test_request_context"}
)

#: Owner kind -> methods after which the code that follows does not run.
NEVER_RETURNING_METHODS: Final[Mapping[str, frozenset[str]]] = {
    "flask.Flask": frozenset({"aborter", "raise_routing_exception"}),
    "flask_restx.Api": frozenset({"abort"}),
    "flask_restx.Namespace": frozenset({"abort"}),
}

#: Functions whose iterator never runs out -> with how many arguments (-1: any), from itertools.
ENDLESS: Final[Mapping[str, int]] = {
    "itertools.count": -1,
    "itertools.cycle": -1,
    "itertools.repeat": 1,
}
