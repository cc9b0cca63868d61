import type { Model } from './model.ts'

/** .NET's library, ASP.NET and Entity Framework. */
export const csharpModel: Model = {
  sources: `
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
  `,
  sinks: {
    cmdi: `
      Process.Start 0 1
      ProcessStartInfo 0 1 FileName: Arguments:
      {ProcessStartInfo,StartInfo,process.StartInfo,startInfo,psi}.{FileName,Arguments} =
      {ArgumentList}.Add 9
    `,
    sqli: `
      {SqlCommand,OleDbCommand,OdbcCommand,OracleCommand,MySqlCommand,NpgsqlCommand,SQLiteCommand,SqliteCommand,SqlDataAdapter,OleDbDataAdapter,MySqlDataAdapter,NpgsqlDataAdapter,SQLiteDataAdapter,OracleDataAdapter,EntityCommand} 0
      {SqlCommand,OleDbCommand,DbCommand,IDbCommand,MySqlCommand,NpgsqlCommand,SQLiteCommand,SqliteCommand,OdbcCommand,OracleCommand,command,cmd}.CommandText =
      {FromSqlRaw,ExecuteSqlRaw,ExecuteSqlRawAsync,ExecuteSqlCommand,ExecuteSqlCommandAsync,FromSql,SqlQuery,SqlQueryRaw,ExecuteStoreCommand,ExecuteStoreQuery,ExecuteStoreQueryAsync} 0
      {connection,conn,db,SqlConnection,IDbConnection,DbConnection,con,NpgsqlConnection,MySqlConnection,SqliteConnection}.{Query,QueryAsync,QueryFirst,QueryFirstOrDefault,QuerySingle,QuerySingleOrDefault,QueryMultiple,Execute,ExecuteAsync,ExecuteScalar,ExecuteReader,QueryFirstAsync,QueryFirstOrDefaultAsync,QuerySingleAsync} 0
      {SqlHelper,MySqlHelper}.{ExecuteNonQuery,ExecuteReader,ExecuteDataset,ExecuteScalar,ExecuteDataRow} 1 2
      {session,ISession,Session}.{CreateQuery,CreateSQLQuery} 0
      SqlDataSource.SelectCommand =
      {SelectCommand,InsertCommand,UpdateCommand,DeleteCommand} =
    `,
    xss: `
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
    `,
    eval: `
      CSharpScript.{EvaluateAsync,Create,RunAsync} 0
      {CodeDomProvider,CSharpCodeProvider,ICodeCompiler,provider}.{CompileAssemblyFromSource,CompileAssemblyFromFile,CompileAssemblyFromDom} 1
      {CompileAssemblyFromSource} 1
      {PowerShell,ps,Pipeline,Runspace}.{AddScript,CreatePipeline} 0
      PowerShell.Create().AddScript 0
    `,
    path: `
      {File,Directory,FileStream,StreamReader,StreamWriter,FileInfo,DirectoryInfo}.{ReadAllText,ReadAllBytes,ReadAllLines,ReadLines,WriteAllText,WriteAllBytes,WriteAllLines,AppendAllText,Open,OpenRead,OpenWrite,OpenText,Create,CreateText,Delete,Copy,Move,GetFiles,GetDirectories,CreateDirectory,EnumerateFiles,Replace,AppendText,SetAttributes,ReadAllTextAsync,ReadAllBytesAsync,WriteAllTextAsync,Exists,AppendAllLines} 0 1
      {FileStream,StreamReader,StreamWriter,FileInfo,DirectoryInfo,PhysicalFileResult,FilePathResult} 0
      {Controller,this,Response,HttpResponse}.{PhysicalFile,TransmitFile,WriteFile,SendFileAsync,SaveAs} 0
      {PhysicalFile,TransmitFile,WriteFile,SendFile} 0
      {file,IFormFile,HttpPostedFile,postedFile}.SaveAs 0
      {ZipFileExtensions,ZipArchiveEntry,entry}.{ExtractToFile} 0 1
      {ZipFile}.{ExtractToDirectory,OpenRead,Open} 0
      Image.{FromFile,Load} 0
    `,
    deser: `
      {BinaryFormatter,SoapFormatter,NetDataContractSerializer,LosFormatter,ObjectStateFormatter,JavaScriptSerializer,XamlReader,ResourceReader,FsPickler,Serializer}.{Deserialize,UnsafeDeserialize,ReadObject,DeserializeMethodResponse,Load,Parse,DeserializeObject,UnsafeDeserializeMethodResponse} 0
      {BinaryFormatter(),SoapFormatter(),NetDataContractSerializer(),LosFormatter(),ObjectStateFormatter(),XmlMessageFormatter()}.{Deserialize,UnsafeDeserialize,ReadObject,Read} 0
      {JsonConvert}.{DeserializeObject,PopulateObject} 0 ?1
      {ResourceReader,ResXResourceReader} 0
      {DataContractSerializer,XmlSerializer,DataContractJsonSerializer}.{ReadObject,Deserialize} 0
      {XamlReader,XamlServices}.{Load,Parse} 0
      {Activity,ActivityXamlServices}.Load 0
      JavaScriptSerializer().{Deserialize,DeserializeObject} 0
      {fastJSON.JSON,JSON}.ToObject 0
    `,
    ssrf: `
      {HttpClient,httpClient,client,_httpClient,_client,HttpClient()}.{GetAsync,PostAsync,PutAsync,DeleteAsync,SendAsync,GetStringAsync,GetByteArrayAsync,GetStreamAsync,PatchAsync,Send} 0
      {WebRequest,HttpWebRequest}.{Create,CreateHttp,CreateDefault} 0
      {WebClient,wc,webClient}.{DownloadString,DownloadData,DownloadFile,OpenRead,UploadString,UploadData,DownloadStringAsync,DownloadStringTaskAsync,UploadValues} 0
      HttpRequestMessage 1
      {RestClient,RestRequest} 0
      {HttpClient,client}.BaseAddress =
      {TcpClient}.Connect 0
    `,
    xxe: `
      {XmlDocument,XmlTextReader,xmlDoc,doc}.{Load,LoadXml,Read} 0 ?XmlResolver
      XmlReader.Create 0 ?1
      {XmlDocument,xmlDoc,doc}.{Load,LoadXml} 0
      {XmlTextReader} 0
    `,
    redos: `
      {Regex} 0
      Regex.{IsMatch,Match,Matches,Replace,Split} 1
    `,
    redirect: `
      {Response,HttpResponse,HttpContext.Response,ctx.Response,context.Response,this.Response,HttpResponseBase}.{Redirect,RedirectPermanent} 0
      {Redirect,RedirectPermanent,RedirectPreserveMethod,RedirectPermanentPreserveMethod} 0
      {RedirectResult} 0
      {Response,HttpResponse,ctx.Response}.{AddHeader,AppendHeader} 1 ?0~^location$
      {Response,HttpResponse,ctx.Response,context.Response}.Headers.{Add,Append} 1 ?0~^location$
      {Response.Headers,ctx.Response.Headers,Headers,response.Headers}.{Location,location} =
      {Response,HttpResponse}.RedirectLocation =
      {Server}.Transfer 0
    `,
    ldapi: `
      {DirectorySearcher} 0 1 Filter:
      {DirectorySearcher,searcher,ds}.Filter =
      {DirectoryEntry} 0 Path:
      SearchRequest 0 1
    `,
    xpathi: `
      {XmlDocument,XmlNode,XPathNavigator,XPathDocument,doc,nav,xmlDoc,xml,navigator,XNode,XPathNodeIterator,root}.{SelectNodes,SelectSingleNode,Select,Compile,Evaluate,XPathSelectElement,XPathSelectElements,XPathEvaluate} 0
      XPathExpression.Compile 0
      {SelectSingleNode,SelectNodes} 0
    `,
    logi: `
      {ILogger,logger,_logger,Log,log,ILog,Logger,Trace,Debug}.{Warn,Info,Error,Debug,Fatal,Trace,Log,LogInformation,LogWarning,LogError,LogDebug,LogCritical,LogTrace,Write,WriteLine,Information,Warning,Verbose,TraceInformation,TraceWarning,TraceError} *
      {EventLog}.WriteEntry *
      TraceSource.{TraceEvent,TraceInformation} *
    `,
    headeri: `
      {Response,HttpResponse,ctx.Response}.{AddHeader,AppendHeader} 0 1
    `,
    format: `
      {String,string}.Format 0 ?1
      {StringBuilder}.AppendFormat 0 ?1
      CompositeFormat.Parse 0
    `,
    reflect: `
      Type.GetType 0
      Assembly.{Load,LoadFrom,LoadFile,UnsafeLoadFrom} 0
      Activator.CreateInstance 0
      {Assembly}.CreateInstance 0
    `,
    ssti: `
      {Engine.Razor,Razor,RazorEngine}.{RunCompile,Compile,Parse} 0
    `,
  },
  clean: {
    all: `
      {int,Int32,Int64,long,double,decimal,Guid,DateTime,bool,Convert,Boolean,Enum,short,float,Double}.{Parse,TryParse,ToInt32,ToInt64,ToDouble,ToBoolean,ToDecimal,ParseExact,ToInt16,IsDefined}
      {Url,this.Url,urlHelper}.{Action,RouteUrl,Content}
      {GetHashCode,Length,Count,IndexOf,CompareTo}
    `,
    xss: `
      {HttpUtility,WebUtility,Server,HttpServerUtility,HtmlEncoder.Default,HtmlEncoder,Html,JavaScriptEncoder.Default,UrlEncoder.Default,AntiXssEncoder,Encoder,SecurityElement,this.Server,ctx.Server,AntiXss}.{HtmlEncode,HtmlAttributeEncode,UrlEncode,JavaScriptStringEncode,Encode,HtmlFormUrlEncode,XmlEncode,Escape,UrlPathEncode,GetSafeHtml}
      {HtmlEncode,HtmlAttributeEncode,UrlEncode}
      {sanitizer,HtmlSanitizer}.Sanitize
      {Sanitizer}.GetSafeHtmlFragment
    `,
    'redirect,ssrf,path,headeri,logi': `
      {HttpUtility,WebUtility,Server,Uri}.{UrlEncode,EscapeDataString,HtmlEncode,UrlPathEncode}
    `,
    logi: `
      {WebUtility,HttpUtility}.HtmlEncode
    `,
    path: `
      Path.{GetFileName,GetFileNameWithoutExtension,GetRandomFileName,GetExtension}
    `,
    ldapi: `
      Encoder.{LdapFilterEncode,LdapDistinguishedNameEncode}
    `,
    redos: `
      Regex.Escape
    `,
  },
  pass: `
    {String,string,StringBuilder,Convert,Encoding.UTF8,Encoding.ASCII,Encoding,Path,Uri,UriBuilder,HttpUtility,WebUtility,Regex}.{Format,Concat,Join,Copy,ToString,FromBase64String,ToBase64String,GetBytes,GetString,Combine,GetFullPath,GetDirectoryName,UrlDecode,HtmlDecode,UnescapeDataString,Replace,ParseQueryString}
    {StringBuilder,Uri,UriBuilder,StringReader,StreamReader,MemoryStream,XmlTextReader,JsonTextReader,StringContent}
    {ToString,ToLower,ToUpper,Trim,Substring,Replace,Split,PadLeft,TrimEnd,TrimStart,Insert,Remove,ToLowerInvariant,ToCharArray,Concat,First,FirstOrDefault,Single,Last,ElementAt,ReadToEnd,ReadLine,Value,Result,GetValue} self
    Regex.Replace 0 2
  `,
  alias: `
    {HttpRequestBase} HttpRequest
  `,
  handlers: `
    {HttpGet,HttpPost,HttpPut,HttpDelete,HttpPatch,Route,AcceptVerbs} @remote,@remote,@remote,@remote,@remote
    {Controller,ControllerBase,ApiController}.* @remote,@remote,@remote,@remote,@remote
    {app,endpoints}.{MapGet,MapPost,MapPut,MapDelete,MapPatch} @remote,@remote,@remote
    WebMethod @remote,@remote,@remote
  `,
  named: ``,
  harmless: /^(int|long|double|float|short|byte|bool|decimal|Int32|Int64|Guid|DateTime|DateTimeOffset|TimeSpan|Boolean|Double|CancellationToken)$/,
  markedParams: /^(FromQuery|FromBody|FromRoute|FromForm|FromHeader|FromUri|Bind)$/,
  guards: `
    {Url,this.Url,UrlHelper,urlHelper,IUrlHelper}.IsLocalUrl 0 redirect,ssrf
    {IsLocalUrl,IsUrlLocalToHost} 0 redirect
    {HttpRequest,Request,req,RequestExtensions,ctx.Request}.IsUrlLocalToHost 0 redirect
    {int,long,Guid,Int32,DateTime,double}.TryParse 0 all
    {Uri}.IsWellFormedUriString 0 trustbound
  `,
}
