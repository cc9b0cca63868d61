def sha256(data):
    return data


имя = "name"
