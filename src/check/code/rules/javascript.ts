import type { Model } from './model.ts'

/** Node, the browser, and the frameworks of both. */
export const javascriptModel: Model = {
  sources: `
    express.Request.{query,body,cookies,signedCookies,files,file,rawBody} remote
    express.Request.{url,originalUrl,params,headers,hostname,subdomains,path,host,baseUrl,rawHeaders,ip,protocol} text
    express.Request.{param,get,header}() text
    express.Request.{text,json,formData,blob,arrayBuffer}() remote
    express.Request.nextUrl
    express.Request.nextUrl.searchParams.get() text
    {req,request,ctx.request,ctx.req,context.req,c.req,event,evt}.{query,body,queryStringParameters,multiValueQueryStringParameters} remote
    {req,request,ctx.request,ctx.req}.{url,originalUrl,params,headers,cookies,hostname,rawBody} text
    {req,request}.{param,header}() text
    {req,request}.get() text
    koa.Context.{query,querystring,url,originalUrl,href,path,hostname,host,search,headers,header,params,cookies} text
    koa.Context.request.{body,query,querystring,url,href,header,headers,files,rawBody} remote
    koa.Context.request.get() text
    koa.Context.{get,param}() text
    koa.Context.cookies.get() text
    hono.Context.req.{query,param,header,text,json,parseBody,formData,queries}() remote
    hono.Context.req.{url,path,raw} text
    {event,lambda.Event}.{queryStringParameters,pathParameters,body,headers,multiValueQueryStringParameters,rawQueryString} remote
    request.payload remote
    {hapi.Request,hapi.Context.request}.{payload,query,params,headers,url,path,state,info} remote
    @remote
    ^process.{argv} local
    ^process.{env} stored
    ^{location,window.location,document.location,self.location,top.location,parent.location}.{href,hash,search,pathname} text
    ^{location,window.location,document.location,self.location,top.location,parent.location,globalThis.location} text
    {document,window.document,doc}.{URL,documentURI,baseURI,location,referrer,cookie} text
    {window,self,top,parent}.name text
    ^name-of-window text
    history.state text
    dom.MessageEvent.{data,origin}
    {localStorage,sessionStorage,window.localStorage,window.sessionStorage}.getItem() stored
    {readline.createInterface()}.{question} local
    {next/router.useRouter(),useRouter(),next/router}.{query,asPath} remote
    next.Context.{query,params} remote
    next.Props.{params,searchParams} remote
    {react-router.useParams,react-router-dom.useParams,useParams}() text
    react-router-dom.{useParams,useSearchParams,useLocation}() text
    react-router.{useParams,useSearchParams,useLocation}() text
    react-router-dom.useRouteMatch() text
    next/navigation.{useParams,useSearchParams,usePathname}() text
    next/headers.{headers,cookies}() text
    ActivatedRouteSnapshot.{params,queryParams,paramMap,queryParamMap,fragment,url,data} text
    {getDOM(),ɵgetDOM()}.getLocation() text
    ActivatedRoute.{snapshot,params,queryParams,paramMap,queryParamMap,fragment} text
    {route,$route,this.$route,activatedRoute,this.route}.{query,params,queryParams,snapshot,hash} text
    $location.{search,path,url,hash,absUrl}() text
    jwt-decode() remote
    ws.Message
    {this.router,router,Router,this.route}.url text
    ^@actions/github.context.payload.{issue,pull_request,comment,review,head_commit,discussion,workflow_run,head_ref}
    ^{github,github.context,@actions/github}.context.payload.{issue,pull_request,comment,review,head_commit,discussion,head_ref}
    tar.Header.{name,linkname}
    zip.Entry.{path,fileName,entryName}
    unzipper.Entry.path
    socket.Data
  `,
  sinks: {
    malware: `
      ^{eval,Function,window.eval,globalThis.eval,vm.runInThisContext,vm.runInNewContext,vm.Script,child_process.exec,child_process.execSync} 0 @payload
      {_compile} 0 @payload
    `,
    cmdi: `
      ^child_process.{exec,execSync} 0
      ^child_process.{execFile,execFileSync,spawn,spawnSync,fork} 0
      ^child_process.{spawn,spawnSync,execFile,execFileSync} 1+ ?shell
      ^child_process.{spawn,spawnSync,execFile,execFileSync} 1+ ?0~^(.*/)?(ba|da|z|k|c)?sh$|^cmd(\\.exe)?$|powershell|^env$
      ^child_process.{spawn,spawnSync,execFile,execFileSync} 1+ ?0~^(ssh|git|rsync|tar|curl|find|xargs|node|python3?|perl|ruby)$
      ^{child-process-promise,mz/child_process,child_process/promises,exec,node-exec,exec-async,exec-await,exec-sh,remote-exec,shelljs,cross-spawn,cross-spawn-async,spawn-async,simple-git,foreground-child,promisify-child-process}.{exec,execSync,execFile,spawn,execAsync} 0
      ^{shelljs}.{exec} 0
      ^{execa,exec,cross-spawn,cross-spawn-async,exec-async,exec-sh,spawn-sync,sync-exec,node-cmd,foreground-child} 0
      ^{cross-spawn}.sync 0
      ^cross-spawn.sync 1+ ?0~^(.*/)?(ba|da|z)?sh$
      ^execa.{command,commandSync,execaCommand,execaCommandSync,shell,shellSync,sync,execa,execaSync,$,node} 0
      ^execa.{execa,execaSync} 1+ ?shell
      ^node-cmd.{get,run,runSync} 0
      ^remote-exec 1
      ^ssh2.Client().exec 0
      ^{ssh2.Client(),ssh2(),ssh2-streams.SSH2Stream()}.exec 0
      ~(ssh|shell|terminal).{exec,execCommand} 0 1
      ^@actions/exec.{exec,getExecOutput} 0
      ^util.promisify().exec 0
      ^promisify-exec 0
      ^Bun.{spawn,spawnSync} 0+
      Deno.{run} cmd:+
      ^{gm.subClass,opener,open} 0
      ^gh-pages.publish 1
    `,
    sqli: `
      ~(db|conn|pool|client|sql|knex|trx|transaction|database|session|sequelize|datasource|queryrunner|postgres).{query,queryAsync,raw,execute,unsafe,queryRaw,executeSql,any,none,one,many,oneOrNone,manyOrNone} 0 0.sql 0.text
      ~(db|sqlite|database|sql).{all,get,run,each,exec,prepare,result,multi} 0 ?0~^\\s*(select|insert|update|delete|create|drop|alter|with|pragma|replace)\\b
      ^{mysql,mysql2,pg,pg-promise,sqlite3,mssql,tedious,better-sqlite3,postgres,sequelize,knex,typeorm,oracledb,mariadb,@neondatabase/serverless,libsql,@libsql/client,mysql2/promise,promise-mysql,spanner,@google-cloud/spanner,snowflake-sdk,@prisma/client,drizzle-orm,slonik,duckdb,@aws-sdk/client-rds-data,aws-sdk}**.{query,execute,raw,exec,run,all,each,get,prepare,any,none,one,many,oneOrNone,manyOrNone,multi,result,batch,unsafe,literal,streamQuery,runStream,runUpdate,createQueryPartitions,whereRaw,havingRaw,orderByRaw,joinRaw,groupByRaw,fromRaw,map,task,executeUpdate} 0 0.sql 0.text 0.query 0.values.0
      ^@google-cloud/spanner**.{run,query,runStream,runUpdate,batchUpdate,prepareStatement,createQueryStream} 0+
      ^{aws-sdk,@aws-sdk/client-rds-data}**.{executeStatement,batchExecuteStatement,executeSql,send} 0.sql sql: sqlStatements:
      ^@aws-sdk/client-rds-data.{ExecuteStatementCommand,BatchExecuteStatementCommand,ExecuteSqlCommand} 0.sql
      ^@aws-sdk/client-{athena,redshift-data,dynamodb}.{StartQueryExecutionCommand,ExecuteStatementCommand,BatchExecuteStatementCommand} 0+
      {whereRaw,havingRaw,orderByRaw,joinRaw,groupByRaw,fromRaw,$queryRawUnsafe,$executeRawUnsafe,queryRawUnsafe,executeRawUnsafe} 0
      ^sequelize**.{query,literal} 0 0.query
      {Sequelize,sequelize}.{literal,query} 0 0.query
      ^mssql**.{query,batch,execute} 0
      ^mssql.Request().{query,batch} 0
      ^tedious.Request 0
      ^sqlstring.raw 0
      ^pg-promise.ParameterizedQuery 0 0.text
      ^pg-promise.PreparedStatement 0.text
      ^pg.Query 0 0.text
      ^pg-query-stream 0
      {DataSource,EntityManager,QueryRunner,Repository,Connection,ds}.query 0
      {SelectQueryBuilder,QueryBuilder}.{where,andWhere,orWhere,having,orderBy,groupBy} 0
      ^typeorm**.{where,andWhere,orWhere,having,andHaving,orHaving,orderBy,addOrderBy,select,addSelect,groupBy,createQuery,query,from,leftJoin,innerJoin,leftJoinAndSelect,innerJoinAndSelect} 0
      {createQueryBuilder()**}.{where,andWhere,orWhere,having,orderBy,addOrderBy,select,addSelect,groupBy,leftJoin,innerJoin} 0
      ~(repository|manager).query 0
    `,
    nosqli: `
      ~(model|collection|coll|users|mongo|repository).{find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndRemove,findOneAndReplace,count,countDocuments,deleteOne,deleteMany,updateOne,updateMany,update,remove,replaceOne,aggregate,distinct,exists,where,mapReduce,findAndModify,findAndRemove,group,geoHaystackSearch,estimatedDocumentCount,bulkWrite,insert} 0+
      ^{mongoose,mongodb,marsdb,minimongo,mongoose/*}**.{find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndRemove,findOneAndReplace,count,countDocuments,deleteOne,deleteMany,updateOne,updateMany,update,remove,replaceOne,aggregate,distinct,exists,where,and,or,nor,merge,setQuery,findByIdAndUpdate,findByIdAndRemove,findById,$where,bulkWrite,mapReduce,findAndModify,findAndRemove,group} 0+
      ^mongoose.Query 2+
      ^mongodb**.{findById} 0+
      ^redis**.{set,get,del,hset,hget,mset,setex,append,exists,keys,lpush,rpush,sadd,lrange,multi,eval} 0
      ~(redis).{set,get,del,hset,hget,mset,setex,append,exists,keys} 0
      {findOneAndUpdate,findOneAndDelete,findOneAndRemove,countDocuments,deleteMany,updateMany} 0+
      *.{findOne} 0+ ?0~^$
      ^@aws-sdk/client-dynamodb.ScanCommand 0+
    `,
    xss: `
      express.Response.{send,end,write,jsonp} 0
      {res,response}.{send,end,write} 0
      express.Response**.{send,end,write} 0
      koa.Context.body =
      koa.Context.response.body =
      {hono.Context,c}.html 0
      hapi.Toolkit.response 0
      fastify.Reply.send 0
      ^Response 0 ?headers~html
      express.Response 0 ?headers~html
      ^{location,window.location,document.location,self.location,top.location,parent.location,globalThis.location,window.top.location}.{href} = @redirect
      {location}.href = @redirect
      ^{location} = @redirect
      {window,document,self,top,parent,globalThis,win}.location = @redirect
      {location}.{replace,assign} 0 @redirect
      ^{open,window.open} 0 @redirect
      {window,self}.{open,navigate} 0 @redirect
      {innerHTML,outerHTML,srcdoc} =
      document.{write,writeln} *
      *.document.{write,writeln} *
      doc.{write,writeln} *
      {insertAdjacentHTML} 1
      {setInnerHTMLUnsafe,setOuterHTMLUnsafe} 1
      $jsx_WebView.html =
      ^jsdom.JSDOM 0 ?runScripts
      ^{NextResponse,next/server.NextResponse,Response} 0 ?headers
      {createContextualFragment} 0
      {setHTMLUnsafe} 0
      {document,Document}.parseHTMLUnsafe 0
      ^DOMParser().parseFromString 0
      {setAttribute,setAttributeNS} 1 ?0~^(on|srcdoc|style$)
      {setAttributeNS} 2 ?1~^(src|href)
      {setAttribute} 1 ?0~^(src|href|action|formaction|xlink:href|data)$
      {dangerouslySetInnerHTML} =
      $record.{dangerouslySetInnerHTML} =
      $jsx_*.{dangerouslySetInnerHTML} =
      $jsx_*.{__html,srcDoc} =
      $record.{__html,domPropsInnerHTML} =
      $jsx_{a,iframe,form,embed,object,base,frame,link,Link,Iframe}.{href,src,action,formAction,data} =
      {^,window.}{$,jQuery}.{html,append,prepend,after,before,replaceWith,wrap,wrapAll,wrapInner,insertBefore,insertAfter,appendTo,prependTo,replaceAll,parseHTML,globalEval} 0
      {$,jQuery,$(),jQuery(),jquery,jquery()}.{html,append,prepend,after,before,replaceWith,wrap,wrapAll,wrapInner,insertBefore,insertAfter,appendTo,prependTo,replaceAll,parseHTML} 0
      ~(^\\$)().{html,append,prepend,after,before,replaceWith} 0
      {$,jQuery,jquery,$()*,jQuery()*}**.{html,append,prepend,after,before,replaceWith,wrap,wrapAll,wrapInner,insertBefore,insertAfter,appendTo,prependTo} 0
      ^{$,jQuery,jquery,window.$,window.jQuery} 0
      {$()**,jQuery()**}.attr 1 ?0~^(on|src$|href$|srcdoc|action)
      {bypassSecurityTrustHtml,bypassSecurityTrustScript,bypassSecurityTrustUrl,bypassSecurityTrustResourceUrl,bypassSecurityTrustStyle} 0
      ~(sce).{trustAsHtml,trustAsJs,trustAsUrl,trustAsResourceUrl,trustAsCss,trustAs} 0 1
      ^react-dom/server.nothing 0
      ^{handlebars,Handlebars}.SafeString 0
      angular.element 0
      ^angular.element 0
      {Renderer2,renderer,this.renderer}.setProperty 2 ?1~innerHTML|outerHTML
      ^vue.compile 0
      ^cheerio.load 0
      ^nothing 0
      ^{$.jGrowl,toastr.error,toastr.success} 0
      {ElementRef,nativeElement}.{innerHTML} =
      ^htmlparser2-unsafe 0
      {$,jQuery}.{tooltip,popover} title:
      *.{tooltip,popover} 0.title ?html
      ^lit-html/directives/unsafe-html.unsafeHTML 0
      ^lit/directives/unsafe-html.js.unsafeHTML 0
      {unsafeHTML} 0
      ^d3**.html 0
      ^quill**.{dangerouslyPasteHTML} 0 1
      {dangerouslyPasteHTML} 0 1
      ^html-react-parser 0
      ^{goog.dom.safe.setInnerHtml} 1
      *.{javaScriptEnabled} =
    `,
    eval: `
      ^{eval,execScript,window.eval,globalThis.eval,global.eval,self.eval} 0
      ^{Function,window.Function,GeneratorFunction,AsyncFunction} *
      ^{setTimeout,setInterval,setImmediate,window.setTimeout,window.setInterval,window.setImmediate} 0
      ^vm.{runInContext,runInNewContext,runInThisContext,compileFunction,Script,SourceTextModule} 0
      ^vm2.{VM,NodeVM,VMScript}().run 0
      ^vm2.VMScript 0
      ^{vm2.VM(),vm2.NodeVM()}.run 0
      ^{safe-eval,notevil,static-eval,expression-eval.eval,angular-expressions.compile,eval,node-eval,require-from-string,sandboxed-eval} 0
      ^module.prototype._compile 0
      {_compile} 0
      {$eval,$evalAsync,$parse,injectJavaScript} 0
      $jsx_WebView.injectedJavaScript =
      ^webix.exec 0
      {executeJavaScript,executeJavascript,evaluateJavaScript} 0
      ^{chrome,browser}.tabs.executeScript code:
      ^mathjs**.{eval,evaluate} 0
      ^{puppeteer,puppeteer-core,playwright}**.{evaluate,evaluateHandle,evaluateOnNewDocument,addInitScript} 0
      ~(page|frame).{evaluate,evaluateOnNewDocument,addScriptTag} 0 content:
      {javascript-stringify} 0
      ^worker_threads.Worker 0 ?eval
      {compileFunction} 0
      ^{aws-lambda-eval} 0
      $location.url 0
      ^$.globalEval 0
      {$,jQuery}.globalEval 0
    `,
    ssti: `
      ^{pug,jade}.{compile,render,compileClient} 0
      ^{ejs,handlebars,hogan.js,mustache,nunjucks,dot,lodash,underscore,swig,swig-templates,twig,eta,velocityjs,doT,art-template,template7,hbs,squirrelly,whiskers,just,jsrender}.{compile,render,renderString,template,precompile,renderAsync,to_html,twig} 0
      ^{ejs.Template,nunjucks.Template} 0
      {Handlebars,nunjucks,ejs,Mustache,_}.{compile,renderString,template} 0
      ^{dot,lodash.template,doT} 0
      {renderString} 0
      express.Response.render 1
      {res,response}.render 1
      ^{consolidate}.*.render 0
      ^hbs.handlebars.compile 0
    `,
    path: `
      ^{fs,fs/promises,fs.promises,fs-extra,graceful-fs,original-fs,mz/fs,fs-jetpack,vinyl-fs}.{readFile,readFileSync,writeFile,writeFileSync,appendFile,appendFileSync,open,openSync,createReadStream,createWriteStream,readdir,readdirSync,unlink,unlinkSync,rm,rmSync,rmdir,rmdirSync,mkdir,mkdirSync,stat,statSync,lstat,lstatSync,access,accessSync,chmod,chmodSync,chown,chownSync,readlink,readlinkSync,truncate,truncateSync,utimes,utimesSync,exists,existsSync,watch,watchFile,realpath,realpathSync,opendir,opendirSync,remove,removeSync,readJson,readJsonSync,readJSON,writeJson,writeJSON,outputFile,outputFileSync,outputJson,ensureFile,ensureDir,emptyDir,emptyDirSync,pathExists,pathExistsSync,mkdirp,mkdirs,mkdtemp,src,dest,read,write,openAsBlob,cpSync,lutimes,readv,fstat} 0
      ^{fs,fs/promises,fs.promises,fs-extra,graceful-fs,original-fs,mz/fs,mkdirp,rimraf,del,node-dir,read-pkg,read-package-json,fs-jetpack,memfs,jsonfile,write-file-atomic,load-json-file,write-json-file,move-file,cpy,tempy,globby,fast-glob,glob}.* 0
      ^{read-pkg,read-pkg-up,find-up}.* cwd:
      ^{execa,execa.$,execa.execa} inputFile:
      ^execa**.{pipeStdout,pipeStderr,pipeAll} 0
      ^{open,open.openApp,open.default} 0
      ^{fs,fs/promises,fs.promises,fs-extra,graceful-fs,original-fs,mz/fs}.{copyFile,copyFileSync,rename,renameSync,link,linkSync,symlink,symlinkSync,cp,copy,copySync,move,moveSync} 0 1
      ~(^fs).{readFile,readFileSync,writeFile,writeFileSync,createReadStream,createWriteStream,unlink,unlinkSync} 0
      express.Response.{sendFile,sendfile,download} 0 !root
      {res,response,reply}.{sendFile,sendfile,download} 0 !root
      ^{koa-send,send} 1
      ^{rimraf,del,mkdirp,globby,glob,fast-glob,node-dir,walk,walkdir,recursive-readdir,write-file-atomic,make-dir,load-json-file,write-json-file,read-pkg,find-up,cpy,jsonfile.readFile,unzip2,rimraf.sync,mkdirp.sync,del.sync,glob.sync,mkdirp.mkdirp,rimraf.rimraf,glob.glob,write-file-atomic.sync} 0
      ^{require,import} 0
      ^{fstream.Writer,fstream.Reader} 0 0.path
      ^path.nothing 0
      ^send 1
      ^{torrents,parse-torrent} 9
      ^{adm-zip()}.{extractEntryTo,writeZip,addLocalFile} 0
      ^{puppeteer,puppeteer-core,playwright}**.{screenshot,pdf} path:
      ~(page).{screenshot,pdf} path:
      ^child_process.{exec,execSync,spawn,spawnSync,execFile,execFileSync,fork} cwd:
      ^{Bun,Deno}.{file,readFile,readTextFile,readFileSync,readTextFileSync,writeFile,writeTextFile,open,remove,write} 0
      ^shelljs.{cat,cd,chmod,cp,head,ln,ls,mkdir,mv,rm,sed,sort,tail,test,touch} *
      express.Response.render 0
      ^tmp.{file,dir,fileSync,dirSync,tmpName} prefix: dir: postfix: name:
    `,
    deser: `
      ^{node-serialize,serialize-to-js,funcster,cryo,serialijse,v8,bson-unsafe,js-yaml-js-types}.{unserialize,deserialize,deepDeserialize,parse} 0
      ^js-yaml.{load,loadAll} 0 ?schema~FULL_SCHEMA|UNSAFE|js-yaml-js-types
      ^js-yaml.{load,loadAll} 0 ?schema
      ^{yaml-unsafe,devalue.unsafe} 0
    `,
    ssrf: `
      ^{fetch,window.fetch,globalThis.fetch,axios,got,request,needle,superagent,node-fetch,bent,phin,ky,cross-fetch,isomorphic-fetch,undici,wreck,unfetch,isomorphic-unfetch,make-fetch-happen,minipass-fetch,axios.default,request-promise,request-promise-native,ofetch,$fetch} 0 0.url 0.uri 0.baseURL url: uri: baseURL: hostname: host:
      ^{axios,got,request,needle,superagent,ky,undici,request-promise,request-promise-native,axios.create(),got.extend(),axios.default,@hapi/wreck,ofetch,cross-fetch,phin,typed-rest-client}**.{get,post,put,delete,patch,head,request,fetch,stream,options,del,read,getUri,postForm,all,promise,defaults} 0 0.url 0.uri 0.baseURL url: baseURL:
      ^{http,https,http2,follow-redirects.http,follow-redirects.https}.{get,request,connect} 0 0.host 0.hostname 0.url
      ^net.{connect,createConnection} 0 1 host:
      ^{net.Socket()}.connect 1
      ^{http,https}.{get,request}
      ~(axios|httpclient|http_client|httpservice).{get,post,put,delete,patch,head,request} 0 0.url
      ^{puppeteer,playwright,puppeteer-core}**.goto 0
      ~(page).goto 0
      ^{$,jQuery}.{ajax,get,post,getJSON,load} 0 0.url
      ^{XMLHttpRequest}().open 1
      ^{WebSocket,ws,EventSource} 0
      ^jsdom.JSDOM.fromURL 0
      ^jsdom.fromURL 0
      ^{sharp-url,apollo-client} uri:
      ^{apollo-client.ApolloClient,@apollo/client.HttpLink,apollo-link-http.HttpLink,@apollo/client.ApolloClient,apollo-link-http.createHttpLink,apollo-boost} 0.uri
      ^chrome-remote-interface 0 0.url
      ^wreck.{request} 1
      ^download 0
    `,
    xxe: `
      ^{libxmljs,libxmljs2,libxml-xsd}.{parseXml,parseXmlString} 0 ?noent
      ^{libxmljs,libxmljs2}.{parseXml,parseXmlString,parseXmlAsync} 0 ?replaceEntities
      ^{libxmljs,libxmljs2}.SaxParser().{parseString} 0
      ^{libxmljs,libxmljs2}.SaxPushParser().push 0
      ^{node-expat.Parser(),node-expat.createParser(),node-expat()}.{write,parse,end} 0
      ^{expat,node-expat}**.{write,parse,end} 0
      ^{libxmljs}.{parseXml,parseXmlString} 0 ?dtdload
      ^{DOMParser,ActiveXObject}().loadXML 0
      ^ActiveXObject().{loadXML,load} 0
    `,
    redos: `
      ^{RegExp,window.RegExp} 0
      {match,matchAll} 0
      ^{String.prototype.repeat} 9
    `,
    redirect: `
      express.Response.redirect 0 1
      {res,response,reply,h}.redirect 0 1
      express.Response.location 0
      {res,response}.location 0
      express.Response.{header,set,setHeader,append} 1 ?0~^location$
      {res,response}.{header,set,setHeader,append} 1 ?0~^location$
      express.Response.writeHead Location: location:
      {res,response}.writeHead Location: location:
      koa.Context.redirect 0
      {ctx,context}.redirect 0
      {hono.Context,c}.redirect 0
      ^next/server.NextResponse.{redirect,rewrite} 0
      NextResponse.redirect 0
      Response.redirect 0
      ^next/navigation.{redirect,permanentRedirect} 0
      hapi.Toolkit.redirect 0
      ^{navigate} 0
      {useRouter(),next/router.useRouter(),next/navigation.useRouter(),next/router,router}.{push,replace} 0
      $record.destination =
      {$jsx_Redirect,$jsx_Navigate}.to =
      ^{window.}navigation.navigate 0
    `,
    ldapi: `
      ^ldapjs**.{search,searchAsync} 1.filter 0 1
      ~(ldap).{search} 1.filter 0
      ^ldapjs.parseFilter 0
      ^activedirectory**.{find,findUser,findUsers,authenticate} 0
    `,
    xpathi: `
      ^{xpath,xpath.js}.{parse,select,select1,evaluate} 0
      ^xpath.useNamespaces() 0
      {document,doc,xmlDoc}.evaluate 0
      ~(xml|dom|doc).{evaluate,selectNodes,selectSingleNode} 0
      ^{xpath.js} 1
      ^libxmljs**.{find,get} 0
    `,
    protopoll: `
      ^{lodash,underscore,_}.{merge,mergeWith,defaultsDeep,set,setWith,zipObjectDeep} 1+ 2+
      ^lodash.{merge,defaultsDeep,mergewith,set} 1+ 2+
      ^{lodash.merge,lodash.defaultsdeep,lodash.mergewith,merge-deep,deepmerge-unsafe,extend-deep,deep-extend,merge,defaults-deep,merge-options,node.extend,just-extend,mixin-deep,assign-deep,deap,merge-recursive,smart-extend,webix.extend,putil-merge,upmerge,extendify,set-value,deep-set,dset,object-path-set} 1+ 2+
      ^{_}.{merge,defaultsDeep,mergeWith} 1+ 2+
      ^{$,jQuery,jquery,angular,extend}.{extend,merge} 1+ 2+ ?0
      ^extend 2+
      ^webix.{extend,copy} 1+
      {webix}.{extend,copy} 1+
      ^{hoek,@hapi/hoek}.{merge,applyToDefaults} 1+
      ^{object-path,dot-prop,dotty,set-value}.{set,put,assign} 1
      ^{dot-object}.{object,set} 0
    `,
    logi: `
      ^console.{log,info,warn,error,debug,trace} *
      ~(logger|^log$).{info,warn,error,debug,log,trace,fatal,verbose} *
      ^{winston,pino,bunyan,log4js,loglevel,npmlog,signale}**.{info,warn,error,debug,log,trace,fatal} *
    `,
    headeri: `
      express.Response.{setHeader,header,set,append} 0
      {res,response}.{setHeader,header,set} 0
      ^nodemailer**.sendMail
    `,
    format: `
      ^util.{format} 0
      ^console.{log,error,warn,info,debug} 0 ?1
      ^{printf,sprintf-js.sprintf,sprintf-js.vsprintf} 0
      ^{printj,format-util,string-format,extsprintf.sprintf} 0
    `,
    include: `
      $jsx_script.src =
      ^{importScripts} *
      ^{$,jQuery}.getScript 0
      {$,jQuery}.getScript 0
    `,
  },
  clean: {
    all: `
      ^{Number,parseInt,parseFloat,Boolean,BigInt,isNaN,isFinite} 
      ^Number.{parseInt,parseFloat,isInteger}
      ^Math.{abs,floor,ceil,round,max,min,trunc}
      ^{typeof}
      {createHash()**,createHmac()**,sha1,sha256,md5}.{digest,update}
      ^crypto**.digest
      ^bcrypt**.{hash,compare,hashSync}
      ^uuid.*
      ^{validator,validator/*}.{isUUID,isInt,isNumeric}
      {getTime,valueOf,toFixed,toISOString,getFullYear}
      ^Date
      ^Date.parse
      ^{lodash,_}.{toInteger,toNumber,isString}
      {parseInt}
      ^{sanitize-filename}
      ^require.resolve
      ObjectID
    `,
    'xss,redirect': `
      ^{encodeURIComponent,encodeURI,escape}
    `,
    'path,ssrf,sqli,cmdi,headeri,logi,eval,ssti': `
      ^encodeURIComponent
    `,
    xss: `
      {escapeHtml,escapeHTML,htmlEscape,encodeHTML,htmlEncode,escape-html,escapeXml,sanitizeHtml,sanitizeHTML,stripTags,striptags,htmlentities,htmlspecialchars}
      ^{escape-html,sanitize-html,xss,dompurify,isomorphic-dompurify,he,html-entities,striptags,escape-goat,entities,insane,xss-filters,xss-filters.inHTMLData,xss.filterXSS,html-escaper,lodash.escape,caja,markdown-escape}
      ^{lodash,underscore,_,he,html-entities,validator,entities,sanitizer,ent,html-escaper,express-validator,Mustache,mustache,handlebars,Handlebars,handlebars.Utils,Handlebars.Utils,xss-filters}.{escape,encode,sanitize,escapeHTML,encodeXML,escapeExpression,stripLow,AllHtmlEntities,inHTMLData,inDoubleQuotedAttr,encodeNonASCII,encodeHTML,blacklist,escapeUTF8,escapeText,escapeAttribute}
      {DOMPurify,dompurify,createDOMPurify(),dompurify(),isomorphic-dompurify}.sanitize
      ^html-entities.*.encode
      ^{JSON.stringify}
      ^{serialize-javascript,devalue,serialize-javascript.default}
      ^{angular.Sanitizer,$sanitize}
      {sanitizer,domSanitizer,this.sanitizer,DomSanitizer}.sanitize
      ^util.inspect
      {createTextNode}
      goog.string.htmlEscape
      goog.html.SafeHtml.htmlEscape
      ^{markdown-it-safe}
      ^querystring.{escape,stringify}
      ^qs.stringify
    `,
    sqli: `
      ^{sqlstring,mysql,mysql2}.{escape,escapeId,format}
      {connection,conn,db,pool,client,mysql,pg,SqlString}.{escape,escapeId,escapeIdentifier,escapeLiteral}
      ^pg-format
      ^pg.{escapeLiteral,escapeIdentifier}
      ^{mysql,mysql2,pg}**.{escape,escapeId,escapeIdentifier,escapeLiteral}
    `,
    cmdi: `
      ^{shell-quote.quote,shell-escape,any-shell-escape,puka,shescape.quote,shlex.quote}
      ^{shescape,shell-quote,puka}**.{quote,escape,quoteAll}
    `,
    'path,include': `
      ^{path,path.posix,path.win32,upath}.{basename,extname}
      ^sanitize-filename
      {sanitizeFilename,secureFilename}
    `,
    'nosqli,protopoll': `
      ^String
      {toString}
      ^mongo-sanitize
      ^{mongoose.Types.ObjectId,mongodb.ObjectId,mongodb.ObjectID,ObjectId}
      ^mongoose.sanitizeFilter
    `,
    redos: `
      {escapeRegExp,escapeRegex,escapeStringRegexp,regexpEscape,quoteRegExp}
      ^{escape-string-regexp,escape-string-regexp.default,lodash.escaperegexp,regexp.escape,RegExp.escape,escape-regexp}
      ^{lodash,_}.{escapeRegExp}
      ^RegExp.escape
    `,
    ldapi: `
      ^{ldap-escape,ldapjs.escape}.*
      ^ldap-escape
    `,
    'logi,headeri': `
      ^JSON.stringify
      ^encodeURI
    `,
    protopoll: `
      ^{Object.freeze}
    `,
  },
  pass: `
    ^zlib.{inflateSync,gunzipSync,unzipSync} 0
    ^{decodeURIComponent,decodeURI,unescape,atob,btoa,Buffer.from,Buffer,String.raw,structuredClone,Array.from,Object.assign,Object.values,Object.entries,Object.fromEntries,Object.create,String,Object,Promise.resolve,Promise.all,Array.of,util.format,util.inspect,String.fromCharCode,Symbol}
    ^JSON.{parse,stringify} 0
    ^{path,path.posix,path.win32,upath}.{join,resolve,normalize,dirname,relative,parse,format,toNamespacedPath}
    ^{url,querystring,qs,query-string,querystringify,url-parse,urijs,fast-url-parser,parseqs,uri-js,parseuri,parseurl,original-url,valid-url}.{parse,resolve,format,stringify,unescape,decode,parseUrl,domainToASCII,fileURLToPath,pathToFileURL,extract,stringifyUrl,joinUrl}
    ^{url-parse,urijs,parseurl,parseuri,original-url,url-join,parseqs,cookie.parse,slash}
    ^{URL,URLSearchParams,url.URL,url.URLSearchParams,Headers,FormData,Request,Blob,Uint8Array,TextDecoder().decode,TextEncoder().encode,whatwg-url.URL}
    ^{lodash,underscore,_,ramda,R}.{map,filter,pick,omit,get,trim,toString,join,values,toPath,clone,cloneDeep,assign,extend,defaults,merge,first,last,head,flatten,compact,concat,toLower,toUpper,camelCase,padStart,padEnd,replace,split,chain,forEach,reduce,sortBy,find,uniq,identity,repeat,capitalize,truncate,startCase,kebabCase,snakeCase,upperFirst,lowerFirst,unescape,deburr,partition,each,keyBy}
    ^{he,html-entities,entities,lodash,_}.{decode,unescape,decodeXML}
    ^{marked,markdown-it().render,showdown.Converter().makeHtml,snarkdown,marked.parse,marked.marked,markdown-it()}
    {markdownit(),MarkdownIt(),markdown-it(),converter,md}.{render,makeHtml}
    ^{json5.parse,flatted.parse,flatted.stringify,camelcase,kebab-case,json-stringify-safe,fast-json-stringify,fast-json-stable-stringify,json-stable-stringify,strip-ansi,chalk.*,prettier.format,bluebird.resolve,is-url}
    ^{chalk,colors,ansi-colors,kleur}.* 0
    ^{util.promisify,util.callbackify,util.deprecate,bluebird.promisify,pify,thenify}
    ^{async,bluebird,q}.*
    ^{class-transformer.plainToClass,class-transformer.plainToInstance} 1
    ^React.createElement
    $element
    ^{classnames,clsx}
    ^Symbol
    ^{concat-stream,body-parser.*,get-stream,raw-body,co-body,co-body.json,formidable,into-stream,streamifier.createReadStream}
    {searchParams,query,params,headers,cookies,URLSearchParams}.{get,getAll,toString,keys,values}
    ^{sprintf-js.sprintf,sprintf-js.vsprintf,printf,format-util,string-template,util.format,printj.sprintf,extsprintf.sprintf}
    {unescapeHtml,unescapeHTML,decodeHtml,htmlDecode}
    ^{normalize-path,normalizr,untildify,expand-tilde,upath.normalize,path-is-absolute}
    ^{html-minifier.minify,js-beautify.*,clean-css,juice,prettier.format}
  `,
  alias: `
    ^express() express.App
    ^express.Router() express.App
    ^{fastify(),restify.createServer(),connect(),polka(),router(),restana(),find-my-way(),@hapi/hapi.server(),hapi.Server(),@hapi/hapi.Server(),Hapi.server(),hapi.server(),tinyhttp(),@tinyhttp/app.App()} express.App
    ^{koa-router(),@koa/router(),koa(),koa-joi-router()} koa.App
    ^{hono.Hono(),hono(),Hono()} hono.App
    ^http.IncomingMessage express.Request
    ^http.ServerResponse express.Response
    ^{Request,express.Request,NextApiRequest,NextRequest,IncomingMessage,FastifyRequest} express.Request
    ^.Request express.Request
    express.{Request} express.Request
    ^{Response,NextApiResponse,ServerResponse,FastifyReply} express.Response
    express.Response express.Response
    {ctx,koa.Context}.req express.Request
    koa.Context.request.req express.Request
    express.Response.{status,type,set,header,code,contentType,cookie,append,vary,links,format,attachment}() express.Response
    ^{ParameterizedContext,Context} koa.Context
    Koa.Context koa.Context
    ^{jquery,jquery.default} $
    ^{GetServerSidePropsContext,GetStaticPropsContext} next.Context
    ^{Handlebars} handlebars
    ^fs.promises fs/promises
    ^MessageEvent dom.MessageEvent
    ^{_,window._} lodash
  `,
  handlers: `
    express.App**.{get,post,put,patch,delete,all,use,head,options,route,on,param,del,opts,search,propfind} express.Request,express.Response
    {app,router,server,api,fastify,expressApp,webapp,route}.{get,post,put,patch,delete,all,use,head,options,del} express.Request,express.Response
    {app,router,server}.route()**.{get,post,put,patch,delete,all} express.Request,express.Response
    express.App**.addHook express.Request,express.Response
    {app,router,server}.param express.Request,express.Response,-,@remote
    ^{http,https,http2,spdy,micro,connect}.{createServer,createSecureServer} express.Request,express.Response
    ^micro express.Request,express.Response
    {https,http}.Server().on express.Request,express.Response
    ^http.createServer().on express.Request,express.Response
    koa.App**.{get,post,put,patch,delete,all,use,del,head} koa.Context
    ^koa().use koa.Context
    hono.App**.{get,post,put,patch,delete,all,use,on} hono.Context
    ^{firebase-functions,functions}**.{onRequest} express.Request,express.Response
    ^{firebase-functions,functions}**.onCall @remote
    {window,self,worker,parentPort,port,$(),document}.{addEventListener,on} dom.MessageEvent
    ^addEventListener dom.MessageEvent
    ^{hapi,@hapi/hapi}**.route hapi.Request,hapi.Toolkit
    {ws,socket,wss,io,connection,conn,client,server,sock}.on @remote,@remote
    ^{ws,socket.io,sockjs}**.on @remote,@remote
    ^net.createServer()**.on @remote
    ^{dgram.createSocket()}.on @remote
    ^{Get,Post,Put,Patch,Delete,All} -
    ^{multer}**.* express.Request
    {process.stdin}.on @remote
    ^{commander,yargs,program}**.action @remote,@remote
    ^readline**.{on,question} @remote
    ^next-auth.* -
    {getServerSideProps,getInitialProps} next.Context
    ^{@google-cloud/functions-framework,functions-framework}.http express.Request,express.Response
    ^{electron.ipcMain,ipcMain,electron.ipcRenderer,ipcRenderer}.{on,handle,once} -,@remote,@remote
    ^{angular.module()**}.controller -
    ^tar-stream.extract().on tar.Header
    ^{unzip,unzipper,unzip2,yauzl}**.on zip.Entry
    ^{yauzl,adm-zip,jszip}**.{on,forEach} zip.Entry,zip.Entry
    ^tar.extract().on tar.Header
  `,
  named: `
    parent,args -,@remote
    _,args -,@remote
    _parent,args -,@remote
    root,args -,@remote
    _root,args -,@remote
    obj,args -,@remote
    source,args -,@remote
    req,res express.Request,express.Response
    request,response express.Request,express.Response
    err,req,res -,express.Request,express.Response
    error,req,res -,express.Request,express.Response
    _req,res express.Request,express.Response
    req,reply express.Request,fastify.Reply
    request,reply express.Request,fastify.Reply
    req,rep express.Request,express.Response
    req,_res express.Request,express.Response
    request,res express.Request,express.Response
    req,response express.Request,express.Response
    request,h hapi.Request,hapi.Toolkit
    ctx,next koa.Context
    ctx koa.Context
    event,context lambda.Event
    req express.Request
  `,
  harmless: /^(number|boolean|bigint|Number|Boolean|Date|int|integer)$/,
  markedParams:
    /^(Query|Param|Body|Headers|Cookies|UploadedFile|UploadedFiles|QueryParam|QueryParams|BodyParam|PathParam|HeaderParam|CookieParam|Args)$/,
  guards: `
    ^validator.{isInt,isNumeric,isAlphanumeric,isAlpha,isUUID,isMongoId,isHexadecimal,isDecimal,isFloat,isBoolean,isIn} 0 all
    ^{path,path.posix}.isAbsolute 0 trustbound
    ^is-number 0 all
    ^lodash.{isNumber,isInteger,isFinite,isBoolean} 0 all
    ^lodash.isString 0 nosqli
    ^path-is-inside 0 path
    ^{Number.isInteger,Number.isSafeInteger} 0 all
    ^{url.hasAllowedHost,isSafeRedirect,isLocalUrl,isSameOrigin,isRelativeUrl,isSafeUrl} 0 redirect,ssrf
  `,
}
