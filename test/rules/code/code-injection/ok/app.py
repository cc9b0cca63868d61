from flask import Flask, request

app = Flask(__name__)


@app.route('/sum')
def total():
    return {'total': sum(int(part) for part in request.args['sum'].split('+'))}
