def sha256(data):
    return data


def shа256(data):
    return b""
