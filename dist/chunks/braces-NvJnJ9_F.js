import"./rolldown-runtime-BtX-ywHW.js";import{a as e,c as t,i as n,n as r,o as i,r as a,s as o,t as s}from"./tree-CyR-TjA_.js";const c={sources:`
    {HttpRequest,Request,HttpContext.Request,HttpRequestBase,ctx.Request,context.Request,HttpContext.Current.Request,this.Request,HttpRequestMessage,request,req}.{QueryString,Form,Params,Cookies,Headers,Query,Body,RawUrl,Url,Path,PathInfo,UserAgent,UrlReferrer,InputStream,Files,RouteValues,Item,ServerVariables,UserHostName,UserHostAddress,RequestUri,Content,QueryStringValue,Host,*} remote
    {HttpRequest,Request}.{GetDisplayUrl,GetEncodedUrl,ReadFormAsync,ReadAsStringAsync}() remote
    {HttpRequest,HttpRequestBase,HttpRequestMessage} remote
    {TextBox,HiddenField,DropDownList,box1,textBox}.{Text,Value,SelectedValue} remote
    {TextBox}.{Text,RtfText} remote
    Console.{ReadLine,In}() local
    Environment.{GetEnvironmentVariable,GetCommandLineArgs}() stored
    {SqlDataReader,DbDataReader,reader}.{GetString,GetValue}() stored
    @remote
    {TcpClient,Socket,NetworkStream}.{GetStream,Receive,Read}() remote
    {IFormFile,HttpPostedFile,HttpPostedFileBase}.{FileName,InputStream,OpenReadStream,ContentType} remote
    {RouteData,ViewBag,RouteData.Values}.{Values,Id} remote
  `,sinks:{cmdi:`
      Process.Start 0 1
      ProcessStartInfo 0 1 FileName: Arguments:
      {ProcessStartInfo,StartInfo,process.StartInfo,startInfo,psi}.{FileName,Arguments} =
      {ArgumentList}.Add 9
    `,sqli:`
      {SqlCommand,OleDbCommand,OdbcCommand,OracleCommand,MySqlCommand,NpgsqlCommand,SQLiteCommand,SqliteCommand,SqlDataAdapter,OleDbDataAdapter,MySqlDataAdapter,NpgsqlDataAdapter,SQLiteDataAdapter,OracleDataAdapter,EntityCommand} 0
      {SqlCommand,OleDbCommand,DbCommand,IDbCommand,MySqlCommand,NpgsqlCommand,SQLiteCommand,SqliteCommand,OdbcCommand,OracleCommand,command,cmd}.CommandText =
      {FromSqlRaw,ExecuteSqlRaw,ExecuteSqlRawAsync,ExecuteSqlCommand,ExecuteSqlCommandAsync,FromSql,SqlQuery,SqlQueryRaw,ExecuteStoreCommand,ExecuteStoreQuery,ExecuteStoreQueryAsync} 0
      {connection,conn,db,SqlConnection,IDbConnection,DbConnection,con,NpgsqlConnection,MySqlConnection,SqliteConnection}.{Query,QueryAsync,QueryFirst,QueryFirstOrDefault,QuerySingle,QuerySingleOrDefault,QueryMultiple,Execute,ExecuteAsync,ExecuteScalar,ExecuteReader,QueryFirstAsync,QueryFirstOrDefaultAsync,QuerySingleAsync} 0
      {SqlHelper,MySqlHelper}.{ExecuteNonQuery,ExecuteReader,ExecuteDataset,ExecuteScalar,ExecuteDataRow} 1 2
      {session,ISession,Session}.{CreateQuery,CreateSQLQuery} 0
      SqlDataSource.SelectCommand =
      {SelectCommand,InsertCommand,UpdateCommand,DeleteCommand} =
    `,xss:`
      {Response,HttpResponse,HttpContext.Response,ctx.Response,context.Response,this.Response,HttpContext.Current.Response,HttpResponseBase}.{Write,WriteAsync,BinaryWrite,Output} 0
      {Response,HttpResponse,ctx.Response,context.Response}.Output.Write 0
      {Html,HtmlHelper,this.Html,helper}.Raw 0
      {HtmlString,MvcHtmlString,HtmlContentBuilder} 0
      MvcHtmlString.Create 0
      {HtmlContentBuilder}.AppendHtml 0
      {Label,Literal,HyperLink,LiteralControl,label,literal,Button,lbl}.Text =
      {InnerHtml} =
      {HtmlTextWriter,output,writer,JavaScriptStringWriter}.{Write,WriteLine,AddAttribute} 0 1
      {LiteralControl} 0
      {Content} 0 ?1~html
      {StringContent} 0 ?2~html
      {ContentResult} Content: ?ContentType~html
      {RegisterStartupScript,RegisterClientScriptBlock} 2 3
      {WriteLiteral,WriteLiteralTo} 0 1
    `,eval:`
      CSharpScript.{EvaluateAsync,Create,RunAsync} 0
      {CodeDomProvider,CSharpCodeProvider,ICodeCompiler,provider}.{CompileAssemblyFromSource,CompileAssemblyFromFile,CompileAssemblyFromDom} 1
      {CompileAssemblyFromSource} 1
      {PowerShell,ps,Pipeline,Runspace}.{AddScript,CreatePipeline} 0
      PowerShell.Create().AddScript 0
    `,path:`
      {File,Directory,FileStream,StreamReader,StreamWriter,FileInfo,DirectoryInfo}.{ReadAllText,ReadAllBytes,ReadAllLines,ReadLines,WriteAllText,WriteAllBytes,WriteAllLines,AppendAllText,Open,OpenRead,OpenWrite,OpenText,Create,CreateText,Delete,Copy,Move,GetFiles,GetDirectories,CreateDirectory,EnumerateFiles,Replace,AppendText,SetAttributes,ReadAllTextAsync,ReadAllBytesAsync,WriteAllTextAsync,Exists,AppendAllLines} 0 1
      {FileStream,StreamReader,StreamWriter,FileInfo,DirectoryInfo,PhysicalFileResult,FilePathResult} 0
      {Controller,this,Response,HttpResponse}.{PhysicalFile,TransmitFile,WriteFile,SendFileAsync,SaveAs} 0
      {PhysicalFile,TransmitFile,WriteFile,SendFile} 0
      {file,IFormFile,HttpPostedFile,postedFile}.SaveAs 0
      {ZipFileExtensions,ZipArchiveEntry,entry}.{ExtractToFile} 0 1
      {ZipFile}.{ExtractToDirectory,OpenRead,Open} 0
      Image.{FromFile,Load} 0
    `,deser:`
      {BinaryFormatter,SoapFormatter,NetDataContractSerializer,LosFormatter,ObjectStateFormatter,JavaScriptSerializer,XamlReader,ResourceReader,FsPickler,Serializer}.{Deserialize,UnsafeDeserialize,ReadObject,DeserializeMethodResponse,Load,Parse,DeserializeObject,UnsafeDeserializeMethodResponse} 0
      {BinaryFormatter(),SoapFormatter(),NetDataContractSerializer(),LosFormatter(),ObjectStateFormatter(),XmlMessageFormatter()}.{Deserialize,UnsafeDeserialize,ReadObject,Read} 0
      {JsonConvert}.{DeserializeObject,PopulateObject} 0 ?1
      {ResourceReader,ResXResourceReader} 0
      {DataContractSerializer,XmlSerializer,DataContractJsonSerializer}.{ReadObject,Deserialize} 0
      {XamlReader,XamlServices}.{Load,Parse} 0
      {Activity,ActivityXamlServices}.Load 0
      JavaScriptSerializer().{Deserialize,DeserializeObject} 0
      {fastJSON.JSON,JSON}.ToObject 0
    `,ssrf:`
      {HttpClient,httpClient,client,_httpClient,_client,HttpClient()}.{GetAsync,PostAsync,PutAsync,DeleteAsync,SendAsync,GetStringAsync,GetByteArrayAsync,GetStreamAsync,PatchAsync,Send} 0
      {WebRequest,HttpWebRequest}.{Create,CreateHttp,CreateDefault} 0
      {WebClient,wc,webClient}.{DownloadString,DownloadData,DownloadFile,OpenRead,UploadString,UploadData,DownloadStringAsync,DownloadStringTaskAsync,UploadValues} 0
      HttpRequestMessage 1
      {RestClient,RestRequest} 0
      {HttpClient,client}.BaseAddress =
      {TcpClient}.Connect 0
    `,xxe:`
      {XmlDocument,XmlTextReader,xmlDoc,doc}.{Load,LoadXml,Read} 0 ?XmlResolver
      XmlReader.Create 0 ?1
      {XmlDocument,xmlDoc,doc}.{Load,LoadXml} 0
      {XmlTextReader} 0
    `,redos:`
      {Regex} 0
      Regex.{IsMatch,Match,Matches,Replace,Split} 1
    `,redirect:`
      {Response,HttpResponse,HttpContext.Response,ctx.Response,context.Response,this.Response,HttpResponseBase}.{Redirect,RedirectPermanent} 0
      {Redirect,RedirectPermanent,RedirectPreserveMethod,RedirectPermanentPreserveMethod} 0
      {RedirectResult} 0
      {Response,HttpResponse,ctx.Response}.{AddHeader,AppendHeader} 1 ?0~^location$
      {Response,HttpResponse,ctx.Response,context.Response}.Headers.{Add,Append} 1 ?0~^location$
      {Response.Headers,ctx.Response.Headers,Headers,response.Headers}.{Location,location} =
      {Response,HttpResponse}.RedirectLocation =
      {Server}.Transfer 0
    `,ldapi:`
      {DirectorySearcher} 0 1 Filter:
      {DirectorySearcher,searcher,ds}.Filter =
      {DirectoryEntry} 0 Path:
      SearchRequest 0 1
    `,xpathi:`
      {XmlDocument,XmlNode,XPathNavigator,XPathDocument,doc,nav,xmlDoc,xml,navigator,XNode,XPathNodeIterator,root}.{SelectNodes,SelectSingleNode,Select,Compile,Evaluate,XPathSelectElement,XPathSelectElements,XPathEvaluate} 0
      XPathExpression.Compile 0
      {SelectSingleNode,SelectNodes} 0
    `,logi:`
      {ILogger,logger,_logger,Log,log,ILog,Logger,Trace,Debug}.{Warn,Info,Error,Debug,Fatal,Trace,Log,LogInformation,LogWarning,LogError,LogDebug,LogCritical,LogTrace,Write,WriteLine,Information,Warning,Verbose,TraceInformation,TraceWarning,TraceError} *
      {EventLog}.WriteEntry *
      TraceSource.{TraceEvent,TraceInformation} *
    `,headeri:`
      {Response,HttpResponse,ctx.Response}.{AddHeader,AppendHeader} 0 1
    `,format:`
      {String,string}.Format 0 ?1
      {StringBuilder}.AppendFormat 0 ?1
      CompositeFormat.Parse 0
    `,reflect:`
      Type.GetType 0
      Assembly.{Load,LoadFrom,LoadFile,UnsafeLoadFrom} 0
      Activator.CreateInstance 0
      {Assembly}.CreateInstance 0
    `,ssti:`
      {Engine.Razor,Razor,RazorEngine}.{RunCompile,Compile,Parse} 0
    `},clean:{all:`
      {int,Int32,Int64,long,double,decimal,Guid,DateTime,bool,Convert,Boolean,Enum,short,float,Double}.{Parse,TryParse,ToInt32,ToInt64,ToDouble,ToBoolean,ToDecimal,ParseExact,ToInt16,IsDefined}
      {Url,this.Url,urlHelper}.{Action,RouteUrl,Content}
      {GetHashCode,Length,Count,IndexOf,CompareTo}
    `,xss:`
      {HttpUtility,WebUtility,Server,HttpServerUtility,HtmlEncoder.Default,HtmlEncoder,Html,JavaScriptEncoder.Default,UrlEncoder.Default,AntiXssEncoder,Encoder,SecurityElement,this.Server,ctx.Server,AntiXss}.{HtmlEncode,HtmlAttributeEncode,UrlEncode,JavaScriptStringEncode,Encode,HtmlFormUrlEncode,XmlEncode,Escape,UrlPathEncode,GetSafeHtml}
      {HtmlEncode,HtmlAttributeEncode,UrlEncode}
      {sanitizer,HtmlSanitizer}.Sanitize
      {Sanitizer}.GetSafeHtmlFragment
    `,"redirect,ssrf,path,headeri,logi":`
      {HttpUtility,WebUtility,Server,Uri}.{UrlEncode,EscapeDataString,HtmlEncode,UrlPathEncode}
    `,logi:`
      {WebUtility,HttpUtility}.HtmlEncode
    `,path:`
      Path.{GetFileName,GetFileNameWithoutExtension,GetRandomFileName,GetExtension}
    `,ldapi:`
      Encoder.{LdapFilterEncode,LdapDistinguishedNameEncode}
    `,redos:`
      Regex.Escape
    `},pass:`
    {String,string,StringBuilder,Convert,Encoding.UTF8,Encoding.ASCII,Encoding,Path,Uri,UriBuilder,HttpUtility,WebUtility,Regex}.{Format,Concat,Join,Copy,ToString,FromBase64String,ToBase64String,GetBytes,GetString,Combine,GetFullPath,GetDirectoryName,UrlDecode,HtmlDecode,UnescapeDataString,Replace,ParseQueryString}
    {StringBuilder,Uri,UriBuilder,StringReader,StreamReader,MemoryStream,XmlTextReader,JsonTextReader,StringContent}
    {ToString,ToLower,ToUpper,Trim,Substring,Replace,Split,PadLeft,TrimEnd,TrimStart,Insert,Remove,ToLowerInvariant,ToCharArray,Concat,First,FirstOrDefault,Single,Last,ElementAt,ReadToEnd,ReadLine,Value,Result,GetValue} self
    Regex.Replace 0 2
  `,alias:`
    {HttpRequestBase} HttpRequest
  `,handlers:`
    {HttpGet,HttpPost,HttpPut,HttpDelete,HttpPatch,Route,AcceptVerbs} @remote,@remote,@remote,@remote,@remote
    {Controller,ControllerBase,ApiController}.* @remote,@remote,@remote,@remote,@remote
    {app,endpoints}.{MapGet,MapPost,MapPut,MapDelete,MapPatch} @remote,@remote,@remote
    WebMethod @remote,@remote,@remote
  `,named:``,harmless:/^(int|long|double|float|short|byte|bool|decimal|Int32|Int64|Guid|DateTime|DateTimeOffset|TimeSpan|Boolean|Double|CancellationToken)$/,markedParams:/^(FromQuery|FromBody|FromRoute|FromForm|FromHeader|FromUri|Bind)$/,guards:`
    {Url,this.Url,UrlHelper,urlHelper,IUrlHelper}.IsLocalUrl 0 redirect,ssrf
    {IsLocalUrl,IsUrlLocalToHost} 0 redirect
    {HttpRequest,Request,req,RequestExtensions,ctx.Request}.IsUrlLocalToHost 0 redirect
    {int,long,Guid,Int32,DateTime,double}.TryParse 0 all
    {Uri}.IsWellFormedUriString 0 trustbound
  `},l={sources:`
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
  `,sinks:{cmdi:`
      ^exec.Command 0
      ^exec.Command *+ ?0~^(.*/)?(ba|da|z|k)?sh$|^cmd(\\.exe)?$|powershell|^(ssh|git|find|xargs|env|sudo|python3?|perl|ruby|node)$
      ^exec.CommandContext 1
      ^exec.CommandContext *+ ?1~^(.*/)?(ba|da|z|k)?sh$|^cmd(\\.exe)?$|powershell|^(ssh|git|find|xargs|env|sudo|python3?|perl|ruby|node)$
      ^syscall.{Exec,ForkExec,StartProcess} 0 1+
      ^os.StartProcess 0 1+
      {ssh.Session,session}.{Run,Start,Output,CombinedOutput} 0
      ^exec.Cmd Path: Args:+
      ^sh.Command 0
    `,sqli:`
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
    `,nosqli:`
      {mongo.Collection,collection,coll}.{Find,FindOne,FindOneAndUpdate,FindOneAndDelete,DeleteOne,DeleteMany,UpdateOne,UpdateMany,Aggregate,CountDocuments,Distinct,ReplaceOne} 1+
      {mgo.Collection}.{Find,Remove,Update} 0+
    `,xss:`
      ^fmt.{Fprintf,Fprint,Fprintln} * ?0~^(w|rw|res|resp|writer|rsp|http\\.ResponseWriter|response)
      ^io.WriteString 1 ?0~^(w|rw|res|resp|writer|rsp|http\\.ResponseWriter)
      {http.ResponseWriter,w,rw,responseWriter,rsp}.{Write,WriteString} 0
      ^template.{HTML,JS,JSStr,CSS,HTMLAttr,URL,Srcset} 0
      ^htmltemplate.{HTML,JS,JSStr,CSS,HTMLAttr,URL} 0
      {gin.Context,c}.{Data} 2 ?1~html
      {echo.Context}.{HTML,HTMLBlob} 1
      {gin.Context}.{Writer.WriteString} 0
      {fiber.Ctx}.{SendString,Send} 0
    `,ssti:`
      {template.New(),template.Template,template.Must()}**.Parse 0
      ^{template.New(),texttemplate.New()}.Parse 0
    `,path:`
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
    `,deser:`
      ^{gob.NewDecoder()}.Decode 9
      ^yaml.Unmarshal 9
    `,ssrf:`
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
    `,redirect:`
      ^http.{Redirect} 2
      {gin.Context,echo.Context,c,ctx,fiber.Ctx,iris.Context,beego.Controller,context.Context}.{Redirect} 0 1
      {http.ResponseWriter,w}.Header().{Set,Add} 1 ?0~^location$
      {macaron.Context,revel.Controller}.Redirect 0
      ^http.RedirectHandler 0
    `,ldapi:`
      ^ldap.NewSearchRequest 0 6
      ^ldap.SearchRequest Filter: BaseDN:
    `,xpathi:`
      ^{xpath,xmlquery,htmlquery,jsonquery,xmlpath,goxpath,etree,gokogiri.xpath,xsel,libxml2,tree}**.{Compile,MustCompile,Find,FindOne,QuerySelector,QuerySelectorAll,Query,QueryAll,FindEach,Select,MustParse,ParseExec,Parse,MustExec,FindElement,FindElements} 0 1
      {xmlquery.Parse(),xmlpath.Parse(),xpath.Compile()}**.{Find,Iter,SearchByString,EvalXPath,Search} 0
      {EvalXPath,SearchByString,FindValue} 0 1
    `,logi:`
      ^log.{Print,Printf,Println,Fatal,Fatalf,Fatalln,Panic,Panicf,Panicln,Output} *
      {log.Logger,logger,logrus.Logger,zap.SugaredLogger,sugar,logrus.Entry,glog,klog,log.New()}.{Print,Printf,Println,Info,Infof,Infow,Infoln,Warn,Warnf,Warning,Warningf,Error,Errorf,Errorln,Debug,Debugf,Fatal,Fatalf,Panic,Panicf,Trace,Tracef,Log} *
      ^{logrus,glog,klog,zap,zerolog,slog}**.{Print,Printf,Println,Info,Infof,Infoln,Warn,Warnf,Warning,Warningf,Error,Errorf,Errorln,Debug,Debugf,Fatal,Fatalf,Trace,Tracef} *
    `,headeri:`
      ^smtp.SendMail 3 4+
      {smtp.Client}.{Mail,Rcpt} 0
      ^{mail,sendgrid,gomail}**.{SetHeader,NewV3MailInit,NewSingleEmail,NewContent,SetBody} *
      {gomail.Message,m}.SetHeader 1
    `,format:`
      ^fmt.{Sprintf,Printf,Errorf} 0 ?1
      ^fmt.Fprintf 1 ?2
    `,eval:`
      ^{otto.New(),goja.New(),otto}**.{Run,RunString,Eval,Call} 0
      {vm,otto.Otto}.{Run,RunString} 0
      ^{lua.NewState()}.DoString 0
      ^govaluate.NewEvaluableExpression 0
    `,reflect:`
      ^plugin.Open 0
      ^reflect.ValueOf().MethodByName 0
    `},clean:{all:`
      ^strconv.{Atoi,ParseInt,ParseFloat,ParseBool,ParseUint}
      ^{uuid.Parse,uuid.MustParse,uuid.FromString,time.Parse,net.ParseIP,len,cap}
      ^{sha256,sha1,md5,sha512,hmac,bcrypt}.*
      ^{int,int64,int32,uint,uint64,float64,bool}
    `,xss:`
      ^{html.EscapeString,template.HTMLEscapeString,template.JSEscapeString,template.HTMLEscaper,url.QueryEscape,url.PathEscape,htmltemplate.HTMLEscapeString,template.URLQueryEscaper}
      ^bluemonday.**.{Sanitize,SanitizeBytes}
      {p,policy}.Sanitize
      ^json.{Marshal,MarshalIndent}
    `,sqli:`
      ^{pq.QuoteIdentifier,pq.QuoteLiteral,pgx.Identifier().Sanitize}
      {pgx.Identifier}.Sanitize
    `,cmdi:`
      ^{shellescape.Quote,shellquote.Join,shellescape.QuoteCommand}
    `,path:`
      ^{filepath.Base,path.Base,filepath.Ext,path.Ext}
      ^securejoin.SecureJoin
    `,"ssrf,redirect,path":`
      ^url.{QueryEscape,PathEscape}
    `,ldapi:`
      ^ldap.{EscapeFilter,EscapeDN}
    `,"logi,headeri":`
      ^strconv.{Quote,QuoteToASCII}
      ^url.QueryEscape
      ^json.Marshal
    `,redos:`
      ^regexp.QuoteMeta
    `},pass:`
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
  `,alias:`
    http.DefaultClient http.Client
  `,handlers:`
    ^http.{HandleFunc,HandlerFunc,Handle} http.ResponseWriter,http.Request
    {mux.NewRouter(),chi.NewRouter(),http.NewServeMux(),router,r,mux,e,app}.{HandleFunc,Get,Post,Put,Delete,Handle} http.ResponseWriter,http.Request
    ^{gin.Default(),gin.New()}**.{GET,POST,PUT,DELETE,PATCH,Any,Use} gin.Context
    ^echo.New()**.{GET,POST,PUT,DELETE,PATCH,Any,Use} echo.Context
    ^fiber.New()**.{Get,Post,Put,Delete,Patch,All,Use} fiber.Ctx
  `,named:``,harmless:/^(int|int8|int16|int32|int64|uint|uint8|uint16|uint32|uint64|float32|float64|bool|time\.Time|time\.Duration|uuid\.UUID|error)$/,markedParams:/^$/,guards:`
    ^filepath.IsLocal 0 path
    ^{slices.Contains,slices.Index,lo.Contains} 1 all
    ^strings.{HasPrefix} 0 trustbound
    ^{govalidator}.{IsInt,IsAlphanumeric,IsNumeric,IsAlpha,IsUUID} 0 all
  `},u={sources:`
    {HttpServletRequest,ServletRequest,HttpServletRequestWrapper,ServletRequestWrapper,request,req,MultipartHttpServletRequest,PortletRequest,ActionRequest}.{getParameter,getParameterValues,getParameterMap,getParameterNames,getHeader,getHeaders,getHeaderNames,getQueryString,getRequestURI,getRequestURL,getPathInfo,getPathTranslated,getServletPath,getCookies,getReader,getInputStream,getPart,getParts,getRemoteUser,getServerName,getRemoteHost,getContentType,getLocalName} remote
    {getParameter,getParameterValues,getParameterMap,getQueryString,getTheParameter,getTheValue,getTheCookie}() remote
    {HttpServletRequest,ServletRequest,MultipartHttpServletRequest,MultipartRequest}.{getParameter,getParameterValues,getParameterMap,getParameterNames,getHeader,getHeaders,getHeaderNames,getQueryString,getRequestURI,getRequestURL,getPathInfo,getPathTranslated,getServletPath,getCookies,getReader,getInputStream,getPart,getParts,getFile,getFiles}() remote
    {request,req,httpRequest,servletRequest,httpServletRequest}.{getParameter,getParameterValues,getParameterMap,getParameterNames,getHeader,getHeaders,getHeaderNames,getQueryString,getRequestURI,getRequestURL,getPathInfo,getCookies,getReader,getInputStream,getPart,getBody,getFile}() remote
    Cookie.{getValue,getName,getComment}() remote
    {MultipartFile,Part,FileItem}.{getOriginalFilename,getName,getInputStream,getBytes,getSubmittedFileName,getString,get,getContentType,getHeader}() remote
    Socket.getInputStream() remote
    {ServerSocket,Socket}**.getInputStream() remote
    {URLConnection,HttpURLConnection,URL,openConnection()}.{getInputStream,openStream}() remote
    {WebRequest,NativeWebRequest,ServerHttpRequest,ServerRequest,HttpEntity,RequestEntity}.{getParameter,getParameterValues,getHeader,getHeaders,getBody,getURI,getUrl,queryParam,pathVariable,getQueryParams,bodyToMono}() remote
    {UriInfo,HttpHeaders}.{getQueryParameters,getPathParameters,getPath,getRequestUri,getRequestHeader,getHeaderString}() remote
    {ContainerRequestContext,RoutingContext,Context,HttpServerRequest}.{getEntityStream,queryParam,pathParam,getBodyAsString,getParam,body,header,queryParams,formParam,cookie}() remote
    System.{getenv,getProperty}() local
    System.in local
    Properties.getProperty() local
    {Scanner}.{nextLine,next}() local
    {Console}.{readLine}() local
    {ResultSet,executeQuery()}.{getString,getObject,getNString}() local
    Intent.{getStringExtra,getData,getExtras,getDataString}() remote
    {Intent,getIntent()}.{getStringExtra,getData,getExtras,getDataString,getSerializableExtra,getParcelableExtra}() remote
    {Bundle}.{getString,get}() remote
    @remote
    {ExternalContext,getExternalContext(),ec}.{getRequestParameterMap,getRequestParameterNames,getRequestParameterValuesMap,getRequestPathInfo,getRequestHeaderMap,getRequestHeaderValuesMap,getRequestCookieMap}() remote
    {TextMessage,ObjectMessage}.{getText,getObject}() remote
    {HttpExchange}.{getRequestURI,getRequestBody,getRequestHeaders}() remote
    SeparateClassRequest.{getTheParameter,getTheValue,getTheCookie}() remote
  `,sinks:{cmdi:`
      {Runtime,getRuntime(),Runtime.getRuntime(),runtime,r,rt}.exec 0+ 1+
      Runtime**.exec 0+ 1+
      {ProcessBuilder} *+
      ProcessBuilder.command *+
      {pb,builder,processBuilder}.command *+
      {CommandLine}.{parse,addArgument,addArguments} 0
      CommandLine 0
      DefaultExecutor.execute 0
      {JSch,ChannelExec}.setCommand 0
      ChannelExec.setCommand 0
      {Shell}.{exec} 0
      ProcessBuilder.environment().{put} 0 1
    `,sqli:`
      {Statement,PreparedStatement,CallableStatement,statement,stmt,st,createStatement(),getSqlStatement()}.{execute,executeQuery,executeUpdate,executeLargeUpdate,addBatch} 0
      {execute,executeQuery,executeUpdate,addBatch,executeLargeUpdate} 0
      {Connection,connection,conn,con,c,getSqlConnection(),getConnection()}.{prepareStatement,prepareCall,nativeSQL} 0
      {prepareStatement,prepareCall} 0
      {JdbcTemplate,NamedParameterJdbcTemplate,JdbcOperations,SimpleJdbcTemplate,JDBCtemplate,jdbcTemplate,namedParameterJdbcTemplate,template,JdbcClient,NamedParameterJdbcOperations}.{query,queryForObject,queryForList,queryForMap,queryForRowSet,queryForInt,queryForLong,queryForStream,update,execute,batchUpdate,sql} 0
      {queryForObject,queryForList,queryForMap,queryForRowSet,queryForInt,queryForLong} 0
      {BatchSqlUpdate,MappingSqlQuery,SqlFunction,SqlQuery,SqlUpdate,StoredProcedure,MappingSqlQueryWithParameters,RdbmsOperation,UpdatableSqlQuery} 0 1
      {RdbmsOperation,SqlQuery,SqlUpdate}.setSql 0
      {EntityManager,Session,em,entityManager,session,StatelessSession,SharedSessionContract,QueryProducer,HibernateTemplate,PersistenceManager,pm,Hibernate}.{createQuery,createNativeQuery,createSQLQuery,find,newQuery,createSelectionQuery,createMutationQuery,executeUpdate,bulkUpdate} 0
      {createNativeQuery,createSQLQuery} 0
      {PersistenceManager,pm}.newQuery 0 1
      {SqlRunner,SqlSession}.{selectOne,selectAll,insert,update,delete,run} 0
      {PgConnection,SqlClient,Pool,SqlConnection,Handle,Jdbi}.{query,preparedQuery,createQuery,createUpdate,execute,select} 0
      {SQLiteDatabase,db,database}.{rawQuery,execSQL,compileStatement} 0
      SQLiteDatabase.{query,delete,update} 0 1 2 3
      Restrictions.sqlRestriction 0
      DatabaseHelper.{executeSQLCommand} 0
      {QueryRunner}.{query,update,execute,insert,batch} 0 1
      {JDBCUtils}.query 0
    `,nosqli:`
      {MongoCollection,BasicDBObject,DBCollection,MongoTemplate}.{find,findOne,parse,aggregate,count,remove,update} 0
      BasicDBObject.parse 0
      BasicQuery 0
      Document.parse 0
    `,xss:`
      {HttpServletResponse,ServletResponse,response,resp,res}.getWriter().{write,print,println,format,printf,append} *+
      {HttpServletResponse,ServletResponse,response,resp}.getOutputStream().{write,print,println} *+
      {getWriter()}.{write,print,println,format,printf,append} *+
      {PrintWriter,JspWriter,ServletOutputStream,ResponseWriter}.{write,print,println,format,printf,append} *+
      {out,writer,pw}.{print,println,write,printf,append} *+
      {HttpServletResponse,response,resp}.sendError 1
      {WebView,webView}.{loadData,loadDataWithBaseURL,evaluateJavascript,loadUrl} 0 1
      WebView.{loadData,loadDataWithBaseURL,evaluateJavascript} 0 1
      {ResponseEntity.ok().contentType()}.body 0
    `,eval:`
      {ScriptEngine,engine,scriptEngine,getEngineByName(),getEngineByExtension(),Compilable}.{eval,compile} 0
      {ScriptEngine,Compilable}.{eval,compile} 0
      {GroovyShell,groovyShell,shell,Eval,GroovyClassLoader,CompilationUnit,TemplateEngine,GroovyScriptEngine}.{evaluate,parse,run,parseClass,me,x,xy,xyz,addSource,createTemplate} *
      GroovyShell.{evaluate,parse,run} 0 1
      Eval.{me,x,xy,xyz} *
      GroovyClassLoader.parseClass 0
      GroovyCodeSource 0
      CompilationUnit.addSource 1
      JavaAwareCompilationUnit.addSource 1
      {SpelExpressionParser,ExpressionParser,parser,TemplateAwareExpressionParser}.{parseExpression,parseRaw} 0
      ExpressionParser.parseExpression 0
      {ExpressionFactory,ELProcessor,el,ELProcessor}.{createValueExpression,createMethodExpression,eval,getValue,setValue,setVariable} 0 1
      {MVEL,MVELRuntime,Ognl,JexlEngine,OgnlUtil}.{eval,evalToBoolean,evalToString,executeExpression,compileExpression,getValue,setValue,parseExpression,createExpression,createScript,compile,executeAllExpression} 0 1
      {JexlEngine,jexl,JxltEngine}.{createExpression,createScript,createTemplate} 0
      {ExpressionParser}.parse 0
      {Context,Interpreter,bsh}.{evaluateString,eval,evaluateReader,compileString} 0 1
      Interpreter.{eval,source} 0
      {PythonInterpreter,interpreter}.{exec,eval,compile,execfile} 0
      {V8,Nashorn,GraalContext}.{executeScript,eval} 0 1
      JShell.eval 0
      {ConstraintValidatorContext,constraintContext,context}.buildConstraintViolationWithTemplate 0
      buildConstraintViolationWithTemplate 0
      ScriptEngineFactory.getProgram 0
      CelCompiler.compile 0
    `,reflect:`
      Class.forName 0
      {ClassLoader,getClassLoader(),loader}.loadClass 0
      {Class,getClass()}.{getMethod,getDeclaredMethod,getField,getDeclaredField} 0
    `,ssti:`
      {Velocity,VelocityEngine,RuntimeServices}.{evaluate,mergeTemplate,parse} 2 3
      Velocity.evaluate 3
      {PebbleEngine,FreemarkerEngine,Jinjava,Handlebars,TemplateEngine,MustacheFactory}.{getLiteralTemplate,getTemplate,render,compileInline,process,compile,renderForResult} 0
      Template 1
      {StringTemplateLoader}.putTemplate 1
      ST 0
      StringTemplate 0
    `,path:`
      {File,FileInputStream,FileOutputStream,FileReader,FileWriter,RandomAccessFile,PrintWriter,PrintStream,ZipFile,JarFile,Scanner,FileSystemResource,Formatter,FileUrlResource,PathResource,FileDataSource,FileImageOutputStream,ClassPathResource} 0 1
      {Files}.{newInputStream,newOutputStream,newBufferedReader,newBufferedWriter,readAllBytes,readAllLines,readString,lines,write,writeString,copy,move,delete,deleteIfExists,createFile,createDirectory,createDirectories,createTempFile,createTempDirectory,list,walk,newByteChannel,createLink,createSymbolicLink,exists,find,probeContentType} 0 1
      {FileUtils,IOUtils,FileCopyUtils}.{readFileToString,readFileToByteArray,writeStringToFile,copyFile,deleteDirectory,forceDelete,openInputStream,openOutputStream,readLines,writeByteArrayToFile,copyInputStreamToFile,getFile,moveFile,copyDirectory} 0 1
      {ServletContext,getServletContext(),context}.{getResourceAsStream,getRealPath,getResource,getRequestDispatcher} 0
      {MultipartFile,Part,file}.{transferTo,write} 0
      {Class,ClassLoader,getClassLoader(),getClass()}.{getResource,getResourceAsStream} 0
      {FileChannel,AsynchronousFileChannel}.open 0
      File.{createTempFile,renameTo} 0 1 2
      StreamResult 0
      {ResourceLoader,ResourceUtils}.{getResource,getFile} 0
    `,deser:`
      {ObjectInputStream,ois,in,ObjectInput}.{readObject,readUnshared} self
      ObjectInputStream 0
      {XMLDecoder}.readObject self
      XMLDecoder 0
      {XStream,xstream}.{fromXML,unmarshal} 0
      {Yaml,yaml}.{load,loadAll,parse,loadAs} 0 ?0
      Yaml.{load,loadAll,loadAs} 0
      {Kryo,kryo}.{readClassAndObject,readObject,readObjectOrNull} 0
      {SerializationUtils,SerializationHelper}.{deserialize,clone} 0
      {HessianInput,Hessian2Input,BurlapInput,AbstractHessianInput}.{readObject} self
      {HessianInput,Hessian2Input,BurlapInput} 0
      {YamlReader,YamlConfig,JYaml}.{read,load,loadType,loadStream} self 0
      {Yaml,YamlConfig}.{loadStream,loadType,loadStreamOfType} 0
      {JsonReader,JsonParser,JSONDeserializer,JsonIoConvenience}.{jsonToJava,readObject,deserialize} 0 self
      JsonReader.{jsonToJava} 0
      {JSON,JSONObject}.{parseObject,parse} 0 ?1~Feature
      {Castor}.unmarshal 0
      {ObjectMapper,mapper,objectMapper}.{enableDefaultTyping} 9
      {FSTObjectInput}.{readObject} self
    `,ssrf:`
      {URL,url,URI,toURL(),URL()}.{openConnection,openStream,getContent} self
      {HttpClient,httpClient,client,WebClient,webClient,RestClient}**.{uri,url,baseUrl} 0
      ~(http|request).{get,post,put,delete,patch,head,options,trace,create,setUri,setURI,setHost,setHttpHost,setEndpoint,newRequest,to,execute,url,uri,setUrl} *
      ~(HttpRequest|HttpGet|HttpPost|HttpPut|HttpDelete|HttpPatch|HttpHead|HttpOptions|HttpTrace|BasicRequest|ClientRequest|RequestProducer) *
      *.{openStream} self
      HttpRequestFactory.createRequest 0
      {RequestEntity}.{get,post,put,delete,patch,head,options,method} *
      RequestEntity 1 2 3 4
      {RestTemplate,restTemplate,RestOperations,TestRestTemplate,AsyncRestTemplate}.{getForObject,getForEntity,postForObject,postForEntity,postForLocation,exchange,execute,put,delete,patchForObject,headForHeaders,optionsForAllow} 0
      {HttpGet,HttpPost,HttpPut,HttpDelete,HttpPatch,HttpHead,HttpOptions,HttpTrace,HttpRequestBase,BasicHttpRequest,BasicHttpEntityEnclosingRequest,HttpUriRequest,BasicClassicHttpRequest,SimpleHttpRequest,GetMethod,PostMethod,SocketAddress,InetSocketAddress,Socket} 0 1
      {HttpRequest,HttpRequest.newBuilder(),HttpRequest.Builder,RequestBuilder,Request.Builder(),Request.Builder,Builder,ClassicRequestBuilder,BasicRequestBuilder,SimpleRequestBuilder,AsyncRequestBuilder,RequestBuilder.get()}.{newBuilder,uri,url,get,post,put,delete,patch,head,options,trace,setUri,create,setURI,setHttpHost,setPath} *
      {HttpGet,HttpPost,HttpPut,HttpDelete,HttpPatch,HttpRequestBase}.{setURI,setUri} 0
      {WebClient,webClient,WebClient.Builder,WebClient.builder(),RestClient,Client,ClientBuilder.newClient(),WebTarget}.{create,baseUrl,uri,target} 0
      {Jsoup}.connect 0
      {HttpClient,httpClient,CloseableHttpClient,OkHttpClient,AsyncHttpClient,HttpAsyncClient,MinimalHttpClient}.{execute,prepareGet,preparePost,newCall,executeOpen,executeMethod,getAsync,connect,send} 0
      {Request,Request.Builder}.{get,post,put,delete,Get,Post,Put,Delete,url} 0
      {Unirest}.{get,post,put,delete,patch,head} 0
      {DriverManager,DataSourceBuilder,DriverManagerDataSource,HikariConfig,JdbcUrl,DataSourceBuilder.create(),Jdbi}.{getConnection,url,setUrl,setJdbcUrl,open,create,install} 0
      {HikariConfig,HikariDataSource,DriverManagerDataSource}.{setJdbcUrl,setUrl} 0
      {URLConnection,ImageIO,Files,IOUtils}.{read,toString,toByteArray} 0 ?0~URL
      {Socket}.connect 0
    `,xxe:`
      {DocumentBuilder,documentBuilder,builder,db,newDocumentBuilder(),SAXParser,SAXBuilder,SAXReader,XMLReader,saxParser,xmlReader,Digester,Builder,XMLInputFactory,TransformerFactory,Transformer,SchemaFactory,Unmarshaller,XPathExpression,Validator,SAXTransformerFactory,JAXBContext.createUnmarshaller(),createUnmarshaller(),newSAXParser(),getXMLReader(),newTransformer(),newSchema(),newXPath()}.{parse,build,read,unmarshal,createXMLStreamReader,createXMLEventReader,newTransformer,newSchema,transform,newXMLFilter,validate,evaluate,createFilteredReader} 0
      SimpleXMLProvider.provide 0
      {Persister,persister}.{read,validate} 0 1
      {provider,Provider}.provide 0
      Formatter.format 0
      {formatter}.format 0
      {DocumentHelper}.parseText 0
      {NodeBuilder,Formatter}.{read,format} 0
      {ParsingReader,ParserDriver}.parse 0
    `,redos:`
      Pattern.{compile,matches} 0
      {String,value}.{matches,replaceAll,replaceFirst,split} 0
      {matches,replaceAll,replaceFirst,split} 0
      RegExUtils.{removeAll,removeFirst,removePattern,replaceAll,replaceFirst,replacePattern} 1
      {Splitter}.{on,onPattern} 0
    `,redirect:`
      {HttpServletResponse,response,resp,res}.sendRedirect 0
      sendRedirect 0
      {HttpServletResponse,response,resp}.{setHeader,addHeader} 1 ?0~^location$
      {RedirectView,RedirectResponse} 0
      RedirectView.setUrl 0
      {ResponseEntity.status(),Response}.{location,seeOther,temporaryRedirect} 0
      {Response}.{seeOther,temporaryRedirect} 0
      {ExternalContext,getExternalContext()}.redirect 0
      {ServletContext,request,HttpServletRequest}.getRequestDispatcher 0
      ModelAndView 0
    `,ldapi:`
      {DirContext,InitialDirContext,LdapContext,EventDirContext,ctx,context,dirContext,idc,InitialLdapContext,getInitialDirContext()}.{search,lookup,list,bind,rebind,listBindings} 0 1
      {DirContext,InitialDirContext,LdapContext,ctx,idc,LDAPConnection,ldapConnection}.search *
      {LdapTemplate,LdapOperations,ldapTemplate,SimpleLdapTemplate}.{search,find,findOne,searchForObject,authenticate,lookup,searchForContext,unbind} 0 1
      {LdapQueryBuilder.query()}.filter 0
      {SearchRequest,SearchRequestImpl}.{setFilter,setBase} 0
      {LdapConnection,LdapNetworkConnection,LDAPConnection}.{search,asyncSearch,searchForEntry} *
      HardcodedFilter 0
      LdapName 0
      Context.lookup 0
      InitialContext.lookup 0
    `,xpathi:`
      {XPath,xpath,xp,newXPath(),XPathFactory.newXPath(),XPathExpression,xPath}.{evaluate,compile,evaluateExpression} 0
      {compile,evaluate} 0 ?0~^\\(?//?
      {Document,Node,Element,Branch,SAXReader,AbstractNode,document,Dom4j,SVGDocument}.{selectNodes,selectSingleNode,valueOf,numberValueOf,matches,createXPath,createPattern} 0
      {DocumentHelper,DocumentFactory,DefaultXPath,XPathPattern,ProxyDocumentFactory,DocumentFactory.getInstance()}.{createXPath,selectNodes,createPattern,createXPathFilter,sort} 0 1
      {DefaultXPath,XPathPattern,DOMXPath,Dom4jXPath} 0
      {XPathFactory,XPathAPI,JXPathContext}.{compile,selectNodeList,eval,getValue,iterate,selectNodes} 0 1
    `,logi:`
      {Logger,LOGGER,logger,log,LOG,Log}.{info,warn,warning,error,debug,trace,fatal,severe,fine,finer,finest,log,config,logp} *
      {Log}.{d,e,i,v,w,wtf} *
    `,headeri:`
      {HttpServletResponse,response,resp}.{setHeader,addHeader} 0 1
      {HttpServletResponse,response}.addCookie 0+
      {ResponseBuilder,Response.ok()}.header 1
    `,format:`
      String.format 0 ?1
      {PrintStream,System.out,PrintWriter,out,getWriter()}.{printf,format} 0 ?1
      Formatter().format 0
    `,trustbound:`
      {HttpSession,getSession(),session,request.getSession()}.{setAttribute,putValue} 0 1
    `},plain:{crypto:`
      {Cipher,KeyGenerator,SecretKeyFactory}.getInstance ?0~^(DES|RC2|RC4|ARCFOUR|DESede|TripleDES|Blowfish|IDEA)
      Cipher.getInstance ?0~^AES(/ECB|$)
      NullCipher
    `,hash:`
      {MessageDigest,DigestUtils}.{getInstance,getDigest} ?0~^(MD[245]|SHA-?1?$)
      DigestUtils.{md5,md5Hex,sha1,sha1Hex,sha,shaHex,md2,md2Hex,getMd5Digest,getSha1Digest}
    `,weakrand:`
      Random
      Math.random
      ThreadLocalRandom.current
      RandomStringUtils.{random,randomAlphanumeric,randomAlphabetic,randomNumeric}
    `,cookie:`
      {Cookie,cookie,rememberMeCookie}.setSecure ?0~^false$
    `},clean:{all:`
      {Integer,Long,Double,Float,Short,Byte,Boolean,BigInteger,BigDecimal,UUID,LocalDate,LocalDateTime,Instant,Enum,Character}.{parseInt,parseLong,parseDouble,parseFloat,parseShort,valueOf,fromString,parse,parseBoolean,decode,parseByte,isDigit}
      {Math,Objects}.{abs,max,min,hash,floor,round}
      {MessageDigest,md}.{digest}
      {getSecond,hashCode,length,size,indexOf,compareTo,isEmpty}
      {BigInteger,BigDecimal,Integer,Long}
      DigestUtils.{sha256Hex,md5Hex,sha1Hex}
      {UUID}.{randomUUID}
    `,xss:`
      {ESAPI.encoder(),Encoder,encoder}.{encodeForHTML,encodeForHTMLAttribute,encodeForJavaScript,encodeForCSS,encodeForURL,encodeForXML,encodeForXMLAttribute}
      {Encode,Encoder,Escape}.{forHtml,forHtmlAttribute,forHtmlContent,forJavaScript,forJavaScriptAttribute,forJavaScriptBlock,forCssString,forUriComponent,forXml,forXmlAttribute,forHtmlUnquotedAttribute,forCDATA,html}
      {HtmlUtils,StringEscapeUtils,JavaScriptUtils,HtmlEscapers,Jsoup,XssUtils,PolicyFactory,AntiSamy,HTMLSanitizer,HtmlSanitizer}.{htmlEscape,htmlEscapeDecimal,htmlEscapeHex,escapeHtml,escapeHtml3,escapeHtml4,escapeXml,escapeXml10,escapeXml11,javaScriptEscape,escapeEcmaScript,clean,sanitize,scan}
      {Sanitizers**}.sanitize
      {htmlEscape,escapeHtml,escapeHtml4,encodeForHTML,escapeXml}
      URLEncoder.encode
      HtmlEscapers.htmlEscaper().escape
    `,"redirect,ssrf,path,headeri,logi":`
      URLEncoder.encode
    `,sqli:`
      {ESAPI.encoder(),Encoder}.{encodeForSQL}
      StringEscapeUtils.escapeSql
    `,cmdi:`
      {ESAPI.encoder(),Encoder}.{encodeForOS}
      StringUtils.quote
    `,ldapi:`
      {ESAPI.encoder(),Encoder,LdapEncoder,Filter,EsapiEncoder}.{encodeForLDAP,encodeForDN,filterEncode,nameEncode,encodeValue}
      encodeForLDAP
    `,xpathi:`
      {ESAPI.encoder(),Encoder}.{encodeForXPath}
      {encodeForXPath}
    `,"path,redos":`
      {FilenameUtils}.{getName,getBaseName,getExtension}
    `,redos:`
      Pattern.quote
      Matcher.quoteReplacement
    `,"logi,headeri":`
      {StringEscapeUtils}.{escapeJava}
      {ESAPI.encoder()}.{encodeForHTML}
    `},pass:`
    {String,StringBuilder,StringBuffer,Objects,Optional,Arrays,Collections,List,Set,Map,Stream,StringUtils,Strings,Joiner,Base64,Base64.getDecoder(),Base64.getEncoder(),URLDecoder,IOUtils,Streams,CharStreams,ByteStreams,StreamUtils,HtmlUtils,StringEscapeUtils,Encoding}.{valueOf,copyValueOf,join,toString,requireNonNull,requireNonNullElse,of,ofNullable,asList,singletonList,unmodifiableList,copyOf,stream,trim,strip,defaultString,defaultIfEmpty,substring,lowerCase,upperCase,encode,decode,encodeToString,encodeBase64,decodeBase64,encodeBase64String,htmlUnescape,unescapeHtml4,unescapeJava,toByteArray,readLines,isNullOrEmpty,nullToEmpty,repeat,replace,capitalize,trimToEmpty,trimToNull,removeStart,removeEnd,substringAfter,substringBefore,split,concat,copyToString}
    {HttpHost,Link,String,StringBuilder,StringBuffer,URI,URL,BufferedReader,InputStreamReader,ByteArrayInputStream,StringReader,Scanner,DataInputStream,BufferedInputStream,InputSource,StreamSource,SAXSource,DOMSource,File,ObjectInputStream,ObjectInputFilter,ZipInputStream,GZIPInputStream,Input,CharArrayReader,ByteArrayResource,ArrayList,HashSet,LinkedList,Yaml,UnsafeInput,StringBufferInputStream}
    {File}.{getCanonicalPath,getAbsolutePath,getPath,getName,getCanonicalFile,toPath,toURI,getAbsoluteFile,getParent,getParentFile}
    {Path,Paths,path}.{normalize,toRealPath,resolve,toAbsolutePath,getFileName,toString,toFile,get,of}
    {URI,UriBuilder,UriComponentsBuilder,UriComponentsBuilder.fromHttpUrl(),HttpUrl,URIBuilder}.{create,fromUriString,fromHttpUrl,parse,get,fromUri,newInstance,build,resolve,toURL,toUri,path,queryParam}
    {getBytes,toCharArray,toLowerCase,toUpperCase,trim,strip,substring,concat,replace,intern,split,toString,getValue,nextElement,next,stripLeading,stripTrailing,chars,lines,subSequence,getQuery,getPath,getHost} self
    String.format *
    MessageFormat.format *
    {Base64,DatatypeConverter,Hex}.* *
  `,alias:`
    Runtime.getRuntime() Runtime
    {ServletRequest,HttpServletRequestWrapper} HttpServletRequest
    DocumentBuilderFactory.newInstance() DocumentBuilderFactory
  `,answers:`
    {GetMapping,PostMapping,RequestMapping,PutMapping,DeleteMapping,PatchMapping} xss
    {GetMapping,PostMapping,RequestMapping,PutMapping,DeleteMapping,PatchMapping} redirect
  `,handlers:`
    {GET,POST,PUT,DELETE,PATCH,Path} -
  `,named:`
  `,harmless:/^(int|long|double|float|short|byte|boolean|Integer|Long|Double|Float|Short|Byte|Boolean|UUID|LocalDate|LocalDateTime|Instant|Date|BigDecimal|BigInteger|Duration|ZonedDateTime)$/,markedParams:/^(RequestParam|PathVariable|RequestBody|RequestHeader|CookieValue|ModelAttribute|MatrixVariable|RequestPart|QueryParam|PathParam|HeaderParam|CookieParam|FormParam|BeanParam|MatrixParam|Query|Path|Body|Header|DestinationVariable|Payload)$/,guards:`
    {UrlUtils,URLUtils}.{isLocalUrl,isValidRedirect} 0 redirect
    {StringUtils}.{isNumeric,isAlphanumeric,isAlpha} 0 all
    {startsWith} self trustbound
  `},d={sources:`
    ^{$_GET,$_POST,$_REQUEST,$_COOKIE,$_FILES,$HTTP_RAW_POST_DATA,$_SERVER} remote
    ^$_SERVER.{HTTP_HOST,HTTP_USER_AGENT,HTTP_REFERER,QUERY_STRING,REQUEST_URI,PATH_INFO,PHP_SELF,HTTP_X_FORWARDED_FOR,PHP_AUTH_USER} remote
    ^{$_ENV} stored
    ^{filter_input,filter_input_array,getallheaders,apache_request_headers}() remote
    {Request,request,$request,request(),this.request,Input,req}.{input,get,query,post,all,cookie,header,file,json,only,except,getContent,url,fullUrl,path,route,string,getQueryParams,getParsedBody,getCookieParams,getUploadedFiles,getHeader,getHeaderLine,getUri,getParam,getAttribute,validated,getPost,getVar,getGet,getQuery,getPathInfo,getRequestUri,getMethod}() remote
    {Request,request,req}.{query,request,cookies,headers,files,server,attributes} remote
    Input.{get,all,query,post}() remote
    {Request,request}.$property remote
    {UploadedFile,file()}.{getClientOriginalName,getClientOriginalExtension,getClientMimeType}() remote
    ^request() remote
    ^getenv() stored
    ^{$argv} local
    ^argv local
    ^{readline,fgets}() local
    @remote
  `,sinks:{cmdi:`
      ^{system,exec,shell_exec,passthru,popen,proc_open,pcntl_exec,expect_popen} 0
      ^{mail} 4
      {Process,Symfony\\Component\\Process\\Process} 0
      Process.{fromShellCommandline} 0
      Process.run 0
      ^{ssh2_exec} 1
      {SSH2,ssh}.exec 0
    `,sqli:`
      ^{mysql_query,mysql_db_query,mysql_unbuffered_query,pg_query,pg_send_query,sqlite_query,sqlite_exec,mssql_query,odbc_exec,odbc_prepare,sqlsrv_query,ibase_query,db2_exec,oci_parse} 0 1
      ^{mysqli_query,mysqli_real_query,mysqli_multi_query,mysqli_prepare,pg_prepare,pg_query_params,sqlsrv_prepare} 1
      ^{pg_query_params,pg_prepare} 1 2
      {PDO,mysqli,db,pdo,conn,connection,dbh,mysqli_connect(),SQLite3,database,link,wpdb,this.db,this.pdo,this.conn,this.connection,con,mysql,sql,em,entityManager,Connection,EntityManagerInterface}.{query,exec,prepare,multi_query,real_query,get_results,get_row,get_var,get_col,querySingle,executeQuery,executeStatement,executeUpdate,createQuery,createNativeQuery,fetchAll,fetchAssoc,fetchAssociative,fetchAllAssociative,fetchOne,fetchColumn,execute_query} 0
      {get_results,get_row,get_col} 0
      DB.{raw,select,insert,update,delete,statement,unprepared,selectOne} 0
      {whereRaw,orWhereRaw,havingRaw,orHavingRaw,orderByRaw,groupByRaw,selectRaw,fromRaw,joinRaw} 0
      {QueryBuilder,qb,createQueryBuilder()**}.{where,andWhere,orWhere,having,orderBy,select,from,add} 0
    `,nosqli:`
      {MongoCollection,Collection,collection,MongoDB\\Collection}.{find,findOne,findAndModify,remove,update,count,deleteOne,deleteMany,updateOne,updateMany,aggregate,findOneAndUpdate} 0+
    `,xss:`
      ^{echo,print,printf,vprintf,print_r,exit,die} *
      {Response,response(),response}.{make,setContent,write} 0
      ^response 0
      Response 0
      HtmlString 0
      {getBody()}.write 0
    `,eval:`
      ^{eval,assert,create_function} *
      ^{preg_replace} 1 ?0~/[imsxADSUXJu]*e[imsxADSUXJu]*$
      ^{call_user_func,call_user_func_array,array_map,usort,register_shutdown_function,forward_static_call} 0
      ^{mb_ereg_replace} 3
      ^eval 0
    `,reflect:`
      {ReflectionClass,ReflectionMethod,ReflectionFunction} 0
      ^$call
    `,ssti:`
      {Twig_Environment,Environment,twig,Twig\\Environment,this.twig,smarty,Smarty,Blade}.{createTemplate,fetch,compileString,display} 0
      {createTemplate} 0
      Blade.{render,compileString} 0
    `,path:`
      ^{include} 0
      ^{file_get_contents,file_put_contents,fopen,file,readfile,unlink,rmdir,mkdir,copy,rename,opendir,scandir,dir,glob,parse_ini_file,show_source,highlight_file,touch,chmod,chown,symlink,link,readlink,move_uploaded_file,simplexml_load_file,SplFileObject,imagecreatefromjpeg,imagecreatefrompng,parse_ini_file,tempnam} 0
      ^{copy,rename,move_uploaded_file,symlink,link} 1
      {Storage,File,Filesystem,filesystem,Storage.disk()}.{get,put,delete,download,exists,copy,move,append,prepend,readStream,remove,dumpFile,deleteDirectory,files} 0
      {response(),Response}.{download,file} 0
      {BinaryFileResponse,SplFileObject} 0
      {ZipArchive,zip}.{open,extractTo} 0
    `,deser:`
      ^{unserialize,yaml_parse,igbinary_unserialize,msgpack_unpack,wddx_deserialize} 0 !1
      ^{maybe_unserialize} 0
    `,ssrf:`
      ^{curl_init,get_headers,fsockopen,pfsockopen,stream_socket_client,SoapClient,get_meta_tags,getimagesize,simplexml_load_file} 0
      ^curl_setopt 2 ?1~CURLOPT_URL
      ^{file_get_contents,fopen,copy} 0 ?0~^https?:
      {Client,GuzzleHttp\\Client,client,httpClient,guzzle,Http,HttpClient}.{get,post,put,delete,patch,head,send} 0
      {Client,client,httpClient,HttpClientInterface,guzzle}.{request,requestAsync} 1
      Http.{get,post,put,delete,patch,head} 0
      {wp_remote_get,wp_remote_post,wp_remote_request} 0
    `,xxe:`
      ^{simplexml_load_string,simplexml_load_file} 0 ?2
      {DOMDocument,dom,doc}.{loadXML,load} 0 ?1
      {XMLReader}.{xml,open} 0 ?2
      ^xml_parse 1
      SimpleXMLElement 0 ?1
      {loadXML} 0 ?1~LIBXML_(NOENT|DTDLOAD)
    `,redirect:`
      ^header 0 ?0~^location:
      ^header 0 @redirect
      {redirect(),Redirect,this,response()}.{to,away,redirect,intended} 0
      ^redirect 0
      {RedirectResponse,Symfony\\Component\\HttpFoundation\\RedirectResponse} 0
      wp_redirect 0
      {withHeader} 1 ?0~^location$
    `,ldapi:`
      ^{ldap_search,ldap_list,ldap_read} 1 2
    `,xpathi:`
      {DOMXPath,xpath,xp,SimpleXMLElement,xml,simplexml_load_file(),simplexml_load_string(),doc}.{query,evaluate,xpath} 0
    `,logi:`
      ^{error_log,syslog,trigger_error} 0 1
      {Log,logger,LoggerInterface,this.logger,log}.{info,warning,error,debug,notice,critical,alert,emergency,log} *
    `,headeri:`
      ^header 0 !0~^location:
      ^mail 0 1 3
    `,redos:`
      ^{preg_match,preg_match_all,preg_replace,preg_split,preg_grep,preg_replace_callback,ereg,eregi} 0
    `,protopoll:`
      ^{extract,parse_str} 0
    `,format:`
      ^{printf,sprintf,vsprintf} 0 ?1
    `},clean:{all:`
      ^{intval,floatval,doubleval,boolval,count,strlen,crc32,abs,round,floor,ceil,is_numeric,md5,sha1,hash,password_hash,ctype_digit,ctype_alnum,hexdec,bindec,number_format,settype,ord,bin2hex,strtotime,time,date,array_key_exists,in_array,isset,empty,uniqid,mktime,random_int,gettype,filesize,checkdate,strcmp}
    `,xss:`
      ^{htmlspecialchars,htmlentities,strip_tags,urlencode,rawurlencode,json_encode,e,esc_html,esc_attr,esc_url,esc_js,wp_kses,wp_kses_post,sanitize_text_field,filter_var,http_build_query,base64_encode,twig_escape_filter,HTMLPurifier,highlight_string}
      {HTMLPurifier,purifier}.purify
    `,sqli:`
      ^{mysqli_real_escape_string,mysql_real_escape_string,mysql_escape_string,pg_escape_string,pg_escape_literal,pg_escape_identifier,sqlite_escape_string,addslashes,esc_sql,mysqli_escape_string}
      {mysqli,db,pdo,PDO,conn,connection,wpdb,mysql,link}.{quote,real_escape_string,escape_string,prepare,escape,quoteIdentifier}
      {SQLite3}.escapeString
    `,cmdi:`
      ^{escapeshellarg,escapeshellcmd}
    `,"path,include":`
      ^{basename}
    `,"redirect,ssrf,headeri,path,logi":`
      ^{urlencode,rawurlencode}
    `,ldapi:`
      ^ldap_escape
    `,redos:`
      ^preg_quote
    `,nosqli:`
      ^{strval}
    `},pass:`
    ^{trim,ltrim,rtrim,strtolower,strtoupper,ucfirst,ucwords,lcfirst,substr,str_pad,strrev,nl2br,sprintf,vsprintf,implode,join,explode,array_merge,array_values,array_keys,array_map,array_filter,array_pop,array_shift,array_slice,array_reverse,array_combine,current,reset,end,next,key,urldecode,rawurldecode,base64_decode,base64_encode,html_entity_decode,htmlspecialchars_decode,stripslashes,stripcslashes,json_decode,json_encode,serialize,unserialize,strval,strstr,stristr,strrchr,mb_substr,mb_strtolower,mb_strtoupper,iconv,mb_convert_encoding,utf8_decode,utf8_encode,str_repeat,wordwrap,chunk_split,preg_split,preg_match_all,parse_url,pathinfo,dirname,realpath,addcslashes,quoted_printable_decode,convert_uudecode,gzinflate,gzuncompress,gzdecode,str_rot13,compact,array_column,array_unique,array_diff,array_intersect,iterator_to_array,ob_get_clean,http_build_query,stream_get_contents,file_get_contents,concat,str_ireplace,substr_replace,strtr,html_entity_decode,quotemeta,max,min,nl2br,money_format,vsprintf,array_walk,collect,optional,tap}
    {Str,Arr}.*
  `,alias:`
    ^{Illuminate\\Http\\Request} Request
  `,handlers:`
    {Route,Get,Post} @text,@text,@text,@text
    {Controller,AbstractController,BaseController}.* @text,@text,@text,@text
    Route.{get,post,put,delete,patch,any} @remote,@remote,@remote
    {app,router,group}.{get,post,put,delete,patch,any,map} Request,Response,@remote
    {add_action,add_filter} -
  `,named:`
  `,harmless:/^(int|float|bool|integer|boolean|double|DateTime|DateTimeImmutable)$/,markedParams:/^(MapQueryParameter|MapRequestPayload|MapQueryString)$/,guards:`
    ^{is_numeric,is_int,ctype_digit,ctype_alnum,ctype_alpha,is_bool,is_float,ctype_xdigit} 0 all
    ^{is_string} 0 nosqli
    ^filter_var 0 all
  `};function lowerBraces(e,t,n,r){let i=new s(e),a=new Lowering(i,r);return{body:a.file(t),broken:n,hoists:!0,patterns:i.patterns,shared:a.shared}}var Lowering=class{#e;#t;shared=/* @__PURE__ */ new Set;#n=/* @__PURE__ */ new Map;constructor(e,t){this.#e=e,this.#t=t}file(e){let t=this.#r(e),n=[...this.#n].map(([t,n])=>{let r={start:e.start,end:e.start};return{k:`expr`,value:{k:`class`,cls:{name:t,bases:[],methods:n,members:[],marks:[],...r},...r},...r}}),r=t.filter(e=>e.k===`expr`&&e.value.k===`class`),i=r.map(e=>{if(e.k!==`expr`||e.value.k!==`class`)return e;let t=this.#n.get(e.value.cls.name);return t?{...e,value:{...e.value,cls:{...e.value.cls,methods:t}}}:e}),a=new Set(r.flatMap(e=>e.k===`expr`&&e.value.k===`class`?[e.value.cls.name]:[])),o=t.filter(e=>e.k===`let`&&e.value?.k===`import`);return[...o,...i,...n.filter(e=>e.k===`expr`&&e.value.k===`class`&&!a.has(e.value.cls.name)),...t.filter(e=>!r.includes(e)&&!o.includes(e))]}#r(e){return this.#t===`php`?this.#i(e):o(e).flatMap(e=>this.#o(e))}#i(e){let t=!1;return o(e).flatMap(e=>{let n=t&&e.type===`expression_statement`,r=e.type===`php_tag`?e:e.type===`text_interpolation`?e.children.at(-1):void 0;if(t=r?.type===`php_tag`&&this.#e.of(r)===`<?=`,!n)return this.#o(e);let i={start:e.start,end:e.end};return[{k:`expr`,value:{k:`call`,fn:this.#e.name(e,`echo`),args:o(e).map(e=>this.#y(e)),...i},...i}]})}#a(e){return e?/^(block|compound_statement|statement_list|colon_block|block_statements|declaration_list|constructor_body)$/.test(e.type)?this.#r(e):this.#o(e):[]}#o(t){let n={start:t.start,end:t.end};switch(t.type){case`package_clause`:case`package_declaration`:case`using_directive`:case`php_tag`:case`text_interpolation`:case`empty_statement`:return t.type===`text_interpolation`?this.#r(t):[];case`import_declaration`:return this.#s(t);case`namespace_declaration`:case`file_scoped_namespace_declaration`:case`namespace_definition`:case`declaration_list`:case`global_statement`:case`statement_list`:case`enum_body`:return[...this.#r(a(t,`body`)??(t.type.startsWith(`namespace`)?void 0:t)),...t.type===`file_scoped_namespace_declaration`?this.#r(t).filter(()=>!1):[]];case`namespace_use_declaration`:return[];case`class_declaration`:case`interface_declaration`:case`record_declaration`:case`struct_declaration`:case`trait_declaration`:case`enum_declaration`:return this.#p(t);case`type_declaration`:return o(t).flatMap(t=>{let i=this.#e.of(a(t,`name`)),s=a(t,`type`);return s?.type===`struct_type`?[{k:`expr`,value:{k:`class`,cls:{name:i,bases:[],methods:[],members:o(e(s,`field_declaration_list`)).flatMap(e=>r(e,`name`).map(t=>({name:this.#e.of(t),value:void 0,type:this.#_(a(e,`type`)),fixed:!1}))),marks:[],...n},...n},...n}]:[]});case`method_declaration`:if(this.#t===`go`){let e=o(a(t,`receiver`))[0],n=this.#_(a(e,`type`)),r=this.#h(t),i=a(e,`name`),s=i?[{k:`let`,to:this.#e.name(i),type:``,value:this.#e.name(i,`this`),start:i.start,end:i.end}]:[];return this.#n.set(n,[...this.#n.get(n)??[],{...r,body:[...s,...r.body]}]),[]}return[{k:`let`,to:this.#e.name(a(t,`name`)),type:`hoisted`,value:{k:`fn`,fn:this.#h(t),...n},...n}];case`function_declaration`:case`function_definition`:case`local_function_statement`:return[{k:`let`,to:this.#e.name(a(t,`name`)),type:`hoisted`,value:{k:`fn`,fn:this.#h(t),...n},...n}];case`local_variable_declaration`:case`local_declaration_statement`:case`variable_declaration`:case`field_declaration`:case`using_statement_declaration`:{let n=e(t,`variable_declaration`);return n?this.#o(n):this.#c(t)}case`var_declaration`:case`const_declaration`:return o(t).flatMap(e=>e.type===`var_spec_list`?o(e).flatMap(e=>this.#l(e)):this.#l(e));case`short_var_declaration`:return[{k:`expr`,value:{k:`assign`,to:this.#u(a(t,`left`)),value:this.#d(a(t,`right`),a(t,`left`)),...n},...n}];case`assignment_statement`:{let e=this.#e.of(a(t,`operator`));return[{k:`expr`,value:{k:`assign`,to:this.#u(a(t,`left`)),value:this.#d(a(t,`right`),a(t,`left`)),...e===`=`||e===``?{}:{op:e.slice(0,-1)},...n},...n}]}case`inc_statement`:case`dec_statement`:return[];case`expression_statement`:return o(t).map(e=>({k:`expr`,value:this.#y(e),...n}));case`echo_statement`:case`print_intrinsic`:return[{k:`expr`,value:{k:`call`,fn:this.#e.name(t,`echo`),args:o(t).flatMap(e=>e.type===`sequence_expression`?o(e):[e]).map(e=>this.#y(e)),...n},...n}];case`global_declaration`:case`unset_statement`:return[];case`if_statement`:{let e=a(t,`consequence`)??a(t,`body`),r=a(t,`initializer`),i=t.children.filter(e=>e.field===`alternative`&&e.named),build=e=>{let t=i[e];return t?t.type===`else_if_clause`?[{k:`if`,test:this.#y(a(t,`condition`)),yes:this.#a(a(t,`body`)),other:build(e+1),start:t.start,end:t.end}]:t.type===`else_clause`?this.#a(a(t,`body`)??o(t)[0]):this.#a(t):[]},s={k:`if`,test:this.#y(a(t,`condition`)),yes:this.#a(e),other:build(0),...n};return r?[...this.#o(r),s]:[s]}case`for_statement`:{let i=e(t,`for_clause`),s=e(t,`range_clause`),c=this.#a(a(t,`body`));if(s){let e=o(a(s,`left`)),t=this.#y(a(s,`right`));return[{k:`loop`,first:[],test:void 0,body:[...e.map((r,i)=>({k:`expr`,value:{k:`assign`,to:this.#y(r),value:{k:`each`,value:t,keys:i===0&&e.length>0,...n},...n},...n})),...c],...n}]}let l=i??t,u=a(l,`init`)??a(l,`initializer`)??a(l,`initialize`),d=a(l,`condition`)??(this.#t===`go`&&!i?o(t).find(e=>e.field===``&&e.type!==`block`):void 0),f=r(l,`update`).flatMap(e=>/statement$/.test(e.type)?this.#o(e):[{k:`expr`,value:this.#y(e),...n}]);return[{k:`loop`,first:u?/declaration|statement/.test(u.type)?this.#o(u):[{k:`expr`,value:this.#y(u),...n}]:[],test:d?this.#y(d):void 0,body:[...c,...f],...n}]}case`enhanced_for_statement`:case`foreach_statement`:case`for_each_statement`:{let e=this.#t===`php`,r=o(t),i=e?r[0]:a(t,`value`)??a(t,`right`),s=e?r[1]:void 0,c=e?s?.type===`pair`?o(s)[1]:s:a(t,`name`)??a(t,`left`),l={k:`each`,value:this.#y(i),...n},u=[{k:`let`,to:c?this.#y(c):this.#e.nothing(t),type:this.#_(a(t,`type`)),value:l,...n}];return s?.type===`pair`&&o(s)[0]&&u.push({k:`let`,to:this.#y(o(s)[0]),type:``,value:{...l,keys:!0},...n}),[{k:`loop`,first:[],test:void 0,body:[...u,...this.#a(a(t,`body`))],...n}]}case`while_statement`:return[{k:`loop`,first:[],test:this.#y(a(t,`condition`)),body:this.#a(a(t,`body`)),...n}];case`do_statement`:return[{k:`loop`,first:[],test:this.#y(a(t,`condition`)),body:this.#a(a(t,`body`)),late:!0,...n}];case`switch_statement`:case`switch_expression`:case`expression_switch_statement`:return[this.#f(t)];case`type_switch_statement`:{let e=o(t).filter(e=>/case/.test(e.type)),r=a(t,`alias`);return[...r?[{k:`expr`,value:{k:`assign`,to:this.#u(r),value:this.#y(a(t,`value`)),...n},...n}]:[],{k:`switch`,on:this.#e.nothing(t),cases:e.map(e=>({tests:[this.#e.name(e,`type`)],body:this.#r(e),falls:!1})),...n}]}case`select_statement`:return o(t).flatMap(e=>[{k:`if`,test:this.#e.name(e,`ready`),yes:this.#r(e),other:[],...n}]);case`communication_case`:return this.#r(t);case`try_statement`:case`try_with_resources_statement`:{let r=o(a(t,`resources`)).flatMap(e=>a(e,`name`)?[{k:`let`,to:this.#e.name(a(e,`name`)),type:this.#_(a(e,`type`)),value:this.#y(a(e,`value`)),...n}]:[]),i=t.children.filter(e=>e.type===`catch_clause`),s=i.map(t=>e(t,`catch_formal_parameter`,`catch_declaration`)??t).find(e=>a(e,`name`)),c=t.children.find(e=>e.type===`finally_clause`),l=i.flatMap(t=>this.#a(a(t,`body`)??e(t,`block`,`compound_statement`)));return[{k:`try`,body:[...r,...this.#a(a(t,`body`))],name:s?this.#e.name(a(s,`name`)):void 0,handler:i.length>0?l:void 0,last:this.#a(a(c,`body`)??e(c,`block`,`compound_statement`)),...n}]}case`using_statement`:{let r=e(t,`variable_declaration`);return[...r?this.#o(r):o(t).slice(0,-1).map(e=>({k:`expr`,value:this.#y(e),...n})),...this.#a(a(t,`body`))]}case`return_statement`:case`yield_statement`:{let e=o(t)[0];return[{k:`return`,value:e?e.type===`expression_list`&&o(e).length>1?this.#d(e,void 0,!0):this.#y(e):void 0,...n}]}case`throw_statement`:case`throw_expression`:return[{k:`throw`,value:o(t)[0]?this.#y(o(t)[0]):void 0,...n}];case`exit_statement`:return[...o(t).map(e=>({k:`expr`,value:{k:`call`,fn:this.#e.name(t,`exit`),args:[this.#y(e)],...n},...n})),{k:`throw`,value:void 0,...n}];case`break_statement`:return[{k:`leave`,how:`break`,...n}];case`continue_statement`:return[{k:`leave`,how:`continue`,...n}];case`go_statement`:case`defer_statement`:return o(t).map(e=>({k:`expr`,value:this.#y(e),...n}));case`block`:case`compound_statement`:case`synchronized_statement`:case`lock_statement`:case`checked_statement`:case`unsafe_statement`:case`fixed_statement`:return[{k:`block`,body:this.#r(t.type===`block`||t.type===`compound_statement`?t:a(t,`body`)??e(t,`block`)),scoped:!0,...n}];case`labeled_statement`:return o(t).slice(1).flatMap(e=>this.#o(e));case`ERROR`:case`program`:return this.#r(t);case`property_declaration`:case`constructor_declaration`:return[];default:return/expression|invocation|creation|identifier$|literal/.test(t.type)?[{k:`expr`,value:this.#y(t),...n}]:[]}}#s(e){return this.#t===`go`?o(e).flatMap(e=>e.type===`import_spec_list`?o(e):[e]).map(e=>{let t=this.#e.of(a(e,`path`)).replace(/["`]/g,``),n=(t.split(`/`).filter(e=>!/^v\d+$/.test(e)).at(-1)??t).replace(/^go-|\.v\d+$|-go$/g,``),r=this.#e.of(a(e,`name`))||n;return{k:`let`,to:this.#e.name(e,r),type:``,value:{k:`import`,module:n,start:e.start,end:e.end},start:e.start,end:e.end}}):[]}#c(e){let t=this.#_(a(e,`type`));return e.children.filter(e=>e.type===`variable_declarator`).map(e=>{let n=a(e,`name`)??o(e)[0],r=o(e),i=a(e,`value`)??(this.#t===`csharp`&&r.length>1?r.at(-1):void 0),s=i?.type===`equals_value_clause`?o(i)[0]:i;return{k:`let`,to:this.#e.name(n),type:/^(var|auto|)$/.test(t)?``:t,value:s?this.#y(s):void 0,start:e.start,end:e.end}})}#l(e){let t=r(e,`name`),n=a(e,`value`),i=n?.type===`expression_list`?o(n):n?[n]:[];return t.map((t,n)=>({k:`let`,to:this.#e.name(t),type:this.#_(a(e,`type`)),value:i[n]?this.#y(i[n]):void 0,start:e.start,end:e.end}))}#u(e){let t=e?.type===`expression_list`?o(e):e?[e]:[],n=t[0];return t.length===1&&n?this.#y(n):{k:`list`,items:t.map(e=>this.#y(e)),start:e?.start??0,end:e?.end??0}}#d(e,t,n=!1){let r=e?.type===`expression_list`?o(e):e?[e]:[],i={start:e?.start??0,end:e?.end??0},a=t?.type===`expression_list`?o(t).length:1,s=r[0];return n?{k:`list`,items:r.map(e=>this.#y(e)),...i}:r.length===1&&s&&a>1?{k:`call`,fn:{k:`name`,name:`$first`,...i},args:[this.#y(s)],...i}:r.length===1&&s?this.#y(s):{k:`list`,items:r.map(e=>this.#y(e)),...i}}#f(t){let n={start:t.start,end:t.end},r=a(t,`body`)??e(t,`switch_body`,`switch_block`),i=o(r||t).filter(e=>/case|default|switch_(section|block_statement_group|rule|expression_arm)|match/.test(e.type)).map(e=>{let t=e.children.filter(e=>/^(switch_label|case_switch_label|default_switch_label|case_pattern_switch_label|constant_pattern)$/.test(e.type)),n=/default/.test(e.type)||t.some(e=>/^default/.test(this.#e.of(e)))||e.children.some(e=>!e.named&&e.type==="default"),r=a(e,`value`),i=this.#t===`csharp`&&t.length===0?o(e).filter(e=>/pattern|literal/.test(e.type)).slice(0,1).map(e=>this.#y(e.type===`constant_pattern`?o(e)[0]:e)):t.length>0?t.flatMap(e=>o(e)).map(e=>this.#y(e)):r?(r.type===`expression_list`?o(r):[r]).map(e=>this.#y(e)):[],s=e.children.filter(e=>e.named&&!t.includes(e)&&e.field!==`value`&&!/pattern|switch_label/.test(e.type));return{tests:n?void 0:i,body:s.flatMap(e=>this.#o(e)),falls:this.#t!==`go`&&e.type!==`switch_rule`}});return{k:`switch`,on:this.#y(a(t,`condition`)??a(t,`value`)??(this.#t===`go`?void 0:o(t)[0])),cases:i,...n}}#p(t){let n={start:t.start,end:t.end},r=[],i=[],s=[],c=a(t,`body`)??e(t,`declaration_list`,`class_body`);for(let t of o(c)){let n=/\bstatic\b|\bconst\b/.test(this.#e.text.slice(t.start,Math.min(t.end,t.start+80)));switch(t.type){case`method_declaration`:case`function_definition`:case`constructor_declaration`:(a(t,`body`)??e(t,`arrow_expression_clause`))&&r.push(this.#h(t));break;case`field_declaration`:case`constant_declaration`:{let r=e(t,`variable_declaration`)??t;for(let e of this.#c(r))e.k===`let`&&e.to.k===`name`&&i.push({name:e.to.name,value:e.value,type:this.#_(a(r,`type`)),fixed:n});break}case`property_declaration`:if(this.#t===`php`)for(let e of o(t))e.type===`property_element`&&i.push({name:this.#e.of(o(e)[0]).replace(`$`,``),value:a(e,`default_value`)?this.#y(a(e,`default_value`)):void 0,type:this.#_(a(t,`type`)),fixed:n});else{let e=a(t,`name`);e&&i.push({name:this.#e.of(e),value:void 0,type:this.#_(a(t,`type`)),fixed:n});for(let e of o(a(t,`accessors`)))a(e,`body`)&&r.push({name:`$${this.#e.of(a(t,`name`))}`,params:[],body:this.#a(a(e,`body`)),marks:[],start:e.start,end:e.end})}break;case`const_declaration`:for(let e of o(t))e.type===`const_element`&&i.push({name:this.#e.of(o(e)[0]),value:this.#y(o(e)[1]),type:``,fixed:!0});break;case`static_initializer`:case`block`:break;default:s.push(...this.#o(t))}}let l=a(t,`superclass`)??a(t,`interfaces`)??a(t,`bases`)??e(t,`base_clause`,`base_list`,`class_interface_clause`),u=o(l).flatMap(e=>e.type===`type_list`?o(e):[e]).map(e=>this.#e.name(e,this.#_(e))),d=a(t,`superclass`)&&a(t,`interfaces`)?o(o(a(t,`interfaces`))[0]).map(e=>this.#e.name(e,this.#_(e))):[],f={name:this.#e.of(a(t,`name`)),bases:[...u,...d],methods:r,members:i,marks:this.#m(t),...n};return[...s,{k:`expr`,value:{k:`class`,cls:f,...n},...n}]}#m(e){return[e,...e.children.filter(e=>/^(modifiers|attribute_list)$/.test(e.type))].flatMap(e=>e.children).filter(e=>/annotation$|^attribute$/.test(e.type)).map(e=>this.#e.name(e,this.#e.of(a(e,`name`))))}#h(t){let n=a(t,`parameters`),r=o(n).flatMap(e=>this.#g(e)),i=a(t,`body`)??e(t,`arrow_expression_clause`),s=i?.type===`arrow_expression_clause`?o(i)[0]:void 0,c=s?[{k:`return`,value:this.#y(s),start:s.start,end:s.end}]:this.#a(i),l=this.#e.of(a(t,`name`)),u=t.type===`constructor_declaration`||l===`__construct`,d=this.#_(a(t,`type`)??a(t,`returns`));return{name:u?`constructor`:l,params:r,body:c,marks:this.#m(t),type:d,start:t.start,end:t.end}}#g(t){let n=this.#_(a(t,`type`)),i=a(t,`default_value`)??(this.#t===`csharp`?o(e(t,`equals_value_clause`))[0]:void 0),s={type:n,marks:this.#m(t).flatMap(e=>e.k===`name`?[e.name]:[]),rest:/spread|variadic/.test(t.type),value:i?this.#y(i):void 0},c=r(t,`name`);if(t.type===`spread_parameter`){let n=e(t,`variable_declarator`);return[this.#e.param(this.#e.name(a(n,`name`)),{...s,type:``})]}return c.length===0?t.type===`identifier`?[this.#e.param(this.#e.name(t))]:this.#t===`go`&&a(t,`type`)?[this.#e.param(this.#e.nothing(t),s)]:[]:c.map(e=>this.#e.param(e.type===`variable_name`?this.#y(e):this.#e.name(e),s))}#_(e){if(!e)return``;let t=this.#e.of(e);return t.length>200?``:(t=t.replace(/<[^>]*>+/g,``).replace(/[*&?\s]/g,``).replace(/^\\/,``),/^(\[\]|\.\.\.)|\[\]$/.test(t)||t.startsWith(`map[`)||t.startsWith(`func(`)?(t.replace(/\[\]|\.\.\./g,``),``):this.#t===`go`?t:t.split(/[.\\]/).at(-1)??t)}#v(e){return o(e).map(e=>{if(e.type===`argument`){let t=a(e,`name`),n=o(e).filter(e=>e.field!==`name`).at(-1),r=this.#y(n);return t?{k:`named`,name:this.#e.of(t).replace(/:$/,``),value:r,start:e.start,end:e.end}:r}return this.#y(e)})}#y(r){if(!r)return this.#e.nothing(r);let i={start:r.start,end:r.end},text=()=>this.#e.of(r);switch(r.type){case`identifier`:case`type_identifier`:case`field_identifier`:case`package_identifier`:case`name`:case`simple_identifier`:return this.#e.name(r);case`qualified_name`:case`scoped_identifier`:case`generic_name`:case`generic_type`:case`scoped_type_identifier`:case`qualified_type`:case`predefined_type`:return this.#e.name(r,this.#_(r));case`this`:case`this_expression`:case`super`:case`base_expression`:case`base`:return this.#e.name(r,`this`);case`variable_name`:{let e=text().replace(/^\$+/,``);return e===`this`?this.#e.name(r,`this`):this.#e.name(r,/^_[A-Z]/.test(e)?`$${e}`:e)}case`relative_scope`:return this.#e.name(r,`this`);case`string_literal`:case`interpreted_string_literal`:case`string`:case`encapsed_string`:case`heredoc`:case`nowdoc`:case`interpolated_string_expression`:case`template_expression`:return this.#w(r);case`raw_string_literal`:return{k:`const`,v:text().replace(/^("""|`)|("""|`)$/g,``),...i};case`verbatim_string_literal`:return{k:`const`,v:text().slice(2,-1).replaceAll(`""`,`"`),...i};case`character_literal`:case`rune_literal`:return{k:`const`,v:t(text().slice(1,-1)),...i};case`decimal_integer_literal`:case`hex_integer_literal`:case`octal_integer_literal`:case`binary_integer_literal`:case`decimal_floating_point_literal`:case`int_literal`:case`float_literal`:case`integer_literal`:case`real_literal`:case`integer`:case`float`:return{k:`const`,v:n(text())??0,...i};case`true`:case`false`:case`boolean_literal`:case`boolean`:return{k:`const`,v:/^true$/i.test(text()),...i};case`null_literal`:case`null`:case`nil`:return{k:`const`,v:null,...i};case`method_invocation`:{let e=a(r,`object`),t=a(r,`name`),n=e?{k:`member`,on:this.#y(e),name:this.#e.of(t),start:e.start,end:t?.end??r.end}:this.#e.name(t),o=this.#v(a(r,`arguments`));return this.#E(this.#e.of(t),o),{k:`call`,fn:n,args:o,...i}}case`invocation_expression`:case`call_expression`:case`function_call_expression`:{let e=this.#y(a(r,`function`)),t=this.#v(a(r,`arguments`));return this.#t===`go`&&a(r,`type_arguments`)===void 0&&e.k===`list`?{k:`cast`,type:``,value:t[0]??this.#e.nothing(r),...i}:(this.#E(e.k===`member`||e.k===`name`?e.name:``,t),{k:`call`,fn:e,args:t,...i})}case`member_call_expression`:case`nullsafe_member_call_expression`:return{k:`call`,fn:{k:`member`,on:this.#y(a(r,`object`)),name:this.#e.of(a(r,`name`)),start:r.start,end:a(r,`name`)?.end??r.end},args:this.#v(a(r,`arguments`)),...i};case`scoped_call_expression`:return{k:`call`,fn:{k:`member`,on:this.#y(a(r,`scope`)),name:this.#e.of(a(r,`name`)),start:r.start,end:a(r,`name`)?.end??r.end},args:this.#v(a(r,`arguments`)),...i};case`object_creation_expression`:{let t=a(r,`type`)??o(r)[0],n=[...this.#v(a(r,`arguments`)??e(r,`arguments`))];for(let e of o(a(r,`initializer`))){let t=e.type===`assignment_expression`?a(e,`left`):void 0;t?n.push({k:`named`,name:this.#e.of(t),value:this.#y(a(e,`right`)),start:e.start,end:e.end}):n.push(this.#y(e))}let s=this.#_(t);/^(Regex|Pattern)$/.test(s)&&this.#E(`Regex`,n);let c={k:`call`,fn:t?.type===`variable_name`?this.#y(t):this.#e.name(t,s),args:n,isNew:!0,...i},l=e(r,`class_body`);return l?{k:`seq`,items:[{k:`class`,cls:{name:``,bases:[],methods:o(l).filter(e=>e.type===`method_declaration`).map(e=>this.#h(e)),members:[],marks:[],...i},...i},c],...i}:c}case`implicit_object_creation_expression`:return{k:`call`,fn:this.#e.name(r,`Object`),args:this.#v(a(r,`arguments`)),isNew:!0,...i};case`composite_literal`:{let e=a(r,`type`),t=a(r,`body`),n=o(t).map(e=>{if(e.type!==`keyed_element`)return{key:void 0,value:this.#y(e.type===`literal_element`?o(e)[0]:e)};let[t,n]=o(e),r=t?.type===`literal_element`?o(t)[0]:t;return{key:r?.type===`identifier`?{k:`const`,v:this.#e.of(r),...i}:this.#y(r),value:this.#y(n?.type===`literal_element`?o(n)[0]:n)}}),s=n.some(({key:e})=>e!==void 0)||n.length===0?{k:`record`,entries:n,...i}:{k:`list`,items:n.map(({value:e})=>e),...i},c=this.#_(e);return/^[\w.]+$/.test(c)?{k:`call`,fn:this.#x(e),args:[s],isNew:!0,...i}:s}case`literal_value`:case`array_initializer`:case`initializer_expression`:case`collection_expression`:return{k:`list`,items:o(r).map(e=>this.#y(e)),...i};case`array_creation_expression`:case`implicit_array_creation_expression`:{if(this.#t===`php`){let e=o(r).map(e=>{let[t,n]=o(e);return n?{key:this.#y(t),value:this.#y(n)}:{key:void 0,value:this.#y(t)}});return e.some(({key:e})=>e!==void 0)?{k:`record`,entries:e,...i}:{k:`list`,items:e.map(({value:e})=>e),...i}}let t=a(r,`value`)??e(r,`array_initializer`,`initializer_expression`);return t?this.#y(t):{k:`list`,items:[{k:`spread`,value:this.#e.nothing(r),...i}],...i}}case`field_access`:case`member_access_expression`:case`selector_expression`:case`nullsafe_member_access_expression`:case`scoped_property_access_expression`:case`class_constant_access_expression`:{let e=o(r),t=a(r,`object`)??a(r,`expression`)??a(r,`operand`)??a(r,`scope`)??e[0],n=a(r,`field`)??a(r,`name`)??e[1],s=this.#e.of(n).replace(/^\$/,``).replace(/<.*$/s,``);return{k:`member`,on:this.#y(t),name:s,...i}}case`conditional_access_expression`:{let[e,t]=o(r),n=this.#y(t);return this.#S(this.#y(e),n,i)}case`member_binding_expression`:return{k:`name`,name:this.#e.of(a(r,`name`)??o(r)[0]),...i};case`array_access`:case`index_expression`:case`subscript_expression`:{let e=o(r);return{k:`index`,on:this.#y(a(r,`array`)??a(r,`operand`)??e[0]),key:this.#y(a(r,`index`)??e[1]),...i}}case`element_access_expression`:{let t=o(a(r,`subscript`)??e(r,`bracketed_argument_list`))[0];return{k:`index`,on:this.#y(a(r,`expression`)??o(r)[0]),key:this.#y(t?.type===`argument`?o(t)[0]:t),...i}}case`slice_expression`:return{k:`call`,fn:{k:`member`,on:this.#y(a(r,`operand`)),name:`slice`,...i},args:[a(r,`start`),a(r,`end`)].flatMap(e=>e?[this.#y(e)]:[]),...i};case`binary_expression`:{let e=this.#e.of(a(r,`operator`))||r.children.find(e=>!e.named)?.type||``,t=this.#y(a(r,`left`)),n=this.#y(a(r,`right`));return e===`&&`||e===`and`?{k:`logic`,op:`and`,left:t,right:n,...i}:e===`||`||e===`or`?{k:`logic`,op:`or`,left:t,right:n,...i}:e===`??`?{k:`logic`,op:`else`,left:t,right:n,...i}:e===`+`&&this.#t!==`php`||e===`.`&&this.#t===`php`?{k:`concat`,parts:t.k===`concat`&&a(r,`left`)?.type===`binary_expression`?[...t.parts,n]:[t,n],...i}:{k:`binary`,op:e,left:t,right:n,...i}}case`unary_expression`:case`prefix_unary_expression`:case`unary_op_expression`:{let e=this.#e.of(a(r,`operator`))||r.children[0]?.type||``,t=this.#y(a(r,`operand`)??a(r,`argument`)??o(r).at(-1));return e===`!`?{k:`not`,value:t,...i}:e===`-`&&t.k===`const`&&typeof t.v==`number`?{k:`const`,v:-t.v,...i}:e===`&`||e===`*`||e===`<-`||e===`@`||e===`^`?t:{k:`cast`,type:`int`,value:t,...i}}case`pointer_indirection_expression`:case`error_suppression_expression`:case`parenthesized_expression`:case`await_expression`:case`checked_expression`:case`ref_expression`:case`by_ref`:case`print_intrinsic`:case`clone_expression`:case`constant_pattern`:case`argument`:case`expression_list`:case`expression_case`:case`condition`:case`postfix_unary_expression`:case`array_element_initializer`:case`literal_element`:case`interpolation`:return r.type===`print_intrinsic`?{k:`call`,fn:this.#e.name(r,`echo`),args:o(r).map(e=>this.#y(e)),...i}:this.#y(o(r)[0]);case`variadic_argument`:case`variadic_unpacking`:return{k:`spread`,value:this.#y(o(r)[0]),...i};case`ternary_expression`:case`conditional_expression`:{let e=o(r),t=this.#y(a(r,`condition`)??e[0]),n=a(r,`consequence`)??a(r,`body`),s=this.#y(a(r,`alternative`)??e.at(-1));return n?{k:`cond`,test:t,yes:this.#y(n),other:s,...i}:{k:`logic`,op:`or`,left:t,right:s,...i}}case`assignment_expression`:case`augmented_assignment_expression`:case`reference_assignment_expression`:{let e=(this.#e.of(a(r,`operator`))||r.children.find(e=>!e.named&&e.type.endsWith(`=`))?.type||`=`).trim(),t=a(r,`left`),n=t?.type===`list_literal`||t?.type===`array_creation_expression`?this.#C(t):this.#y(t),s=this.#y(a(r,`right`));return t?.type===`subscript_expression`&&o(t).length===1?{k:`call`,fn:{k:`member`,on:this.#y(o(t)[0]),name:`append`,...i},args:[s],...i}:((n.k===`name`||n.k===`member`)&&this.shared.add(n.name),e===`=`||e===``||e===`=&`?{k:`assign`,to:n,value:s,...i}:{k:`assign`,to:n,value:s,op:e===`.=`?`+`:e===`??=`?`else`:e===`+=`&&this.#t===`php`?`-`:e.slice(0,-1),...i})}case`update_expression`:return this.#e.nothing(r);case`cast_expression`:{let e=this.#y(a(r,`value`)??o(r).at(-1));return{k:`cast`,type:this.#_(a(r,`type`)),value:e,...i}}case`as_expression`:return{k:`cast`,type:this.#_(o(r)[1]),value:this.#y(o(r)[0]),...i};case`type_conversion_expression`:case`type_assertion_expression`:return{k:`cast`,type:this.#_(a(r,`type`)),value:this.#y(a(r,`operand`)),...i};case`instanceof_expression`:case`is_expression`:case`is_pattern_expression`:return{k:`binary`,op:`instanceof`,left:this.#y(o(r)[0]),right:this.#e.nothing(r),...i};case`lambda_expression`:case`anonymous_method_expression`:case`func_literal`:case`anonymous_function_creation_expression`:case`anonymous_function`:case`arrow_function`:{let e=a(r,`parameters`),t=e?.type===`identifier`||e?.type===`implicit_parameter`?[this.#e.param(this.#e.name(e))]:e?.type===`inferred_parameters`?o(e).map(e=>this.#e.param(this.#e.name(e))):o(e).flatMap(e=>this.#g(e)),n=a(r,`body`)??o(r).at(-1);return{k:`fn`,fn:{name:``,params:t,body:n&&/^(block|compound_statement)$/.test(n.type)?this.#r(n):n?[{k:`return`,value:this.#y(n),start:n.start,end:n.end}]:[],marks:[],arrow:!0,...i},...i}}case`method_reference`:{let[e,t]=o(r);return t?{k:`member`,on:this.#y(e),name:this.#e.of(t),...i}:this.#y(e)}case`class_literal`:case`typeof_expression`:return{k:`const`,v:text(),...i};case`switch_expression`:case`match_expression`:{let e=this.#t===`java`?this.#f(r):void 0,t=this.#y(a(r,`condition`)??o(r)[0]);if(e?.k===`switch`)return this.#b(t,e.cases.map(({tests:e,body:t})=>({tests:e,value:t[0]?.k===`expr`?t[0].value:this.#e.nothing(r)})),r);let n=[...o(a(r,`body`)),...o(r).slice(1)].filter(e=>/arm|match_(conditional|default)/.test(e.type)).map(e=>{let t=o(e),n=t[0];return{tests:/default|discard/.test(`${e.type} ${n?.type}`)?void 0:(n?.type===`match_condition_list`?o(n):n?[n]:[]).map(e=>this.#y(e.type===`constant_pattern`?o(e)[0]:e)),value:this.#y(t.at(-1))}});return this.#b(t,n,r)}case`include_expression`:case`include_once_expression`:case`require_expression`:case`require_once_expression`:return{k:`call`,fn:this.#e.name(r,`include`),args:[this.#y(o(r)[0])],...i};case`shell_command_expression`:return{k:`call`,fn:this.#e.name(r,`shell_exec`),args:[{k:`concat`,parts:o(r).map(e=>e.type===`string_content`?{k:`const`,v:this.#e.of(e),start:e.start,end:e.end}:this.#y(e)),...i}],...i};case`exit_statement`:return{k:`call`,fn:this.#e.name(r,`exit`),args:o(r).map(e=>this.#y(e)),...i};case`list_literal`:return this.#C(r);case`slice_type`:case`array_type`:case`map_type`:return{k:`list`,items:[],...i};case`query_expression`:return{k:`concat`,parts:o(r).flatMap(e=>o(e)).map(e=>this.#y(e)),...i};case`tuple_expression`:return{k:`list`,items:this.#v(r),...i};case`default_expression`:case`sizeof_expression`:return this.#e.nothing(r);default:return o(r).length===1?this.#y(o(r)[0]):this.#e.nothing(r)}}#b(e,t,n){let r={start:n.start,end:n.end},i=t.find(({tests:e})=>e===void 0)?.value??this.#e.nothing(n);for(let n of[...t].reverse())n.tests&&n.tests.length!==0&&(i={k:`cond`,test:n.tests.map(t=>({k:`binary`,op:`==`,left:e,right:t,...r})).reduce((e,t)=>({k:`logic`,op:`or`,left:e,right:t,...r})),yes:n.value,other:i,...r});return i}#x(e){let[t=``,n]=this.#_(e).split(`.`),r=this.#e.name(e,t);return n===void 0?r:{k:`member`,on:r,name:n,start:r.start,end:r.end}}#S(e,t,n){return t.k===`name`?{k:`member`,on:e,name:t.name,...n}:t.k===`call`?{...t,fn:this.#S(e,t.fn,n)}:t.k===`member`?{...t,on:this.#S(e,t.on,n)}:t}#C(e){return{k:`list`,items:o(e).map(e=>this.#y(e.type===`array_element_initializer`?o(e).at(-1):e)),start:e.start,end:e.end}}#w(n){let r={start:n.start,end:n.end},i=n.children.some(e=>e.named&&!/content|escape|start|end|string_fragment|heredoc_body|nowdoc|multiline_string_fragment|interpolation_(start|quote)|brace/.test(e.type)),a=e(n,`heredoc_body`,`nowdoc_body`);if(a)return this.#T(a,r);if(i)return this.#T(n,r);let o=this.#e.of(n),s=/^[@$]*("""|"|'|`)/.exec(o),c=s?o.slice(s[0].length,-(s[1]?.length??1)):o;return{k:`const`,v:this.#t===`php`&&o.startsWith(`'`)?c.replace(/\\(['\\])/g,`$1`):t(c),...r}}#T(e,n){return{k:`concat`,parts:e.children.filter(e=>e.named||/content/.test(e.type)).filter(e=>!/interpolation_(start|quote)|heredoc_start|heredoc_end|interpolation_brace/.test(e.type)).map(e=>/content|escape|string_fragment|nowdoc_string/.test(e.type)?{k:`const`,v:t(this.#e.of(e)),start:e.start,end:e.end}:this.#y(e.type===`interpolation`?o(e).find(e=>!/interpolation_/.test(e.type)):e)),...n}}#E(e,t){let n=/^(compile|matches|replaceAll|replaceFirst|split|Regex|MustCompile|Compile|preg_match|preg_replace|preg_match_all|preg_split)$/.test(e)?0:/^(IsMatch|Match|Matches|Replace)$/.test(e)&&this.#t===`csharp`?1:-1;if(this.#t===`csharp`&&(t.length-n>2||this.#e.text.includes(`REGEX_DEFAULT_MATCH_TIMEOUT`)))return;let r=t[n];r?.k===`const`&&typeof r.v==`string`&&this.#e.patterns.push({source:this.#t===`php`?r.v.replace(/^(\W)(.*)\1\w*$/s,`$2`):r.v,flags:this.#t,start:r.start,end:r.end})}};const f={java:{grammar:`java`,model:u,declares:!0,implied:!0},csharp:{grammar:`c-sharp`,model:c,declares:!0,implied:!0},go:{grammar:`go`,model:l,declares:!1,implied:!1},php:{grammar:`php`,model:d,declares:!1,implied:!1}};async function braces(e){let{grammar:t,model:n,declares:r,implied:a}=f[e],o=await i(t);return{lower(t){let n=o(t);if(!n)throw TypeError(`takes too long to parse`);return lowerBraces(t,n.root,n.broken,e)},model:n,declares:r,implied:a,open:!0,candidates:()=>[],...e===`go`?{}:{fileOf:e=>e}}}export{braces};