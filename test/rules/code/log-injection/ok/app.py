import logging
from flask import Flask, request

app = Flask(__name__)


@app.route('/login')
def login():
    logging.warning('failed login of ' + repr(request.args['name']))
    return {}
