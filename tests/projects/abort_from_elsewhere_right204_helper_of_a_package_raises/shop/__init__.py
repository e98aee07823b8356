from .errors import refuse
