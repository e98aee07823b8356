from .answers import to_login as send_to_login
