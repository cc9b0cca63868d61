import"./rolldown-runtime-BtX-ywHW.js";import{a as e,c as t,i as n,n as r,o as i,r as a,s as o,t as s}from"./tree-CyR-TjA_.js";const c={sources:`
    flask.request.{args,form,values,cookies,headers,data,json,files,url,path,full_path,base_url,host,query_string,view_args,environ,stream,remote_user,referrer,user_agent,url_root,host_url,authorization,pragma,access_route,mimetype,content_type,if_match,range} remote
    flask.request.{get_json,get_data,input_stream}() remote
    django.Request.{GET,POST,body,COOKIES,META,FILES,headers,path,path_info,REQUEST,data,query_params,encoding,content_type,raw_post_data} remote
    django.Request.{get_full_path,build_absolute_uri,get_raw_uri,get_host,read,readlines}() remote
    {self.request,this.request,request}.{GET,POST,body,COOKIES,META,FILES,args,form,values,cookies,headers,data,json,query_params,query,match_info,rel_url,path_params,url,path,params,files,query_string,path_info,full_path,uri,arguments,body_arguments,remote_ip} remote
    {self.request,this.request,request}.{get_full_path,get_json,get_data,json,post,text,read,form,body,stream,get_host,build_absolute_uri,multipart,content}() remote
    {self,this}.{get_argument,get_arguments,get_query_argument,get_query_arguments,get_body_argument,get_body_arguments,get_cookie,get_secure_cookie}() remote
    tornado**.{get_argument,get_query_argument,get_body_argument,get_cookie,get_secure_cookie,get_arguments}() remote
    {request,self.request}.{get_argument,get_param,getvalue,get_media}() remote
    fastapi.Request.{query_params,path_params,headers,cookies,url,body,json,form} remote
    fastapi.Request.{body,json,form,stream}() remote
    {starlette.requests.Request,starlette.websockets.WebSocket,fastapi.WebSocket}.{query_params,path_params,headers,cookies,url,receive_text,receive_json,receive_bytes}
    {websocket,ws}.{receive_text,receive_json,receive_bytes,recv,receive}() remote
    bottle.request.{query,forms,params,cookies,headers,json,body,files,url,path,GET,POST}
    cherrypy.request.{params,body,headers,cookie}
    ^cgi.FieldStorage() remote
    ^cgi.parse() remote
    werkzeug.Request.{args,form,values,cookies,headers,data,json,files}
    @remote
    ^{input,raw_input}() local
    ^sys.argv local
    ^sys.stdin.{read,readline,readlines}() local
    ^os.environ env
    ^os.{getenv}() env
    ^{getpass.getuser,socket.gethostname,platform.node,platform.uname,os.getcwd,os.getlogin,socket.getfqdn,uuid.getnode}() private
    ^browser_cookie3.{chrome,firefox,edge,load,brave,opera}() private
    ^{socket.socket()}.{recv,recvfrom,recv_into}() remote
    ~(sock|conn).{recv,recvfrom}() remote
    ^argparse.ArgumentParser().{parse_args,parse_known_args}() local
    ^{optparse.OptionParser()}.parse_args() local
    {self,this}.{rfile} remote
    {self.rfile,this.rfile}.{read,readline}() remote
    http.server.BaseHTTPRequestHandler.{path,headers,rfile,requestline} remote
    BaseHTTPServer.BaseHTTPRequestHandler.{path,headers,rfile,requestline} remote
    ^rest_framework**.{data,query_params} remote
    gradio.inputs
    ^wsgi.{environ} remote
    lambda.Event
  `,sinks:{malware:`
      ^{requests,httpx,requests.Session(),requests.session(),aiohttp.ClientSession(),httpx.Client()}.{post,put,patch} 0 1+ data:+ json:+ files:+ params:+
      ^{requests,httpx,requests.Session(),requests.session(),aiohttp.ClientSession()}.{get,head} 0 params:+ data:+ json:+
      ^{requests,httpx,urllib3.PoolManager()}.request 1 data:+ json:+ params:+ body:+ fields:+
      ^{urllib.request,urllib2,urllib,urllib.request.Request}.{urlopen,Request} 0 1+ data:+
      ^urllib2.Request 1+ data:+
      ^socket.{gethostbyname,getaddrinfo,gethostbyname_ex} 0
      ^dns.resolver.{query,resolve} 0
      ^{dns.resolver.Resolver(),aiodns.DNSResolver(),dns.asyncresolver.Resolver()}.{query,resolve,gethostbyname} 0
      ^socket.socket().{send,sendall,sendto} 0
      ^{smtplib.SMTP(),smtplib.SMTP_SSL()}.sendmail 2
      ^{exec,eval,compile,builtins.exec,os.system,os.popen} 0 @payload
      ^os.{execve,execv,execvp} 1+ @payload
      ^subprocess.{run,call,check_call,check_output,Popen} 0+ @payload
    `,cmdi:`
      ^os.{system,popen,popen2,popen3,popen4,startfile} 0
      ^os.{execl,execle,execlp,execlpe,execv,execve,execvp,execvpe} 0 1+
      ^os.{spawnl,spawnle,spawnlp,spawnlpe,spawnv,spawnve,spawnvp,spawnvpe,posix_spawn,posix_spawnp} 1 2+
      ^{commands,subprocess}.{getoutput,getstatusoutput} 0
      ^{popen2,pty}.{popen2,popen3,popen4,Popen3,Popen4,spawn} 0
      ^subprocess.{run,call,check_call,check_output,Popen} 0 args:
      ^subprocess.{run,call,check_call,check_output,Popen} 0+ args:+ ?shell
      ^subprocess.{run,call,check_call,check_output,Popen} 0+ ?0~^(.*/)?(ba|da|z|k|c)?sh$|^cmd(\\.exe)?$|powershell
      ^{asyncio,asyncio.subprocess}.{create_subprocess_shell} 0
      ^{asyncio,asyncio.subprocess}.{create_subprocess_exec} 0
      ^{asyncio,asyncio.subprocess}.{create_subprocess_exec} 1+ 2+ ?0~^(.*/)?(ba|da|z)?sh$
      {loop,asyncio.get_event_loop()}.{subprocess_shell} 1
      ^{invoke.run,fabric.api.run,fabric.api.local,fabric.api.sudo,fabric.run,fabric.local,sh.bash,sh.sh,pexpect.run,pexpect.spawn,pexpect.runu,envoy.run,delegator.run,plumbum.local} 0
      ^{fabric,invoke}**.{run,local,sudo} 0
      ^paramiko**.{exec_command} 0
      ~(ssh|client|paramiko).{exec_command} 0
      ^{platform.popen,sh.Command,os.popen2} 0
      {exec_command} 0
      ^subprocess.{run,call,check_call,check_output,Popen} executable:
    `,sqli:`
      ~(cur|db|conn|sql|session|engine|database|query|mysql|postgres|sqlite|transaction|^c$|^con$|pool).{execute,executemany,executescript,raw,fetch,fetchrow,fetchval,execute_sql,exec_driver_sql,run_query,read_sql,scalar,scalars,copy_expert} 0
      {cursor(),connect(),cursor(),connection(),begin(),acquire()}.{execute,executemany,executescript,fetch,fetchrow,fetchval} 0
      {execute,executemany,executescript} 0
      ^{sqlite3,psycopg2,psycopg,pymysql,MySQLdb,mysql.connector,cx_Oracle,pyodbc,pymssql,aiopg,asyncpg,aiosqlite,aiomysql,peewee,oracledb,phoenixdb,clickhouse_driver,jaydebeapi,snowflake.connector,duckdb}**.{execute,executemany,executescript,fetch,fetchrow,fetchval,fetch_all,fetch_one,raw,callproc,query,sql,execute_query} 0
      ^sqlalchemy**.{text,execute,exec_driver_sql,from_statement,TextClause,scalar,scalars} 0
      ^{sqlalchemy.text,sqlalchemy.sql.text,sqlalchemy.sql.expression.text,sqlalchemy.sql.literal_column,sqlalchemy.literal_column,sqlalchemy.text.TextClause} 0
      ^flask_sqlalchemy**.{execute,text} 0
      {db,db.session,session}.{execute,text} 0
      {query,session.query(),db.session.query()}**.{filter,order_by,group_by,having,from_statement} 0 ?0~^$
      {objects,_default_manager}**.{raw,extra} 0
      {objects}**.extra where:+ select:+ tables:+ order_by:+
      ^django.db.models.expressions.RawSQL 0
      ^{RawSQL,django.db.models.expressions.RawSQL} 0
      ^django.db.connection**.{execute,executemany} 0
      ^{pandas,pd}.{read_sql,read_sql_query} 0
      ^pandas.{read_sql,read_sql_query} 0
      ^hdbcli.dbapi**.execute 0
      ^tortoise**.{execute_query,raw} 0
      ^databases.Database()**.{execute,fetch_all,fetch_one,fetch_val,iterate} 0
      ^{boto3,athena,bigquery.Client(),google.cloud.bigquery.Client()}**.{query,start_query_execution} 0 QueryString:
    `,nosqli:`
      ^{pymongo,flask_pymongo,mongoengine,flask_mongoengine,motor,motor.motor_asyncio,bson}**.{find,find_one,find_one_and_update,find_one_and_delete,find_one_and_replace,aggregate,count,count_documents,delete_one,delete_many,update_one,update_many,update,remove,replace_one,distinct,find_and_modify,map_reduce,group,find_raw_batches,find_one_or_404,__raw__,inline_map_reduce,ensure_index,insert} 0+
      ~(mongo|collection|^db$|coll|users|posts).{find,find_one,find_one_and_update,find_one_and_delete,find_one_and_replace,aggregate,count_documents,delete_one,delete_many,update_one,update_many,replace_one,distinct,find_one_or_404} 0+
      {objects} __raw__:+
      {find_one,find_one_or_404,find_one_and_update,find_one_and_delete,delete_many,update_many,count_documents} 0+ filter:+
      {objects,objects()}.{filter,__call__,aggregate} __raw__:+ 0+ ?__raw__
      {where} 0 ?0~function
    `,xss:`
      ^{flask.make_response,flask.Response,django.http.HttpResponse,django.http.response.HttpResponse,django.http.HttpResponseBadRequest,django.http.HttpResponseNotFound,django.http.response.HttpResponseBadRequest,flask.wrappers.Response,starlette.responses.HTMLResponse,fastapi.responses.HTMLResponse,webob.Response,werkzeug.wrappers.Response,werkzeug.Response,bottle.HTTPResponse,django.http.HttpResponseServerError,django.http.HttpResponseForbidden} 0 content: !mimetype !2~application/|text/plain !content_type~application/|text/plain
      ^{flask.Response,flask.make_response,django.http.HttpResponse} 0 ?mimetype~html
      ^{sanic.response,starlette.responses,fastapi.responses,aiohttp.web,quart}.{html,HTMLResponse,Response} 0 ?content_type~html
      ^sanic.response.html 0
      ^aiohttp.web.Response 0 text: body: ?content_type~html
      ^{flask.Markup,markupsafe.Markup,jinja2.Markup,django.utils.safestring.mark_safe,django.utils.safestring.SafeString,django.utils.safestring.SafeText,mark_safe,Markup,django.utils.html.mark_safe,django.utils.html.html_safe,webhelpers.html.literal} 0
      {self,this,handler}.{write,finish} 0 ?0~<
      {self.wfile,this.wfile}.write 0
      django.http.HttpResponse().write 0
      tornado.web.RequestHandler.{write,finish} 0
      {response,resp}.{write} 0
      ^pyramid.response.Response 0 body: text:
      {django.utils.html,}.format_html 0
      streamlit.markdown 0 ?unsafe_allow_html
      ^streamlit.{markdown,write,html} 0 ?unsafe_allow_html
    `,eval:`
      ^{eval,exec,execfile,compile,builtins.eval,builtins.exec,__builtin__.eval,builtins.compile} 0
      ^{code.InteractiveInterpreter().runcode,code.InteractiveInterpreter().runsource,code.interact,codeop.compile_command,timeit.timeit,timeit.repeat,timeit.Timer,cProfile.run,profile.run,pdb.run,trace.Trace().run,bdb.Bdb().run,numexpr.evaluate,asteval.Interpreter,pandas.eval,doctest.debug_script} 0
      ^code.InteractiveInterpreter().{runsource,runcode,push} 0
      ^asteval.Interpreter() 0
      ^types.{FunctionType,CodeType} 0
      {DataFrame(),df}.{eval,query} 0
      ^pandas.DataFrame().{eval,query} 0
      ^{js2py.eval_js,execjs.eval,execjs.compile,dukpy.evaljs} 0
      ^sympy.{sympify,parse_expr} 0
    `,reflect:`
      ^{importlib.import_module,__import__,importlib.__import__,imp.load_source,imp.load_module,imp.find_module,runpy.run_module,runpy.run_path,pydoc.locate,django.utils.module_loading.import_string,werkzeug.utils.import_string} 0
      ^getattr 1 
    `,ssti:`
      ^{flask.render_template_string,jinja2.Template,jinja2.environment.Template,mako.template.Template,Mako.template.Template,django.template.Template,django.template.base.Template,tornado.template.Template,chameleon.PageTemplate,genshi.template.MarkupTemplate,genshi.template.TextTemplate,cheetah.Template,Cheetah.Template.Template,bottle.template,bottle.SimpleTemplate,trender.TRender,airspeed.Template,chevron.render,pystache.render,web.template.Template,jinja2.nativetypes.NativeTemplate,jinja2.Environment().from_string,kajiki.XMLTemplate,Template} 0 source:
      ^{jinja2.Environment(),jinja2.Environment,flask.Flask().jinja_env,jinja2.environment.Environment(),jinja2.nativetypes.NativeEnvironment()}.{from_string,compile} 0
      {env,environment,jinja_env,app.jinja_env,jinja2.Environment()}.from_string 0
      {from_string} 0
      ^django.template.engines**.from_string 0
      ^{flask.stream_template_string} 0
    `,path:`
      ^{open,io.open,codecs.open,os.open,file,builtins.open,gzip.open,bz2.open,lzma.open,tarfile.open,zipfile.ZipFile,zipfile.ZipFile.open,aiofiles.open,anyio.open_file,tokenize.open,wave.open,shelve.open,dbm.open,fileinput.input,linecache.getline,PIL.Image.open,logging.FileHandler,tarfile.TarFile.open} 0 file:
      ^os.{remove,unlink,rmdir,removedirs,mkdir,makedirs,listdir,scandir,chmod,chown,lchown,truncate,stat,lstat,walk,access,readlink,mkfifo,mknod,utime,chdir,chroot,symlink,link,rename,renames,replace} 0 1
      ^os.path.{exists,isfile,isdir,getsize,islink,lexists} 0
      ^shutil.{copy,copy2,copyfile,copytree,move,rmtree,make_archive,unpack_archive,chown,copymode,copystat,disk_usage} 0 1
      ^{flask.send_file,flask.helpers.send_file,starlette.responses.FileResponse,fastapi.responses.FileResponse,aiohttp.web.FileResponse,sanic.response.file,django.http.FileResponse,cherrypy.lib.static.serve_file,werkzeug.utils.send_file,sanic.response.file_stream,quart.send_file} 0 path:
      ^{flask.send_from_directory,flask.helpers.send_from_directory,werkzeug.utils.send_from_directory} 0
      ^{pathlib.Path,pathlib.PurePath,pathlib.PosixPath,pathlib.PurePosixPath}()**.{open,read_text,read_bytes,write_text,write_bytes,unlink,mkdir,rmdir,touch,rename,replace,iterdir,glob,rglob,exists,is_file,is_dir,stat,lstat,chmod,symlink_to,hardlink_to,link_to,samefile} self
      ^{tarfile,zipfile}**.extract 1 path:
      ^{tempfile}.{mkdtemp,mkstemp,NamedTemporaryFile,TemporaryDirectory} prefix: suffix: dir: 0 1
      ^{numpy,np,pandas,pd,torch}.{load,save,loadtxt,savetxt,genfromtxt,fromfile,read_csv,read_excel,read_json,read_pickle,read_table,read_parquet} 0
      {file,upload,f,image}.save 0
      ^werkzeug.datastructures.FileStorage().save 0
      ^flask.request.files**.save 0
      ^glob.{glob,iglob} 0
      ^{lxml.etree.parse,xml.etree.ElementTree.parse} 0
      ^{django.core.files.storage**}.{open,save,delete} 0
      ^logging.config.fileConfig 0
      ^{fs.open_fs,smart_open.open,h5py.File,sqlite3.connect,configparser.ConfigParser().read,cv2.imread,cv2.imwrite,wx.Image} 0
    `,deser:`
      ^{pickle,cPickle,_pickle,dill,cloudpickle,jsonpickle,marshal,shelve,joblib,pandas,torch,numpy,pandas.io.pickle,klepto,sklearn.externals.joblib}.{load,loads,Unpickler,decode,unpickle,read_pickle,open} 0
      ^{pickle,cPickle,dill}.Unpickler().load self
      ^pickle.Unpickler 0
      ^numpy.load 0 ?allow_pickle
      ^jsonpickle.unpickler.decode 0
      ^{yaml,ruamel.yaml,ruamel_yaml}.{load,load_all} 0 !Loader !1
      ^{yaml,ruamel.yaml}.{load,load_all} 0 ?1~(Unsafe|Full|^yaml\\.Loader|CLoader$|\\.Loader$|^Loader$)
      ^{yaml,ruamel.yaml}.{load,load_all} 0 ?Loader~(Unsafe|Full|^yaml\\.Loader|\\.CLoader$|\\.Loader$|^Loader$)
      ^{yaml,ruamel.yaml}.{unsafe_load,unsafe_load_all,full_load,full_load_all} 0
      ^{ruamel.yaml.YAML}().load 0
      ^{django.contrib.sessions.serializers.PickleSerializer}().loads 0
      ^{twisted.spread.banana,jsonpickle.loads,pyarrow.deserialize,rpyc.classic} 0
    `,ssrf:`
      ^{requests,httpx,requests.Session(),requests.session(),requests.sessions.Session(),httpx.Client(),httpx.AsyncClient(),requests_futures.sessions.FuturesSession(),grequests,treq,cloudscraper.create_scraper(),curl_cffi.requests,requests_html.HTMLSession()}.{get,post,put,delete,patch,head,options,stream} 0 url:
      ^{requests,httpx,requests.Session(),requests.session(),httpx.Client(),httpx.AsyncClient(),aiohttp.ClientSession(),aiohttp,urllib3.PoolManager(),urllib3.HTTPConnectionPool(),urllib3.ProxyManager(),urllib3}.{request,urlopen,stream,request_encode_url,request_encode_body} 1 url:
      ^aiohttp.ClientSession().{get,post,put,delete,patch,head,options,ws_connect} 0 url:
      ~(session).{get,post,put,delete,patch,head,options} 0 url: ?0~^https?:
      ^{urllib.request.urlopen,urllib2.urlopen,urllib.urlopen,urllib.request.Request,urllib2.Request,urllib.request.urlretrieve,urllib.urlretrieve,six.moves.urllib.request.urlopen,six.moves.urllib.request.Request,wget.download,httplib2.Http().request,urllib3.request,urllib.request.URLopener().open,feedparser.parse,requests.Request,websocket.create_connection,websockets.connect,ftplib.FTP,libtaxii.common.parse} 0 url:
      ^requests.Request 1 url:
      ^httplib2.Http().request 0
      ^{http.client,httplib,six.moves.http_client}.{HTTPConnection,HTTPSConnection} 0
      ^{http.client,httplib}.{HTTPConnection,HTTPSConnection}().{request,putrequest} 1
      ^pycurl.Curl().setopt 1
      ^{socket.create_connection} 0+
      ^{socket.socket()}.connect 0+
      ^selenium**.get 0
      ^{playwright}**.goto 0
      {page}.goto 0
      ^{boto3.client,boto3.resource} endpoint_url:
    `,xxe:`
      ^lxml.etree.{parse,fromstring,XML,fromstringlist,iterparse} 0 ?parser~XMLParser
      ^lxml.etree.{parse,fromstring,XML,iterparse,XMLID,parseid} 0 !parser
      ^lxml.etree.{parse,fromstring,XML} 0 ?1
      ^{xml.sax.make_parser()}.parse 0
      ^{xml.sax,xml.dom.pulldom,xml.dom.minidom,xml.dom.expatbuilder,xml.etree.ElementTree,xml.etree.cElementTree,xml.dom.minidom}.{parse,parseString,fromstring,iterparse,XMLParser,XML,fromstringlist,XMLID} 0
      ^{xml.etree.ElementTree,xml.etree,xml.etree.cElementTree,elementtree}.{parse,fromstring,XML,iterparse} 0
      ^{xmltodict.parse} 0 ?disable_entities~false
      ^{lxml.objectify.fromstring,lxml.objectify.parse} 0
      ^xml.parsers.expat.ParserCreate().{Parse,ParseFile} 0
    `,redos:`
      ^re.{compile,match,search,fullmatch,findall,finditer,sub,subn,split} 0
      ^regex.{compile,match,search,fullmatch,findall,finditer,sub,subn,split} 0
    `,redirect:`
      ^{flask.redirect,django.shortcuts.redirect,django.http.HttpResponseRedirect,django.http.HttpResponsePermanentRedirect,django.http.response.HttpResponseRedirect,werkzeug.utils.redirect,starlette.responses.RedirectResponse,fastapi.responses.RedirectResponse,bottle.redirect,sanic.response.redirect,cherrypy.HTTPRedirect,aiohttp.web.HTTPFound,aiohttp.web.HTTPSeeOther,aiohttp.web.HTTPTemporaryRedirect,pyramid.httpexceptions.HTTPFound,pyramid.httpexceptions.HTTPSeeOther,web.seeother,web.redirect,quart.redirect,flask.helpers.redirect,werkzeug.redirect} 0 location: url:
      {self,this}.redirect 0
      tornado.web.RequestHandler.redirect 0
      {redirect} 0
    `,ldapi:`
      ~(ldap|conn|^con$|^l$|^c$).{search_s,search,search_ext,search_st,search_ext_s} 0 1 2 search_filter: search_base: filterstr: base:
      ^{ldap.initialize()}.{search,search_s,search_ext,search_ext_s,search_st} 0 2 filterstr: base:
      ^ldap3.Connection().{search} 0 1 search_filter: search_base:
      {search_s,search_ext_s,search_ext} 0 2
      ^ldap3.extend**.{paged_search} 0 1
    `,xpathi:`
      ^lxml.etree.{XPath,ETXPath,XPathEvaluator} 0
      ^{lxml.etree.parse(),lxml.etree.fromstring(),lxml.etree.XML(),lxml.etree.ElementTree(),lxml.html.fromstring(),libxml2.parseFile(),xml.etree.ElementTree.parse(),xml.etree.ElementTree.fromstring(),lxml.html.parse()}**.{xpath,find,findall,iterfind,findtext,xpathEval} 0
      ~(root|tree|doc|xml|elem|node|^html$|dom|parsed).{xpath,xpathEval} 0
      {xpath,xpathEval} 0
      ~(root|tree|xml).{find,findall,iterfind,findtext} 0
      ^elementpath.select 1
      ^xml.etree.ElementTree**.{find,findall} 0
    `,logi:`
      ^logging.{debug,info,warning,error,critical,exception,log,warn,fatal} *
      ^logging.{getLogger(),Logger()}.{debug,info,warning,error,critical,exception,log,warn} *
      ~(^log$|logger|logging).{debug,info,warning,error,critical,exception,log,warn} *
      {current_app.logger,app.logger,flask.current_app.logger}.{debug,info,warning,error,critical,exception} *
    `,headeri:`
      {response,resp,flask.make_response(),django.http.HttpResponse()}.headers.{add,set,extend} 1
      ^{smtplib.SMTP(),smtplib.SMTP_SSL()}.{sendmail}
      ^{email.mime.text.MIMEText(),email.message.EmailMessage(),email.mime.multipart.MIMEMultipart()}.{add_header} 1
    `,format:`
    `,trustbound:`
      ^flask.session.* =
      {flask.session,session}.* =
      {flask.session,session}.{[]=} 0
    `,protopoll:`
      ^setattr 1
    `},plain:{cmdi:`
      ^{os.system,os.popen,os.popen2,os.popen3,os.popen4,commands.getoutput,subprocess.getoutput,subprocess.getstatusoutput} ?0~\\b(tar|chown|chmod|rsync)\\s([^|;&]*\\s)?\\*(\\s|$)
      ^subprocess.{run,call,check_call,check_output,Popen} ?shell ?0~\\b(tar|chown|chmod|rsync)\\s([^|;&]*\\s)?\\*(\\s|$)
    `,crypto:`
      {Crypto.Cipher,Cryptodome.Cipher}.{DES.new,ARC4.new,ARC2.new,Blowfish.new,DES3.new}
    `,hash:`
      ^hashlib.{md5,sha1,md4} !usedforsecurity
      ^hashlib.new ?0~^(md[245]|sha-?1$)
      ^{Crypto.Hash.MD5,Crypto.Hash.SHA,Cryptodome.Hash.MD5,Crypto.Hash.SHA1}.new
    `,weakrand:`
      ^random.{random,randint,randrange,choice,choices,uniform,getrandbits,randbytes,sample,triangular,normalvariate,gauss,shuffle}
      ^random.Random().{random,randint,randrange,choice,getrandbits}
    `,cookie:`
      {response,resp,RESPONSE,flask.make_response(),self,django.http.HttpResponse()}.set_cookie !secure
      {response,resp,RESPONSE,flask.make_response()}.set_cookie ?secure~^false$
    `,deser:`
      ^yaml.{load,load_all} !Loader !1
      ^yaml.{unsafe_load,unsafe_load_all}
    `,tls:`
      ^{requests,requests.Session(),httpx}.{get,post,put,delete,patch,head,request,Client} ?verify~^false$
      ^ssl.{_create_unverified_context}
    `},clean:{all:`
      ^{int,float,bool,complex,len,hash,id,ord,round,abs,isinstance,uuid.UUID,decimal.Decimal,ipaddress.ip_address,datetime.datetime.strptime,datetime.datetime.fromisoformat,datetime.date.fromisoformat,time.time,secrets.token_hex,uuid.uuid4}
      ^{hashlib,hmac}**.{hexdigest,digest,new,md5,sha1,sha256,sha512}
      ^bcrypt.{hashpw,checkpw}
      ^werkzeug.security.generate_password_hash
      {isdigit,count,index,find,__len__}
      bson.ObjectId
      ^bson.objectid.ObjectId
      ^flask.url_for
      ^{django.urls.reverse}
    `,xss:`
      ^{html.escape,cgi.escape,flask.escape,markupsafe.escape,xml.sax.saxutils.escape,xml.sax.saxutils.quoteattr,bleach.clean,bleach.linkify,django.utils.html.escape,django.utils.html.conditional_escape,django.utils.html.strip_tags,django.utils.html.format_html,django.utils.html.escapejs,nh3.clean,lxml.html.clean.clean_html,jinja2.escape,werkzeug.utils.escape,werkzeug.escape,tornado.escape.xhtml_escape,flask.jsonify,flask.json.dumps,django.http.JsonResponse,urllib.parse.quote,urllib.quote,urllib.parse.quote_plus,urllib.parse.urlencode,base64.b64encode,escape,markupsafe.escape_silent,helpers.utils.escape_for_html}
      {escape_for_html,escape_html,html_escape}
      ^flask.{render_template,jsonify,send_file,render_template_string}
      ^django.shortcuts.render
    `,cmdi:`
      ^{shlex.quote,pipes.quote,shlex.join,shellescape.quote}
    `,"path,ssrf":`
      ^{werkzeug.utils.secure_filename,secure_filename,pathvalidate.sanitize_filename}
      {secure_filename}
      ^{os.path.basename,ntpath.basename,posixpath.basename}
      ^flask.safe_join
      ^{werkzeug.security.safe_join,werkzeug.utils.safe_join,django.utils._os.safe_join}
    `,"redirect,ssrf,path":`
      ^{urllib.parse.quote_plus,urllib.quote_plus}
    `,ldapi:`
      ^{ldap.filter.escape_filter_chars,ldap.dn.escape_dn_chars,ldap3.utils.conv.escape_filter_chars,ldap3.utils.dn.escape_rdn,ldap3.utils.conv.escape_bytes}
    `,redos:`
      ^{re.escape,regex.escape}
    `,sqli:`
      ^{psycopg2.extensions.quote_ident,psycopg2.sql.Identifier,psycopg2.sql.Literal,psycopg.sql.Identifier,MySQLdb.escape_string,pymysql.escape_string,pymysql.converters.escape_string,sqlalchemy.bindparam}
      ^{psycopg2.sql.SQL().format,psycopg.sql.SQL().format}
      {escape_string,mogrify}
    `,nosqli:`
      ^str
      ^{re.escape}
    `,"logi,headeri":`
      ^{repr,json.dumps,urllib.parse.quote}
    `},pass:`
    ^{str,bytes,bytearray,repr,list,tuple,set,dict,sorted,reversed,iter,next,map,filter,zip,enumerate,max,min,format,unicode,ascii,frozenset,super,memoryview,any,dict.fromkeys,copy.copy,copy.deepcopy,str.join,functools.partial,collections.OrderedDict,collections.defaultdict,io.StringIO,io.BytesIO,StringIO.StringIO,cStringIO.StringIO}
    ^{os.path,posixpath,ntpath}.{join,abspath,realpath,normpath,expanduser,expandvars,dirname,splitext,split,relpath,normcase,commonprefix}
    ^os.{fsencode,fsdecode,fspath}
    ^{pathlib.Path,pathlib.PurePath,pathlib.PosixPath,pathlib.PurePosixPath,pathlib.WindowsPath,Path}
    ^{urllib.parse,urllib,urlparse,six.moves.urllib.parse,werkzeug.urls,yarl,furl}.{unquote,unquote_plus,urljoin,urlparse,urlsplit,urlunparse,urlunsplit,parse_qs,parse_qsl,quote,quote_plus,urlencode,urldefrag,URL,furl,url_quote,url_parse}
    ^{base64,binascii,codecs,zlib,gzip,bz2}.* 0
    ^{json,ujson,simplejson,orjson,yaml,ast,flask.json,toml,tomllib,csv,xmltodict,html,cgi}.{loads,dumps,load,dump,literal_eval,safe_load,reader,DictReader,parse,unescape}
    ^{re,regex}.{sub,subn} 1 2
    ^{re,regex}.{split,findall,match,search,fullmatch,finditer} 1
    ^{re,regex}.compile().{sub,subn} 0 1
    ^{re,regex}.compile().{split,findall,match,search,fullmatch,finditer} 0
    ^{textwrap,string,six,unicodedata,difflib,html,textwrap}.* 
    ^{copy,itertools,functools,operator,collections,asyncio,contextlib,more_itertools}.*
    ^asyncio.{gather,wait_for,to_thread}
    ^django.utils.encoding.*
    ^django.utils.http.{urlunquote}
    {encode,decode,strip,lstrip,rstrip,lower,upper,title,capitalize,swapcase,format_map,center,ljust,rjust,zfill,expandtabs,casefold,partition,rpartition,splitlines,rsplit,split,removeprefix,removesuffix,translate} self
    ^{wtforms,django.forms}**.* 
    ^{psycopg2,psycopg}.sql.{SQL,Composed} 0
    ^{sqlalchemy.text,sqlalchemy.sql.text} 0
    {subprocess.list2cmdline}
    ^{helpers}**.*
  `,alias:`
    ^{django.http.HttpRequest,django.http.request.HttpRequest,HttpRequest,rest_framework.request.Request,WSGIRequest} django.Request
    ^{fastapi.Request,starlette.requests.Request} fastapi.Request
    ^{flask.globals.request,flask.wrappers.Request,quart.request,sanic.request.Request} flask.request
    ^werkzeug.wrappers.{Request} werkzeug.Request
    ^flask.globals.session flask.session
    ^xml.etree.cElementTree xml.etree.ElementTree
    ^{lxml.ElementInclude} lxml.etree
  `,handlers:`
    {Flask(),app,bp,blueprint,api,application,Blueprint(),flask.Flask(),flask.Blueprint(),quart.Quart(),bottle,bottle.Bottle(),sanic.Sanic(),router,APIRouter(),fastapi.APIRouter(),fastapi.FastAPI(),FastAPI(),APP,server,web,mod,main,auth,admin}.{route,get,post,put,delete,patch,websocket,api_route,options,head,endpoint} @remote,@remote,@remote,@remote,@remote,@remote
    ^{flask.Flask(),flask.Blueprint(),quart.Quart(),fastapi.FastAPI(),fastapi.APIRouter(),bottle.Bottle(),sanic.Sanic(),bottle}.{route,get,post,put,delete,patch,websocket,api_route} @remote,@remote,@remote,@remote,@remote,@remote
    ^{route,bottle.route,bottle.get,bottle.post} @remote,@remote,@remote,@remote
    ^{rest_framework.decorators.api_view,api_view,django.views.decorators.http.require_http_methods,require_http_methods,django.views.decorators.csrf.csrf_exempt,csrf_exempt,login_required,require_POST,require_GET,django.contrib.auth.decorators.login_required} django.Request,@remote,@remote,@remote,@remote
    {django.views**,View,APIView,TemplateView,DetailView,ListView,FormView,rest_framework.views.APIView,rest_framework**,GenericAPIView,ViewSet,ModelViewSet}.{get,post,put,delete,patch,head,options,dispatch,list,retrieve,create,update,destroy} django.Request,@remote,@remote,@remote
    {flask.views.MethodView,flask_restful.Resource,MethodView,Resource,flask_restx.Resource,flask.views.View}.{get,post,put,delete,patch,dispatch_request} @remote,@remote,@remote,@remote
    {tornado.web.RequestHandler,tornado**,RequestHandler}.{get,post,put,delete,patch,head} @remote,@remote,@remote,@remote
  `,answers:`
    ^{flask.Flask(),flask.Blueprint(),quart.Quart(),bottle.Bottle(),bottle}.{route,get,post,put,delete,patch} xss
    {app,bp,blueprint,application}.route xss
    ^{bottle.route,bottle.get,bottle.post,route} xss
  `,named:`
    request django.Request,@remote,@remote,@remote,@remote
    req django.Request
    event,context lambda.Event
    environ,start_response @remote,-
  `,harmless:/^(int|float|bool|complex|UUID|uuid\.UUID|datetime|date|datetime\.\w+|Decimal|Enum|timedelta)$/,markedParams:/^(Query|Path|Body|Header|Cookie|Form|File)$/,guards:`
    ^{django.utils.http.url_has_allowed_host_and_scheme,django.utils.http.is_safe_url,url_has_allowed_host_and_scheme,is_safe_url} 0 redirect,ssrf
    ^{django.utils.http}.{url_has_allowed_host_and_scheme,is_safe_url} 0 redirect
    {url_has_allowed_host_and_scheme,is_safe_url,is_safe_redirect_url} 0 redirect
    {isdigit,isnumeric,isalnum,isdecimal,isalpha} self all
    {is_relative_to} self path
  `};function lowerPython(e,t,n){let r=new s(e),i=new Lowering(r);return{body:i.block(t),broken:n,hoists:!1,patterns:r.patterns,shared:i.shared}}var Lowering=class{#e;shared=/* @__PURE__ */ new Set;#t=[];constructor(e){this.#e=e}block(e){return o(e).flatMap(e=>this.#n(e))}#n(t){let n={start:t.start,end:t.end};switch(t.type){case`expression_statement`:return o(t).map(e=>({k:`expr`,value:this.#l(e),...n}));case`if_statement`:{let e=t.children.filter(e=>e.field===`alternative`),build=t=>{let n=e[t];return n?n.type===`else_clause`?this.block(a(n,`body`)):[{k:`if`,test:this.#l(a(n,`condition`)),yes:this.block(a(n,`consequence`)),other:build(t+1),start:n.start,end:n.end}]:[]};return[{k:`if`,test:this.#l(a(t,`condition`)),yes:this.block(a(t,`consequence`)),other:build(0),...n}]}case`for_statement`:{let e={k:`each`,value:this.#l(a(t,`right`)),...n};return[{k:`loop`,first:[],test:void 0,body:[{k:`expr`,value:{k:`assign`,to:this.#c(a(t,`left`)),value:e,...n},...n},...this.block(a(t,`body`))],...n},...this.block(a(a(t,`alternative`),`body`))]}case`while_statement`:return[{k:`loop`,first:[],test:this.#l(a(t,`condition`)),body:this.block(a(t,`body`)),...n}];case`try_statement`:{let r=t.children.filter(e=>/^except/.test(e.type)),i=t.children.find(e=>e.type===`finally_clause`),s=r.flatMap(t=>this.block(e(t,`block`))),c=r.map(e=>o(e).find(e=>e.type===`as_pattern`)).find(e=>e!==void 0),l=c?o(c).at(-1):void 0,u=t.children.filter(e=>e.type===`else_clause`).flatMap(e=>this.block(a(e,`body`)));return[{k:`try`,body:[...this.block(a(t,`body`)),...u],name:l?this.#e.name(l):void 0,handler:r.length>0?s:void 0,last:this.block(e(i,`block`)),...n}]}case`with_statement`:return[...o(e(t,`with_clause`)).flatMap(e=>{let t=a(e,`value`)??o(e)[0];if(t?.type===`as_pattern`){let e=o(t).at(-1);return[{k:`expr`,value:{k:`assign`,to:this.#c(o(e)[0]??e),value:this.#l(o(t)[0]),...n},...n}]}return[{k:`expr`,value:this.#l(t),...n}]}),...this.block(a(t,`body`))];case`function_definition`:return[this.#r(t,[])];case`class_definition`:return[{k:`expr`,value:{k:`class`,cls:this.#s(t,[]),...n},...n}];case`decorated_definition`:{let e=t.children.filter(e=>e.type===`decorator`).map(e=>this.#l(o(e)[0])),r=a(t,`definition`);return r?r.type===`class_definition`?[{k:`expr`,value:{k:`class`,cls:this.#s(r,e),...n},...n}]:[this.#r(r,e)]:[]}case`return_statement`:return[{k:`return`,value:o(t)[0]?this.#l(o(t)[0]):void 0,...n}];case`raise_statement`:return[{k:`throw`,value:o(t)[0]?this.#l(o(t)[0]):void 0,...n}];case`break_statement`:return[{k:`leave`,how:`break`,...n}];case`continue_statement`:return[{k:`leave`,how:`continue`,...n}];case`assert_statement`:return[{k:`if`,test:this.#l(o(t)[0]),yes:[],other:[{k:`throw`,value:void 0,...n}],...n}];case`import_statement`:return r(t,`name`).map(e=>{let t=e.type===`aliased_import`,r=this.#e.of(t?a(e,`name`):e),i=t?this.#e.of(a(e,`alias`)):r.split(`.`)[0]??r,o={k:`import`,module:t?r:i,...t||r===i?{}:{whole:r},...n};return{k:`let`,to:this.#e.name(e,i),type:``,value:o,...n}});case`import_from_statement`:{let i={k:`import`,module:this.#e.of(a(t,`module_name`)),...n};return e(t,`wildcard_import`)?[{k:`expr`,value:{...i,all:!0},...n}]:r(t,`name`).map(e=>{let t=e.type===`aliased_import`,r=this.#e.of(t?a(e,`name`):e);return{k:`let`,to:this.#e.name(e,t?this.#e.of(a(e,`alias`)):r),type:``,value:{k:`member`,on:i,name:r,...n},...n}})}case`match_statement`:{let e=r(a(t,`body`)??t,`alternative`).map(e=>{let t=o(e).filter(e=>e.type===`case_pattern`),n=t.every(e=>this.#e.of(e)===`_`||o(e)[0]?.type===`dotted_name`),r=t.flatMap(e=>{let t=o(e)[0];return(t?.type===`union_pattern`?o(t):t?[t]:[]).map(e=>this.#l(e))});return{tests:n?void 0:r,body:this.block(a(e,`consequence`)),falls:!1}});return[{k:`switch`,on:this.#l(a(t,`subject`)),cases:e,...n}]}case`block`:return this.block(t);case`global_statement`:case`nonlocal_statement`:for(let e of o(t))this.#t.push(this.#e.of(e)),this.shared.add(this.#e.of(e));return[];case`delete_statement`:case`pass_statement`:return[];case`exec_statement`:return[{k:`expr`,value:{k:`call`,fn:this.#e.name(t,`exec`),args:o(t).map(e=>this.#l(e)),...n},...n}];case`print_statement`:return[{k:`expr`,value:{k:`list`,items:o(t).map(e=>this.#l(e)),...n},...n}];case`ERROR`:return o(t).flatMap(e=>/statement|definition/.test(e.type)?this.#n(e):[{k:`expr`,value:this.#l(e),...n}]);default:return/expression|call|assignment|identifier|attribute|string|await|yield/.test(t.type)?[{k:`expr`,value:this.#l(t),...n}]:[]}}#r(e,t){let n={start:e.start,end:e.end};return{k:`let`,to:this.#e.name(a(e,`name`)),type:``,value:{k:`fn`,fn:this.#i(e,t),...n},...n}}#i(e,t,n=!1){let r=this.#t;this.#t=[];let i=o(a(e,`parameters`)).flatMap(e=>this.#a(e)),s=e.type===`lambda`?[]:this.block(a(e,`body`)),c=this.#t;this.#t=r;let l=t.some(e=>e.k===`name`&&e.name===`staticmethod`),u=i[0]?.to;n&&!l&&u?.k===`name`&&(i=i.slice(1),s=[{k:`let`,to:u,type:``,value:{k:`name`,name:`this`,start:e.start,end:e.start},start:e.start,end:e.start},...s]);let d=e.type===`lambda`?a(e,`body`):void 0;d&&(s=[{k:`return`,value:this.#l(d),start:d.start,end:d.end}]);let f=this.#e.of(a(e,`name`));return{name:f===`__init__`?`constructor`:f,params:i,body:s,marks:t,outer:c,start:e.start,end:e.end}}#a(e){switch(e.type){case`identifier`:return[this.#e.param(this.#e.name(e))];case`default_parameter`:return[this.#e.param(this.#e.name(a(e,`name`)),{value:this.#l(a(e,`value`))})];case`typed_parameter`:{let t=o(e)[0];return t?.type===`identifier`?[this.#e.param(this.#e.name(t),{type:this.#o(a(e,`type`))})]:this.#a(t??e)}case`typed_default_parameter`:{let t=this.#l(a(e,`value`)),n=t.k===`call`&&t.fn.k===`name`?[t.fn.name]:[];return[this.#e.param(this.#e.name(a(e,`name`)),{type:this.#o(a(e,`type`)),value:t,marks:n})]}case`list_splat_pattern`:case`dictionary_splat_pattern`:return[this.#e.param(this.#e.name(o(e)[0]),{rest:!0})];default:return[]}}#o(e){let t=this.#e.of(e).replace(/^Optional\[(.*)\]$/,`$1`).replace(/\s*\|\s*None$/,``);return/^[\w.]+$/.test(t)?t:/^Annotated\[([\w.]+)/.exec(t)?.[1]??``}#s(t,n){let r=[],i=[];for(let n of o(a(t,`body`))){let t=n.type===`decorated_definition`,s=t?a(n,`definition`):n,c=t?n.children.filter(e=>e.type===`decorator`).map(e=>this.#l(o(e)[0])):[];s?.type===`function_definition`&&r.push(this.#i(s,c,!0));let l=n.type===`expression_statement`?e(n,`assignment`):void 0;l&&i.push({name:this.#e.of(a(l,`left`)),value:a(l,`right`)?this.#l(a(l,`right`)):void 0,type:this.#o(a(l,`type`)),fixed:!1})}let s=o(a(t,`superclasses`)).filter(e=>e.type!==`keyword_argument`).map(e=>this.#l(e));return{name:this.#e.of(a(t,`name`)),bases:s,methods:r,members:i,marks:n,start:t.start,end:t.end}}#c(e){if(!e)return this.#e.nothing(e);let t={start:e.start,end:e.end};switch(e.type){case`pattern_list`:case`tuple_pattern`:case`list_pattern`:case`expression_list`:case`tuple`:return{k:`list`,items:o(e).map(e=>this.#c(e)),...t};case`list_splat_pattern`:return{k:`spread`,value:this.#c(o(e)[0]),...t};default:return this.#l(e)}}#l(e){if(!e)return this.#e.nothing(e);let t={start:e.start,end:e.end};switch(e.type){case`identifier`:return this.#e.name(e);case`string`:return this.#u(e);case`concatenated_string`:return{k:`concat`,parts:o(e).map(e=>this.#l(e)),...t};case`integer`:case`float`:return{k:`const`,v:n(this.#e.of(e))??0,...t};case`true`:return{k:`const`,v:!0,...t};case`false`:return{k:`const`,v:!1,...t};case`none`:return{k:`const`,v:null,...t};case`attribute`:return{k:`member`,on:this.#l(a(e,`object`)),name:this.#e.of(a(e,`attribute`)),...t};case`subscript`:{let n=this.#l(a(e,`value`)),r=a(e,`subscript`);return r?.type===`slice`?{k:`call`,fn:{k:`member`,on:n,name:`slice`,...t},args:o(r).map(e=>this.#l(e)),...t}:{k:`index`,on:n,key:this.#l(r),...t}}case`call`:{let n=this.#l(a(e,`function`)),r=a(e,`arguments`),i=r?.type===`generator_expression`?[this.#l(r)]:o(r).map(e=>this.#l(e));if(n.k===`name`&&n.name===`super`)return this.#e.name(e,`this`);let s=i[0];return n.k===`member`&&n.on.k===`name`&&n.on.name===`re`&&s?.k===`const`&&typeof s.v==`string`&&this.#e.patterns.push({source:s.v,flags:``,start:s.start,end:s.end}),{k:`call`,fn:n,args:i,...t}}case`keyword_argument`:return{k:`named`,name:this.#e.of(a(e,`name`)),value:this.#l(a(e,`value`)),...t};case`binary_operator`:{let n=this.#e.of(a(e,`operator`)),r=this.#l(a(e,`left`)),i=this.#l(a(e,`right`));return n===`+`?{k:`concat`,parts:r.k===`concat`&&a(e,`left`)?.type===`binary_operator`?[...r.parts,i]:[r,i],...t}:n===`/`?{k:`call`,fn:{k:`name`,name:`$divide`,...t},args:[r,i],...t}:{k:`binary`,op:n,left:r,right:i,...t}}case`comparison_operator`:{let n=o(e);return e.children.filter(e=>e.field===`operators`).map(e=>this.#e.of(e).replace(/\s+/g,` `)).map((e,r)=>({k:`binary`,op:e,left:this.#l(n[r]),right:this.#l(n[r+1]),...t})).reduce((e,n)=>({k:`logic`,op:`and`,left:e,right:n,...t}))}case`boolean_operator`:return{k:`logic`,op:this.#e.of(a(e,`operator`))===`and`?`and`:`or`,left:this.#l(a(e,`left`)),right:this.#l(a(e,`right`)),...t};case`not_operator`:return{k:`not`,value:this.#l(a(e,`argument`)),...t};case`unary_operator`:{let n=this.#l(a(e,`argument`));return n.k===`const`&&typeof n.v==`number`?{k:`const`,v:this.#e.of(a(e,`operator`))===`-`?-n.v:n.v,...t}:{k:`cast`,type:`int`,value:n,...t}}case`conditional_expression`:{let[n,r,i]=o(e);return{k:`cond`,test:this.#l(r),yes:this.#l(n),other:this.#l(i),...t}}case`assignment`:{let n=a(e,`right`);return n?{k:`assign`,to:this.#c(a(e,`left`)),value:this.#l(n),...t}:this.#e.nothing(e)}case`augmented_assignment`:return{k:`assign`,to:this.#c(a(e,`left`)),value:this.#l(a(e,`right`)),op:this.#e.of(a(e,`operator`)).replace(/=$/,``),...t};case`named_expression`:return{k:`assign`,to:this.#e.name(a(e,`name`)),value:this.#l(a(e,`value`)),...t};case`dictionary`:return{k:`record`,entries:o(e).map(e=>e.type===`pair`?{key:this.#l(a(e,`key`)),value:this.#l(a(e,`value`))}:{key:void 0,value:this.#l(o(e)[0])}),...t};case`list`:case`tuple`:case`set`:case`expression_list`:case`pattern_list`:return{k:`list`,items:o(e).map(e=>this.#l(e)),...t};case`list_splat`:case`dictionary_splat`:return{k:`spread`,value:this.#l(o(e)[0]),...t};case`lambda`:return{k:`fn`,fn:this.#i(e,[]),...t};case`list_comprehension`:case`set_comprehension`:case`generator_expression`:case`dictionary_comprehension`:{let n=e.children.filter(e=>e.type===`for_in_clause`).map(e=>({k:`assign`,to:this.#c(a(e,`left`)),value:{k:`each`,value:this.#l(a(e,`right`)),...t},...t})),r=e.children.filter(e=>e.type===`if_clause`).map(e=>this.#l(o(e)[0])),i=a(e,`body`),s=i?.type===`pair`?{k:`record`,entries:[{key:{k:`call`,fn:this.#e.name(e,`str`),args:[this.#l(a(i,`key`))],...t},value:this.#l(a(i,`value`))}],...t}:{k:`list`,items:[{k:`spread`,value:{k:`list`,items:[this.#l(i)],...t},...t}],...t};for(let e of r)s={k:`cond`,test:e,yes:s,other:{k:`list`,items:[],...t},...t};return{k:`seq`,items:[...n,s],...t}}case`parenthesized_expression`:case`await`:case`yield`:case`type`:case`case_pattern`:case`interpolation`:return this.#l(o(e)[0]);case`dotted_name`:return o(e).slice(1).reduce((e,n)=>({k:`member`,on:e,name:this.#e.of(n),...t}),this.#e.name(o(e)[0]));case`ellipsis`:return this.#e.nothing(e);default:return o(e).length===1?this.#l(o(e)[0]):this.#e.nothing(e)}}#u(e){let n={start:e.start,end:e.end},r=/^[a-zA-Z]*r/i.test(this.#e.of(e.children[0])),i=e.children.filter(e=>e.type===`interpolation`),s=e.children.filter(e=>e.type===`string_content`).map(e=>this.#e.of(e));return i.length===0?{k:`const`,v:r?s.join(``):t(s.join(``)),...n}:{k:`concat`,parts:e.children.filter(e=>e.type===`interpolation`||e.type===`string_content`).map(e=>e.type===`interpolation`?this.#l(a(e,`expression`)??o(e)[0]):{k:`const`,v:t(this.#e.of(e)),start:e.start,end:e.end}),...n}}};const{posix:l}=process.getBuiltinModule(`node:path`);async function python(){let e=await i(`python`);return{lower(t){let n=e(t);if(!n)throw TypeError(`takes too long to parse`);return lowerPython(t,n.root,n.broken)},model:c,declares:!1,implied:!1,open:!0,candidates(e,t){let n=/^\.*/.exec(e)?.[0].length??0,r=e.slice(n).split(`.`).filter(Boolean).join(`/`),i=l.dirname(t);for(let e=1;e<n;e++)i=l.dirname(i);let a=[i];for(;n===0&&i!==`.`&&a.length<12;)i=l.dirname(i),a.push(i);return a.flatMap(e=>{let t=l.join(e,r);return[`${t}.py`,`${t}/__init__.py`]})}}}export{python};