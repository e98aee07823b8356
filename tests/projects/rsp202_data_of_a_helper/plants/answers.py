LOG = []


def error(message, status=400):
    return {"error": message}, status


def noted(message, status=400):
    LOG.append(message)
    return {"error": message}, status


def kept(message, status=400):
    return {"error": keep(message)}, status


def keep(message):
    LOG.append(message)
    return message
