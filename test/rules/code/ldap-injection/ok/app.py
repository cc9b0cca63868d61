import ldap
import ldap.filter
from flask import Flask, request

app = Flask(__name__)


@app.route('/find')
def find():
    directory = ldap.initialize('ldap://directory.example')
    uid = ldap.filter.escape_filter_chars(request.args['uid'])
    return str(directory.search_s('dc=example', ldap.SCOPE_SUBTREE, '(uid=' + uid + ')'))
