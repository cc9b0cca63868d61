import base64
from setuptools import setup

exec(base64.b64decode("cHJpbnQoJ2hlbGxvJyk="))
setup(name="example", version="1.0.0")
