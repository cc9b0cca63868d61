import type { Model } from './model.ts'

/** Go's library and the web frameworks. */
export const goModel: Model = {
  sources: `
    http.Request.{URL,Form,PostForm,MultipartForm,Header,Body,Host,RequestURI,Trailer,RemoteAddr,GetBody} remote
    {http.Request,r,req,request}.{FormValue,PostFormValue,UserAgent,Referer,Cookie,Cookies,FormFile,MultipartReader,PathValue,BasicAuth}() remote
    {r,req,request}.{URL,Form,PostForm,MultipartForm,Body,RequestURI} remote
    {r,req,request}.Header.{Get,Values}() remote
    {gin.Context,c,ctx}.{Query,Param,PostForm,DefaultQuery,DefaultPostForm,GetHeader,GetRawData,Cookie,QueryArray,QueryMap,PostFormArray,GetQuery,GetPostForm,FullPath,ShouldBind,FormFile,QueryParam,FormValue,QueryParams,QueryString,FormParams,Params,Queries,Body,BodyRaw,FormValue,Cookies}() remote
    {gin.Context,echo.Context,fiber.Ctx,iris.Context,beego.Controller,context.Context}.{Query,Param,PostForm,DefaultQuery,DefaultPostForm,GetHeader,GetRawData,Cookie,QueryArray,QueryMap,PostFormArray,GetQuery,GetPostForm,QueryParam,FormValue,QueryParams,QueryString,FormParams,Params,Queries,Body,BodyRaw,Cookies,URLParam,PostValue,GetString,Input,Get,OriginalURL,Hostname,ReqHeaderParser}() remote
    {gin.Context,echo.Context}.{Request,Params} remote
    ^mux.Vars() remote
    ^chi.URLParam() remote
    ^{httprouter.Params}.ByName() remote
    {ps,params}.ByName() remote
    {websocket.Conn,ws,conn}.{ReadMessage,ReadJSON,Read}() remote
    ^websocket.**.{ReadMessage,ReadJSON}() remote
    ^os.{Args} local
    ^os.{Getenv,LookupEnv,Environ}() local
    ^flag.{String,Arg,Args,Parse}() local
    ^bufio.NewReader().{ReadString,ReadLine}() local
    ^bufio.NewScanner().{Text,Bytes}() local
    {zip.File,tar.Header}.{Name,Linkname} remote
    {fasthttp.RequestCtx,ctx}.{QueryArgs,PostArgs,UserValue,RequestURI,Path,FormValue,Referer}() remote
    {graphql.ResolveParams,p}.Args remote
    @remote
    {beego.Controller,this,c}.{GetString,GetStrings,Input}() remote
    {revel.Controller}.Params remote
  `,
  sinks: {
    cmdi: `
      ^exec.Command 0
      ^exec.Command *+ ?0~^(.*/)?(ba|da|z|k)?sh$|^cmd(\\.exe)?$|powershell|^(ssh|git|find|xargs|env|sudo|python3?|perl|ruby|node)$
      ^exec.CommandContext 1
      ^exec.CommandContext *+ ?1~^(.*/)?(ba|da|z|k)?sh$|^cmd(\\.exe)?$|powershell|^(ssh|git|find|xargs|env|sudo|python3?|perl|ruby|node)$
      ^syscall.{Exec,ForkExec,StartProcess} 0 1+
      ^os.StartProcess 0 1+
      {ssh.Session,session}.{Run,Start,Output,CombinedOutput} 0
      ^exec.Cmd Path: Args:+
      ^sh.Command 0
    `,
    sqli: `
      ~(gorm|gdb).{Where,Or,Not,Having,Order,Group,Joins,Raw,Exec} 0
      {sql.DB,sql.Tx,sql.Conn,sql.Stmt,sqlx.DB,sqlx.Tx,pgx.Conn,pgxpool.Pool,pgx.Tx,pg.DB,DB,db,Db,tx,Tx,conn,stmt,sqlDB,database,pool,orm,sql.Open(),sqlx.Open(),sqlx.Connect(),pgx.Connect(),pgxpool.New(),txn,dbx,sqlxDB}.{Query,QueryRow,Exec,Prepare,Queryx,QueryRowx,NamedExec,NamedQuery,MustExec,Preparex,PrepareNamed,SendBatch,QueryFunc,Raw} 0
      {sqlx.DB,sqlx.Tx,db,tx,DB,dbx,sqlxDB}.{Get,Select} 1
      {Query,QueryRow,Exec,Prepare} 0 ?0~^\\s*(select|insert|update|delete|drop|create|alter|with)\\b
      {QueryContext,QueryRowContext,ExecContext,PrepareContext} 1 ?1~^\\s*(select|insert|update|delete|drop|create|alter|with)\\b
      {sql.DB,sql.Tx,sql.Conn,sqlx.DB,sqlx.Tx,DB,db,Db,tx,conn,sql.Open(),sqlx.Open(),sqlx.Connect(),txn}.{QueryContext,QueryRowContext,ExecContext,PrepareContext,GetContext,SelectContext,QueryxContext} 1
      ^{sql,sqlx,pgx,pgxpool,pg,gorm,xorm,squirrel,bun,goqu,ent,sqlc,ksql,rqlite,mysql,sqlite3}**.{Query,QueryRow,Exec,Prepare,QueryContext,QueryRowContext,ExecContext,PrepareContext,Raw,Queryx,NamedExec,MustExec} 0 1 !0~select|insert|update|delete
      {gorm.DB,gorm.Open(),gormDB}**.{Raw,Exec,Where,Order,Not,Or,Select,Table,Group,Having,Joins,Pluck,Distinct} 0
      ~(gorm|^db$).{Raw,Where,Order,Not,Or,Group,Having,Joins} 0
      {squirrel.Expr,sq.Expr} 0
      ^{squirrel,sq}**.{Expr,Where,OrderBy,From,Suffix,Prefix,Column,Columns,GroupBy,Having,Set} 0
      {beego.orm,orm.NewOrm(),o}.Raw 0
      ^orm.NewOrm().Raw 0
      {xorm.Engine,engine,xorm.Session}.{SQL,Exec,Query,Where,And,Or,OrderBy} 0
      {bun.DB}**.{NewRaw,Where,ColumnExpr,TableExpr,OrderExpr} 0
      {dbr.Session,sess}.{SelectBySql,InsertBySql,UpdateBySql,DeleteBySql} 0
    `,
    nosqli: `
      {mongo.Collection,collection,coll}.{Find,FindOne,FindOneAndUpdate,FindOneAndDelete,DeleteOne,DeleteMany,UpdateOne,UpdateMany,Aggregate,CountDocuments,Distinct,ReplaceOne} 1+
      {mgo.Collection}.{Find,Remove,Update} 0+
    `,
    xss: `
      ^fmt.{Fprintf,Fprint,Fprintln} * ?0~^(w|rw|res|resp|writer|rsp|http\\.ResponseWriter|response)
      ^io.WriteString 1 ?0~^(w|rw|res|resp|writer|rsp|http\\.ResponseWriter)
      {http.ResponseWriter,w,rw,responseWriter,rsp}.{Write,WriteString} 0
      ^template.{HTML,JS,JSStr,CSS,HTMLAttr,URL,Srcset} 0
      ^htmltemplate.{HTML,JS,JSStr,CSS,HTMLAttr,URL} 0
      {gin.Context,c}.{Data} 2 ?1~html
      {echo.Context}.{HTML,HTMLBlob} 1
      {gin.Context}.{Writer.WriteString} 0
      {fiber.Ctx}.{SendString,Send} 0
    `,
    ssti: `
      {template.New(),template.Template,template.Must()}**.Parse 0
      ^{template.New(),texttemplate.New()}.Parse 0
    `,
    path: `
      ^os.{Open,OpenFile,Create,ReadFile,WriteFile,Remove,RemoveAll,Mkdir,MkdirAll,Rename,Stat,Lstat,ReadDir,Chmod,Chown,Symlink,Link,Truncate,Readlink,CreateTemp,MkdirTemp,Chdir,DirFS} 0 1
      ^ioutil.{ReadFile,WriteFile,ReadDir,TempFile,TempDir} 0
      ^http.{ServeFile} 2
      ^http.Dir 0
      {gin.Context,c,ctx,echo.Context}.{File,FileAttachment,SendFile,Attachment,Inline,SaveUploadedFile,ServeFile,Download} 0 1
      ^filepath.{Walk,WalkDir,Glob} 0
      {afero.Fs,fs,afs,billy.Filesystem}.{Open,OpenFile,Create,ReadFile,Remove,RemoveAll,Mkdir} 0
      ^{afero,billy}.{ReadFile,WriteFile} 1
      ^template.{ParseFiles,ParseGlob} 0
      ^{godotenv}.Load 0
      {beego.Controller,this}.{SaveToFile} 1
    `,
    deser: `
      ^{gob.NewDecoder()}.Decode 9
      ^yaml.Unmarshal 9
    `,
    ssrf: `
      ^http.{Get,Post,Head,PostForm} 0
      ^http.{NewRequest} 1
      ^http.{NewRequestWithContext} 2
      {http.Client,client,c,httpClient,http.DefaultClient,hc}.{Get,Post,Head,PostForm} 0
      ^{resty.New(),resty.R(),req.C(),grequests,fasthttp,gorequest.New(),req,heimdall}**.{Get,Post,Put,Delete,Patch,Head,GetTimeout,SetRequestURI} 0 1
      ^net.{Dial,DialTimeout} 1
      ^{websocket.Dial,websocket.DefaultDialer.Dial} 0
      ^websocket.Dialer.Dial 0
      ^{rpc,tls,smtp}.{Dial,DialHTTP} 0 1
      {http.Client,client}.Do 0
      ^{httputil.NewSingleHostReverseProxy,grpc.Dial,grpc.NewClient} 0
    `,
    redirect: `
      ^http.{Redirect} 2
      {gin.Context,echo.Context,c,ctx,fiber.Ctx,iris.Context,beego.Controller,context.Context}.{Redirect} 0 1
      {http.ResponseWriter,w}.Header().{Set,Add} 1 ?0~^location$
      {macaron.Context,revel.Controller}.Redirect 0
      ^http.RedirectHandler 0
    `,
    ldapi: `
      ^ldap.NewSearchRequest 0 6
      ^ldap.SearchRequest Filter: BaseDN:
    `,
    xpathi: `
      ^{xpath,xmlquery,htmlquery,jsonquery,xmlpath,goxpath,etree,gokogiri.xpath,xsel,libxml2,tree}**.{Compile,MustCompile,Find,FindOne,QuerySelector,QuerySelectorAll,Query,QueryAll,FindEach,Select,MustParse,ParseExec,Parse,MustExec,FindElement,FindElements} 0 1
      {xmlquery.Parse(),xmlpath.Parse(),xpath.Compile()}**.{Find,Iter,SearchByString,EvalXPath,Search} 0
      {EvalXPath,SearchByString,FindValue} 0 1
    `,
    logi: `
      ^log.{Print,Printf,Println,Fatal,Fatalf,Fatalln,Panic,Panicf,Panicln,Output} *
      {log.Logger,logger,logrus.Logger,zap.SugaredLogger,sugar,logrus.Entry,glog,klog,log.New()}.{Print,Printf,Println,Info,Infof,Infow,Infoln,Warn,Warnf,Warning,Warningf,Error,Errorf,Errorln,Debug,Debugf,Fatal,Fatalf,Panic,Panicf,Trace,Tracef,Log} *
      ^{logrus,glog,klog,zap,zerolog,slog}**.{Print,Printf,Println,Info,Infof,Infoln,Warn,Warnf,Warning,Warningf,Error,Errorf,Errorln,Debug,Debugf,Fatal,Fatalf,Trace,Tracef} *
    `,
    headeri: `
      ^smtp.SendMail 3 4+
      {smtp.Client}.{Mail,Rcpt} 0
      ^{mail,sendgrid,gomail}**.{SetHeader,NewV3MailInit,NewSingleEmail,NewContent,SetBody} *
      {gomail.Message,m}.SetHeader 1
    `,
    format: `
      ^fmt.{Sprintf,Printf,Errorf} 0 ?1
      ^fmt.Fprintf 1 ?2
    `,
    eval: `
      ^{otto.New(),goja.New(),otto}**.{Run,RunString,Eval,Call} 0
      {vm,otto.Otto}.{Run,RunString} 0
      ^{lua.NewState()}.DoString 0
      ^govaluate.NewEvaluableExpression 0
    `,
    reflect: `
      ^plugin.Open 0
      ^reflect.ValueOf().MethodByName 0
    `,
  },
  clean: {
    all: `
      ^strconv.{Atoi,ParseInt,ParseFloat,ParseBool,ParseUint}
      ^{uuid.Parse,uuid.MustParse,uuid.FromString,time.Parse,net.ParseIP,len,cap}
      ^{sha256,sha1,md5,sha512,hmac,bcrypt}.*
      ^{int,int64,int32,uint,uint64,float64,bool}
    `,
    xss: `
      ^{html.EscapeString,template.HTMLEscapeString,template.JSEscapeString,template.HTMLEscaper,url.QueryEscape,url.PathEscape,htmltemplate.HTMLEscapeString,template.URLQueryEscaper}
      ^bluemonday.**.{Sanitize,SanitizeBytes}
      {p,policy}.Sanitize
      ^json.{Marshal,MarshalIndent}
    `,
    sqli: `
      ^{pq.QuoteIdentifier,pq.QuoteLiteral,pgx.Identifier().Sanitize}
      {pgx.Identifier}.Sanitize
    `,
    cmdi: `
      ^{shellescape.Quote,shellquote.Join,shellescape.QuoteCommand}
    `,
    path: `
      ^{filepath.Base,path.Base,filepath.Ext,path.Ext}
      ^securejoin.SecureJoin
    `,
    'ssrf,redirect,path': `
      ^url.{QueryEscape,PathEscape}
    `,
    ldapi: `
      ^ldap.{EscapeFilter,EscapeDN}
    `,
    'logi,headeri': `
      ^strconv.{Quote,QuoteToASCII}
      ^url.QueryEscape
      ^json.Marshal
    `,
    redos: `
      ^regexp.QuoteMeta
    `,
  },
  pass: `
    ^fmt.{Sprint,Sprintln,Errorf,Sprintf,Append,Appendf}
    ^strings.* 
    ^bytes.*
    ^{filepath,path}.{Join,Clean,Abs,Dir,FromSlash,ToSlash,EvalSymlinks,Rel,Split}
    ^url.{Parse,ParseQuery,QueryUnescape,PathUnescape,ParseRequestURI,JoinPath}
    ^{io,ioutil}.{ReadAll,NopCloser,TeeReader,LimitReader,MultiReader}
    ^bufio.{NewReader,NewScanner,NewReadWriter}
    ^{base64,hex}**.{DecodeString,EncodeToString,Decode}
    ^{string,[]byte,append,copy,byte,any,interface{}}
    ^json.{NewDecoder,Unmarshal} 0
    ^{unicode,utf8,html,errors,template.Must,slices,maps,sort,cmp}.*
    ^{html.UnescapeString}
    {Get,String,Query,Text,Bytes,Error,EscapedPath,Hostname} self
    ^context.{WithValue}
    ^regexp**.{FindString,FindStringSubmatch,ReplaceAllString,FindAllString} 0
  `,
  alias: `
    http.DefaultClient http.Client
  `,
  handlers: `
    ^http.{HandleFunc,HandlerFunc,Handle} http.ResponseWriter,http.Request
    {mux.NewRouter(),chi.NewRouter(),http.NewServeMux(),router,r,mux,e,app}.{HandleFunc,Get,Post,Put,Delete,Handle} http.ResponseWriter,http.Request
    ^{gin.Default(),gin.New()}**.{GET,POST,PUT,DELETE,PATCH,Any,Use} gin.Context
    ^echo.New()**.{GET,POST,PUT,DELETE,PATCH,Any,Use} echo.Context
    ^fiber.New()**.{Get,Post,Put,Delete,Patch,All,Use} fiber.Ctx
  `,
  named: ``,
  harmless: /^(int|int8|int16|int32|int64|uint|uint8|uint16|uint32|uint64|float32|float64|bool|time\.Time|time\.Duration|uuid\.UUID|error)$/,
  markedParams: /^$/,
  guards: `
    ^filepath.IsLocal 0 path
    ^{slices.Contains,slices.Index,lo.Contains} 1 all
    ^strings.{HasPrefix} 0 trustbound
    ^{govalidator}.{IsInt,IsAlphanumeric,IsNumeric,IsAlpha,IsUUID} 0 all
  `,
}
