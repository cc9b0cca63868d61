import type { Model } from './model.ts'

/** Java's library, servlets, Spring and what is used with them. */
export const javaModel: Model = {
  sources: `
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
  `,
  sinks: {
    cmdi: `
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
    `,
    sqli: `
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
    `,
    nosqli: `
      {MongoCollection,BasicDBObject,DBCollection,MongoTemplate}.{find,findOne,parse,aggregate,count,remove,update} 0
      BasicDBObject.parse 0
      BasicQuery 0
      Document.parse 0
    `,
    xss: `
      {HttpServletResponse,ServletResponse,response,resp,res}.getWriter().{write,print,println,format,printf,append} *+
      {HttpServletResponse,ServletResponse,response,resp}.getOutputStream().{write,print,println} *+
      {getWriter()}.{write,print,println,format,printf,append} *+
      {PrintWriter,JspWriter,ServletOutputStream,ResponseWriter}.{write,print,println,format,printf,append} *+
      {out,writer,pw}.{print,println,write,printf,append} *+
      {HttpServletResponse,response,resp}.sendError 1
      {WebView,webView}.{loadData,loadDataWithBaseURL,evaluateJavascript,loadUrl} 0 1
      WebView.{loadData,loadDataWithBaseURL,evaluateJavascript} 0 1
      {ResponseEntity.ok().contentType()}.body 0
    `,
    eval: `
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
    `,
    reflect: `
      Class.forName 0
      {ClassLoader,getClassLoader(),loader}.loadClass 0
      {Class,getClass()}.{getMethod,getDeclaredMethod,getField,getDeclaredField} 0
    `,
    ssti: `
      {Velocity,VelocityEngine,RuntimeServices}.{evaluate,mergeTemplate,parse} 2 3
      Velocity.evaluate 3
      {PebbleEngine,FreemarkerEngine,Jinjava,Handlebars,TemplateEngine,MustacheFactory}.{getLiteralTemplate,getTemplate,render,compileInline,process,compile,renderForResult} 0
      Template 1
      {StringTemplateLoader}.putTemplate 1
      ST 0
      StringTemplate 0
    `,
    path: `
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
    `,
    deser: `
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
    `,
    ssrf: `
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
    `,
    xxe: `
      {DocumentBuilder,documentBuilder,builder,db,newDocumentBuilder(),SAXParser,SAXBuilder,SAXReader,XMLReader,saxParser,xmlReader,Digester,Builder,XMLInputFactory,TransformerFactory,Transformer,SchemaFactory,Unmarshaller,XPathExpression,Validator,SAXTransformerFactory,JAXBContext.createUnmarshaller(),createUnmarshaller(),newSAXParser(),getXMLReader(),newTransformer(),newSchema(),newXPath()}.{parse,build,read,unmarshal,createXMLStreamReader,createXMLEventReader,newTransformer,newSchema,transform,newXMLFilter,validate,evaluate,createFilteredReader} 0
      SimpleXMLProvider.provide 0
      {Persister,persister}.{read,validate} 0 1
      {provider,Provider}.provide 0
      Formatter.format 0
      {formatter}.format 0
      {DocumentHelper}.parseText 0
      {NodeBuilder,Formatter}.{read,format} 0
      {ParsingReader,ParserDriver}.parse 0
    `,
    redos: `
      Pattern.{compile,matches} 0
      {String,value}.{matches,replaceAll,replaceFirst,split} 0
      {matches,replaceAll,replaceFirst,split} 0
      RegExUtils.{removeAll,removeFirst,removePattern,replaceAll,replaceFirst,replacePattern} 1
      {Splitter}.{on,onPattern} 0
    `,
    redirect: `
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
    `,
    ldapi: `
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
    `,
    xpathi: `
      {XPath,xpath,xp,newXPath(),XPathFactory.newXPath(),XPathExpression,xPath}.{evaluate,compile,evaluateExpression} 0
      {compile,evaluate} 0 ?0~^\\(?//?
      {Document,Node,Element,Branch,SAXReader,AbstractNode,document,Dom4j,SVGDocument}.{selectNodes,selectSingleNode,valueOf,numberValueOf,matches,createXPath,createPattern} 0
      {DocumentHelper,DocumentFactory,DefaultXPath,XPathPattern,ProxyDocumentFactory,DocumentFactory.getInstance()}.{createXPath,selectNodes,createPattern,createXPathFilter,sort} 0 1
      {DefaultXPath,XPathPattern,DOMXPath,Dom4jXPath} 0
      {XPathFactory,XPathAPI,JXPathContext}.{compile,selectNodeList,eval,getValue,iterate,selectNodes} 0 1
    `,
    logi: `
      {Logger,LOGGER,logger,log,LOG,Log}.{info,warn,warning,error,debug,trace,fatal,severe,fine,finer,finest,log,config,logp} *
      {Log}.{d,e,i,v,w,wtf} *
    `,
    headeri: `
      {HttpServletResponse,response,resp}.{setHeader,addHeader} 0 1
      {HttpServletResponse,response}.addCookie 0+
      {ResponseBuilder,Response.ok()}.header 1
    `,
    format: `
      String.format 0 ?1
      {PrintStream,System.out,PrintWriter,out,getWriter()}.{printf,format} 0 ?1
      Formatter().format 0
    `,
    trustbound: `
      {HttpSession,getSession(),session,request.getSession()}.{setAttribute,putValue} 0 1
    `,
  },
  plain: {
    crypto: `
      {Cipher,KeyGenerator,SecretKeyFactory}.getInstance ?0~^(DES|RC2|RC4|ARCFOUR|DESede|TripleDES|Blowfish|IDEA)
      Cipher.getInstance ?0~^AES(/ECB|$)
      NullCipher
    `,
    hash: `
      {MessageDigest,DigestUtils}.{getInstance,getDigest} ?0~^(MD[245]|SHA-?1?$)
      DigestUtils.{md5,md5Hex,sha1,sha1Hex,sha,shaHex,md2,md2Hex,getMd5Digest,getSha1Digest}
    `,
    weakrand: `
      Random
      Math.random
      ThreadLocalRandom.current
      RandomStringUtils.{random,randomAlphanumeric,randomAlphabetic,randomNumeric}
    `,
    cookie: `
      {Cookie,cookie,rememberMeCookie}.setSecure ?0~^false$
    `,
  },
  clean: {
    all: `
      {Integer,Long,Double,Float,Short,Byte,Boolean,BigInteger,BigDecimal,UUID,LocalDate,LocalDateTime,Instant,Enum,Character}.{parseInt,parseLong,parseDouble,parseFloat,parseShort,valueOf,fromString,parse,parseBoolean,decode,parseByte,isDigit}
      {Math,Objects}.{abs,max,min,hash,floor,round}
      {MessageDigest,md}.{digest}
      {getSecond,hashCode,length,size,indexOf,compareTo,isEmpty}
      {BigInteger,BigDecimal,Integer,Long}
      DigestUtils.{sha256Hex,md5Hex,sha1Hex}
      {UUID}.{randomUUID}
    `,
    xss: `
      {ESAPI.encoder(),Encoder,encoder}.{encodeForHTML,encodeForHTMLAttribute,encodeForJavaScript,encodeForCSS,encodeForURL,encodeForXML,encodeForXMLAttribute}
      {Encode,Encoder,Escape}.{forHtml,forHtmlAttribute,forHtmlContent,forJavaScript,forJavaScriptAttribute,forJavaScriptBlock,forCssString,forUriComponent,forXml,forXmlAttribute,forHtmlUnquotedAttribute,forCDATA,html}
      {HtmlUtils,StringEscapeUtils,JavaScriptUtils,HtmlEscapers,Jsoup,XssUtils,PolicyFactory,AntiSamy,HTMLSanitizer,HtmlSanitizer}.{htmlEscape,htmlEscapeDecimal,htmlEscapeHex,escapeHtml,escapeHtml3,escapeHtml4,escapeXml,escapeXml10,escapeXml11,javaScriptEscape,escapeEcmaScript,clean,sanitize,scan}
      {Sanitizers**}.sanitize
      {htmlEscape,escapeHtml,escapeHtml4,encodeForHTML,escapeXml}
      URLEncoder.encode
      HtmlEscapers.htmlEscaper().escape
    `,
    'redirect,ssrf,path,headeri,logi': `
      URLEncoder.encode
    `,
    sqli: `
      {ESAPI.encoder(),Encoder}.{encodeForSQL}
      StringEscapeUtils.escapeSql
    `,
    cmdi: `
      {ESAPI.encoder(),Encoder}.{encodeForOS}
      StringUtils.quote
    `,
    ldapi: `
      {ESAPI.encoder(),Encoder,LdapEncoder,Filter,EsapiEncoder}.{encodeForLDAP,encodeForDN,filterEncode,nameEncode,encodeValue}
      encodeForLDAP
    `,
    xpathi: `
      {ESAPI.encoder(),Encoder}.{encodeForXPath}
      {encodeForXPath}
    `,
    'path,redos': `
      {FilenameUtils}.{getName,getBaseName,getExtension}
    `,
    redos: `
      Pattern.quote
      Matcher.quoteReplacement
    `,
    'logi,headeri': `
      {StringEscapeUtils}.{escapeJava}
      {ESAPI.encoder()}.{encodeForHTML}
    `,
  },
  pass: `
    {String,StringBuilder,StringBuffer,Objects,Optional,Arrays,Collections,List,Set,Map,Stream,StringUtils,Strings,Joiner,Base64,Base64.getDecoder(),Base64.getEncoder(),URLDecoder,IOUtils,Streams,CharStreams,ByteStreams,StreamUtils,HtmlUtils,StringEscapeUtils,Encoding}.{valueOf,copyValueOf,join,toString,requireNonNull,requireNonNullElse,of,ofNullable,asList,singletonList,unmodifiableList,copyOf,stream,trim,strip,defaultString,defaultIfEmpty,substring,lowerCase,upperCase,encode,decode,encodeToString,encodeBase64,decodeBase64,encodeBase64String,htmlUnescape,unescapeHtml4,unescapeJava,toByteArray,readLines,isNullOrEmpty,nullToEmpty,repeat,replace,capitalize,trimToEmpty,trimToNull,removeStart,removeEnd,substringAfter,substringBefore,split,concat,copyToString}
    {HttpHost,Link,String,StringBuilder,StringBuffer,URI,URL,BufferedReader,InputStreamReader,ByteArrayInputStream,StringReader,Scanner,DataInputStream,BufferedInputStream,InputSource,StreamSource,SAXSource,DOMSource,File,ObjectInputStream,ObjectInputFilter,ZipInputStream,GZIPInputStream,Input,CharArrayReader,ByteArrayResource,ArrayList,HashSet,LinkedList,Yaml,UnsafeInput,StringBufferInputStream}
    {File}.{getCanonicalPath,getAbsolutePath,getPath,getName,getCanonicalFile,toPath,toURI,getAbsoluteFile,getParent,getParentFile}
    {Path,Paths,path}.{normalize,toRealPath,resolve,toAbsolutePath,getFileName,toString,toFile,get,of}
    {URI,UriBuilder,UriComponentsBuilder,UriComponentsBuilder.fromHttpUrl(),HttpUrl,URIBuilder}.{create,fromUriString,fromHttpUrl,parse,get,fromUri,newInstance,build,resolve,toURL,toUri,path,queryParam}
    {getBytes,toCharArray,toLowerCase,toUpperCase,trim,strip,substring,concat,replace,intern,split,toString,getValue,nextElement,next,stripLeading,stripTrailing,chars,lines,subSequence,getQuery,getPath,getHost} self
    String.format *
    MessageFormat.format *
    {Base64,DatatypeConverter,Hex}.* *
  `,
  alias: `
    Runtime.getRuntime() Runtime
    {ServletRequest,HttpServletRequestWrapper} HttpServletRequest
    DocumentBuilderFactory.newInstance() DocumentBuilderFactory
  `,
  answers: `
    {GetMapping,PostMapping,RequestMapping,PutMapping,DeleteMapping,PatchMapping} xss
    {GetMapping,PostMapping,RequestMapping,PutMapping,DeleteMapping,PatchMapping} redirect
  `,
  handlers: `
    {GET,POST,PUT,DELETE,PATCH,Path} -
  `,
  named: `
  `,
  harmless:
    /^(int|long|double|float|short|byte|boolean|Integer|Long|Double|Float|Short|Byte|Boolean|UUID|LocalDate|LocalDateTime|Instant|Date|BigDecimal|BigInteger|Duration|ZonedDateTime)$/,
  markedParams:
    /^(RequestParam|PathVariable|RequestBody|RequestHeader|CookieValue|ModelAttribute|MatrixVariable|RequestPart|QueryParam|PathParam|HeaderParam|CookieParam|FormParam|BeanParam|MatrixParam|Query|Path|Body|Header|DestinationVariable|Payload)$/,
  guards: `
    {UrlUtils,URLUtils}.{isLocalUrl,isValidRedirect} 0 redirect
    {StringUtils}.{isNumeric,isAlphanumeric,isAlpha} 0 all
    {startsWith} self trustbound
  `,
}
