import sqlite3
from flask import Flask, request

app = Flask(__name__)


@app.route('/user')
def user():
    name = request.args.get('name', '')
    cursor = sqlite3.connect('app.db').cursor()
    return str(cursor.execute("SELECT id FROM users WHERE name = '%s'" % name).fetchone())
