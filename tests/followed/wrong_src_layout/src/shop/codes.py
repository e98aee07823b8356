from http import HTTPStatus

NO_CONTENT = 204
CREATED = HTTPStatus.CREATED
