from werkzeug.exceptions import Aborter, NotImplemented

abort = Aborter(extra={501: NotImplemented})
