import type { Model } from './model.ts'

/** PHP's functions, PDO, Laravel and Symfony. */
export const phpModel: Model = {
  sources: `
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
  `,
  sinks: {
    cmdi: `
      ^{system,exec,shell_exec,passthru,popen,proc_open,pcntl_exec,expect_popen} 0
      ^{mail} 4
      {Process,Symfony\\Component\\Process\\Process} 0
      Process.{fromShellCommandline} 0
      Process.run 0
      ^{ssh2_exec} 1
      {SSH2,ssh}.exec 0
    `,
    sqli: `
      ^{mysql_query,mysql_db_query,mysql_unbuffered_query,pg_query,pg_send_query,sqlite_query,sqlite_exec,mssql_query,odbc_exec,odbc_prepare,sqlsrv_query,ibase_query,db2_exec,oci_parse} 0 1
      ^{mysqli_query,mysqli_real_query,mysqli_multi_query,mysqli_prepare,pg_prepare,pg_query_params,sqlsrv_prepare} 1
      ^{pg_query_params,pg_prepare} 1 2
      {PDO,mysqli,db,pdo,conn,connection,dbh,mysqli_connect(),SQLite3,database,link,wpdb,this.db,this.pdo,this.conn,this.connection,con,mysql,sql,em,entityManager,Connection,EntityManagerInterface}.{query,exec,prepare,multi_query,real_query,get_results,get_row,get_var,get_col,querySingle,executeQuery,executeStatement,executeUpdate,createQuery,createNativeQuery,fetchAll,fetchAssoc,fetchAssociative,fetchAllAssociative,fetchOne,fetchColumn,execute_query} 0
      {get_results,get_row,get_col} 0
      DB.{raw,select,insert,update,delete,statement,unprepared,selectOne} 0
      {whereRaw,orWhereRaw,havingRaw,orHavingRaw,orderByRaw,groupByRaw,selectRaw,fromRaw,joinRaw} 0
      {QueryBuilder,qb,createQueryBuilder()**}.{where,andWhere,orWhere,having,orderBy,select,from,add} 0
    `,
    nosqli: `
      {MongoCollection,Collection,collection,MongoDB\\Collection}.{find,findOne,findAndModify,remove,update,count,deleteOne,deleteMany,updateOne,updateMany,aggregate,findOneAndUpdate} 0+
    `,
    xss: `
      ^{echo,print,printf,vprintf,print_r,exit,die} *
      {Response,response(),response}.{make,setContent,write} 0
      ^response 0
      Response 0
      HtmlString 0
      {getBody()}.write 0
    `,
    eval: `
      ^{eval,assert,create_function} *
      ^{preg_replace} 1 ?0~/[imsxADSUXJu]*e[imsxADSUXJu]*$
      ^{call_user_func,call_user_func_array,array_map,usort,register_shutdown_function,forward_static_call} 0
      ^{mb_ereg_replace} 3
      ^eval 0
    `,
    reflect: `
      {ReflectionClass,ReflectionMethod,ReflectionFunction} 0
      ^$call
    `,
    ssti: `
      {Twig_Environment,Environment,twig,Twig\\Environment,this.twig,smarty,Smarty,Blade}.{createTemplate,fetch,compileString,display} 0
      {createTemplate} 0
      Blade.{render,compileString} 0
    `,
    path: `
      ^{include} 0
      ^{file_get_contents,file_put_contents,fopen,file,readfile,unlink,rmdir,mkdir,copy,rename,opendir,scandir,dir,glob,parse_ini_file,show_source,highlight_file,touch,chmod,chown,symlink,link,readlink,move_uploaded_file,simplexml_load_file,SplFileObject,imagecreatefromjpeg,imagecreatefrompng,parse_ini_file,tempnam} 0
      ^{copy,rename,move_uploaded_file,symlink,link} 1
      {Storage,File,Filesystem,filesystem,Storage.disk()}.{get,put,delete,download,exists,copy,move,append,prepend,readStream,remove,dumpFile,deleteDirectory,files} 0
      {response(),Response}.{download,file} 0
      {BinaryFileResponse,SplFileObject} 0
      {ZipArchive,zip}.{open,extractTo} 0
    `,
    deser: `
      ^{unserialize,yaml_parse,igbinary_unserialize,msgpack_unpack,wddx_deserialize} 0 !1
      ^{maybe_unserialize} 0
    `,
    ssrf: `
      ^{curl_init,get_headers,fsockopen,pfsockopen,stream_socket_client,SoapClient,get_meta_tags,getimagesize,simplexml_load_file} 0
      ^curl_setopt 2 ?1~CURLOPT_URL
      ^{file_get_contents,fopen,copy} 0 ?0~^https?:
      {Client,GuzzleHttp\\Client,client,httpClient,guzzle,Http,HttpClient}.{get,post,put,delete,patch,head,send} 0
      {Client,client,httpClient,HttpClientInterface,guzzle}.{request,requestAsync} 1
      Http.{get,post,put,delete,patch,head} 0
      {wp_remote_get,wp_remote_post,wp_remote_request} 0
    `,
    xxe: `
      ^{simplexml_load_string,simplexml_load_file} 0 ?2
      {DOMDocument,dom,doc}.{loadXML,load} 0 ?1
      {XMLReader}.{xml,open} 0 ?2
      ^xml_parse 1
      SimpleXMLElement 0 ?1
      {loadXML} 0 ?1~LIBXML_(NOENT|DTDLOAD)
    `,
    redirect: `
      ^header 0 ?0~^location:
      ^header 0 @redirect
      {redirect(),Redirect,this,response()}.{to,away,redirect,intended} 0
      ^redirect 0
      {RedirectResponse,Symfony\\Component\\HttpFoundation\\RedirectResponse} 0
      wp_redirect 0
      {withHeader} 1 ?0~^location$
    `,
    ldapi: `
      ^{ldap_search,ldap_list,ldap_read} 1 2
    `,
    xpathi: `
      {DOMXPath,xpath,xp,SimpleXMLElement,xml,simplexml_load_file(),simplexml_load_string(),doc}.{query,evaluate,xpath} 0
    `,
    logi: `
      ^{error_log,syslog,trigger_error} 0 1
      {Log,logger,LoggerInterface,this.logger,log}.{info,warning,error,debug,notice,critical,alert,emergency,log} *
    `,
    headeri: `
      ^header 0 !0~^location:
      ^mail 0 1 3
    `,
    redos: `
      ^{preg_match,preg_match_all,preg_replace,preg_split,preg_grep,preg_replace_callback,ereg,eregi} 0
    `,
    protopoll: `
      ^{extract,parse_str} 0
    `,
    format: `
      ^{printf,sprintf,vsprintf} 0 ?1
    `,
  },
  clean: {
    all: `
      ^{intval,floatval,doubleval,boolval,count,strlen,crc32,abs,round,floor,ceil,is_numeric,md5,sha1,hash,password_hash,ctype_digit,ctype_alnum,hexdec,bindec,number_format,settype,ord,bin2hex,strtotime,time,date,array_key_exists,in_array,isset,empty,uniqid,mktime,random_int,gettype,filesize,checkdate,strcmp}
    `,
    xss: `
      ^{htmlspecialchars,htmlentities,strip_tags,urlencode,rawurlencode,json_encode,e,esc_html,esc_attr,esc_url,esc_js,wp_kses,wp_kses_post,sanitize_text_field,filter_var,http_build_query,base64_encode,twig_escape_filter,HTMLPurifier,highlight_string}
      {HTMLPurifier,purifier}.purify
    `,
    sqli: `
      ^{mysqli_real_escape_string,mysql_real_escape_string,mysql_escape_string,pg_escape_string,pg_escape_literal,pg_escape_identifier,sqlite_escape_string,addslashes,esc_sql,mysqli_escape_string}
      {mysqli,db,pdo,PDO,conn,connection,wpdb,mysql,link}.{quote,real_escape_string,escape_string,prepare,escape,quoteIdentifier}
      {SQLite3}.escapeString
    `,
    cmdi: `
      ^{escapeshellarg,escapeshellcmd}
    `,
    'path,include': `
      ^{basename}
    `,
    'redirect,ssrf,headeri,path,logi': `
      ^{urlencode,rawurlencode}
    `,
    ldapi: `
      ^ldap_escape
    `,
    redos: `
      ^preg_quote
    `,
    nosqli: `
      ^{strval}
    `,
  },
  pass: `
    ^{trim,ltrim,rtrim,strtolower,strtoupper,ucfirst,ucwords,lcfirst,substr,str_pad,strrev,nl2br,sprintf,vsprintf,implode,join,explode,array_merge,array_values,array_keys,array_map,array_filter,array_pop,array_shift,array_slice,array_reverse,array_combine,current,reset,end,next,key,urldecode,rawurldecode,base64_decode,base64_encode,html_entity_decode,htmlspecialchars_decode,stripslashes,stripcslashes,json_decode,json_encode,serialize,unserialize,strval,strstr,stristr,strrchr,mb_substr,mb_strtolower,mb_strtoupper,iconv,mb_convert_encoding,utf8_decode,utf8_encode,str_repeat,wordwrap,chunk_split,preg_split,preg_match_all,parse_url,pathinfo,dirname,realpath,addcslashes,quoted_printable_decode,convert_uudecode,gzinflate,gzuncompress,gzdecode,str_rot13,compact,array_column,array_unique,array_diff,array_intersect,iterator_to_array,ob_get_clean,http_build_query,stream_get_contents,file_get_contents,concat,str_ireplace,substr_replace,strtr,html_entity_decode,quotemeta,max,min,nl2br,money_format,vsprintf,array_walk,collect,optional,tap}
    {Str,Arr}.*
  `,
  alias: `
    ^{Illuminate\\Http\\Request} Request
  `,
  handlers: `
    {Route,Get,Post} @text,@text,@text,@text
    {Controller,AbstractController,BaseController}.* @text,@text,@text,@text
    Route.{get,post,put,delete,patch,any} @remote,@remote,@remote
    {app,router,group}.{get,post,put,delete,patch,any,map} Request,Response,@remote
    {add_action,add_filter} -
  `,
  named: `
  `,
  harmless: /^(int|float|bool|integer|boolean|double|DateTime|DateTimeImmutable)$/,
  markedParams: /^(MapQueryParameter|MapRequestPayload|MapQueryString)$/,
  guards: `
    ^{is_numeric,is_int,ctype_digit,ctype_alnum,ctype_alpha,is_bool,is_float,ctype_xdigit} 0 all
    ^{is_string} 0 nosqli
    ^filter_var 0 all
  `,
}
