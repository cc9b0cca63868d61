import ldap
from flask import Flask, request

app = Flask(__name__)


@app.route('/find')
def find():
    directory = ldap.initialize('ldap://directory.example')
    return str(directory.search_s('dc=example', ldap.SCOPE_SUBTREE, '(uid=' + request.args['uid'] + ')'))
