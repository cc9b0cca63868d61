import type { Model } from './model.ts'

/** Ruby's library, Rails and Sinatra. */
export const rubyModel: Model = {
  sources: `
    ^params remote
    ^cookies remote
    {this,controller}.{params,cookies} remote
    {request,this.request}.{params,query_parameters,request_parameters,headers,env,body,raw_post,query_string,fullpath,path,url,original_url,original_fullpath,host,referer,referrer,user_agent,cookies,path_info,GET,POST,script_name,media_type,path_parameters,domain,subdomain,authority,content_type,remote_ip,uri} remote
    {request,this.request}.{params,query_parameters,request_parameters,headers,env,body,raw_post,query_string,fullpath,path,url,original_url,host,referer,referrer,user_agent,cookies,path_info,GET,POST}() remote
    ^gets() local
    STDIN.{gets,read}() local
    ^ARGV local
    ^ENV stored
    @remote
    TCPSocket.new().{gets,read,recv}() remote
    Rack.Request().params() remote
    Rack.Request().{GET,POST,params,body} remote
  `,
  sinks: {
    cmdi: `
      ^{\`,system,exec,spawn,syscall} 0
      {Kernel,Process,IO,PTY,Open3,Open4,this}.{system,exec,spawn,popen,popen2,popen3,popen2e,capture2,capture2e,capture3,pipeline,pipeline_r,open4,popen4ext} 0
      Kernel.\` 0
      Open3.{pipeline,pipeline_rw,pipeline_start} 0+ 1+
      ^{open} 0
      Kernel.open 0
      {IO}.{read,readlines,binread,foreach,write} 0
      Terrapin.CommandLine 0 1
      POSIX.Spawn.{spawn,system} 0
      {Net.SSH.start(),ssh}.{exec,exec!} 0
      Shell.system 0
    `,
    sqli: `
      *.{find_by_sql,count_by_sql,select_all,select_one,select_value,select_values,select_rows,exec_query,exec_update,exec_insert,exec_delete,execute_query,find_by_sql} 0
      {where,not,order,reorder,group,having,joins,from,select,pluck,lock,find_by,find_by!,exists?,delete_all,destroy_all,update_all,rewhere,reselect,calculate,average,sum,minimum,maximum,count,annotate,optimizer_hints,delete_by,destroy_by,find_or_create_by,create_with,sanitize_sql_for_order,reorder,unscope,where!,in_order_of} 0
      {connection,conn,db,ActiveRecord.Base.connection(),ActiveRecord.Base.connection,client,DB,pg,mysql,sqlite,PG.connect(),Mysql2.Client(),SQLite3.Database(),Sequel.connect(),PG.Connection(),ActiveRecord.Base}.{execute,exec,query,exec_params,async_exec,prepare,run,fetch,select,insert,update,delete,exec_query,execute_batch,get_first_row,get_first_value,sync_exec,prepare,literal} 0
      {connection()}.{execute,exec,query,exec_query,select,insert,update,delete} 0
      ^{Arel,Sequel}.{sql,lit} 0
      Arel.Nodes.SqlLiteral 0
      Sequel**.{run,fetch,execute,execute_dui,execute_insert,execute_ddl,with_sql,literal} 0
      {calculate} 1
    `,
    nosqli: `
      {collection,Mongoid,client}.{find,aggregate,update_one,delete_one,find_one} 0+
    `,
    xss: `
      ^{raw,html_safe,safe_concat} 0
      {html_safe} self
      {helpers,view_context,h}.raw 0
      ^render html: inline: text:
      {this,controller}.render html: inline: text:
      ^content_tag 9
      ^{link_to,link_to_if,link_to_unless,link_to_unless_current,button_to} 1
      {response,this.response}.{body,write} =
      response.write 0
      {ActionView.OutputBuffer,output_buffer}.{safe_concat,safe_append} 0
      ActiveSupport.SafeBuffer 0
      $erb.raw 0
    `,
    eval: `
      ^{eval,instance_eval,class_eval,module_eval,binding.eval} 0
      {eval,instance_eval,class_eval,module_eval} 0
      Kernel.eval 0
      {RubyVM.InstructionSequence}.{compile,eval} 0
      ^{send,public_send,__send__,try} 0
      *.{send,public_send,__send__,instance_variable_set,instance_variable_get,const_get,method,define_method,class_variable_get,define_singleton_method,instance_method} 0
      {alias_method} 0
    `,
    reflect: `
      {constantize,safe_constantize} self
    `,
    ssti: `
      {ERB,Erubis.Eruby,Erubi.Engine,Slim.Template,Haml.Engine,Liquid.Template,Mustache,Tilt.ERBTemplate} 0
      {Liquid.Template,Mustache,Slim.Template}.{parse,render,new} 0
      ^render inline:
    `,
    path: `
      {File,IO,Pathname,Dir,FileUtils,CSV,YAML,JSON,Psych,Zip.File,Image,MiniMagick.Image}.{open,new,read,readlines,binread,write,binwrite,foreach,delete,unlink,rename,symlink,link,chmod,chown,truncate,stat,lstat,mkdir,rmdir,glob,entries,children,each_child,chdir,rm,rm_rf,rm_r,cp,mv,copy_file,touch,ln_s,load_file,unsafe_load_file,safe_load_file,cp_r,mkdir_p,copy,move,remove,copy_stream,install,sysopen,atomic_write,exist?} 0 1
      File 0
      {Pathname}()**.{read,write,open,delete,binread,readlines,children,entries} self
      ^{send_file} 0
      {this}.send_file 0
      ^render file:
      ^{load,require,require_relative,autoload} 0
      Rails.root.join()**.read self
      Rack.File 0
    `,
    deser: `
      Marshal.{load,restore} 0
      {YAML,Psych}.{load,unsafe_load,load_stream,unsafe_load_file,load_documents} 0
      {Oj}.{load,object_load} 0
      {Ox}.{parse_obj,load} 0
      Hash.from_trusted_xml 0
      {CSV.load,JSON.restore,JSON.load} 0
      {JSON}.{load,restore} 0
      {Plist}.parse_xml 0
    `,
    ssrf: `
      Net.HTTP.{get,get_response,post,post_form,start,get_print} 0
      Net.HTTP 0
      Net.HTTP.{Get,Post,Put,Delete,Head,Patch} 0
      {URI}.open 0
      URI.parse()**.{open,read} self
      {HTTParty,RestClient,Faraday,Excon,Typhoeus,HTTP,HTTPClient,Curl,Curl.Easy,Mechanize(),Faraday(),RestClient.Request,HTTPClient(),Excon(),Typhoeus.Request,HTTPX,Down}.{get,post,put,delete,patch,head,execute,request,new,get_content,open,download,perform,http_get} 0 url:
      {Faraday,Excon,RestClient.Resource,Typhoeus.Request,Faraday.Connection} 0 url:
      OpenURI.open_uri 0
      {TCPSocket,Socket} 0
      {conn,connection,client,http}.{get,post} 0 ?0~^https?:
    `,
    xxe: `
      Nokogiri.{XML,HTML} 0 ?3
      Nokogiri.XML.{parse,Document.parse} 0 ?3
      {LibXML.XML.Parser,LibXML.XML.Document,XML.Parser}.{string,file,io} 0 ?options
      {XML.Parser}.string 0 ?options
    `,
    redos: `
      Regexp.{new,compile} 0
      Regexp 0
    `,
    redirect: `
      ^{redirect_to,redirect_back,redirect_back_or_to,redirect} 0
      {this}.{redirect_to,redirect} 0
      ^redirect_back fallback_location:
      {response,this.response}.headers.Location =
    `,
    ldapi: `
      {Net.LDAP(),ldap}.{search,open} filter: base:
      Net.LDAP.Filter.{construct,eq,ex,bineq} 0 1
    `,
    xpathi: `
      {Nokogiri.XML(),Nokogiri.HTML(),Nokogiri.XML.parse(),doc,xml,document}.{xpath,at_xpath,search,at} 0
      REXML.XPath.{first,each,match} 1
      {xpath,at_xpath} 0
    `,
    logi: `
      {Rails.logger,logger,Logger(),this.logger}.{info,warn,error,debug,fatal,unknown,add,log} *
      {Rails.logger(),logger(),Logger.new()}.{info,warn,error,debug,fatal} *
    `,
    headeri: `
      {response.headers,headers,this.response.headers}.* =
    `,
    protopoll: `
      ^{permit!} 9
      *.{new,create,create!,update,update!,update_attributes,assign_attributes,insert,build} 0 ?0~^\\s*permit!
    `,
    format: `
      ^{printf,sprintf,format} 0 ?1
    `,
  },
  clean: {
    all: `
      {to_i,to_f,to_r,to_c,length,size,count,hash,hexdigest,digest,nil?,present?,blank?,empty?,to_date,to_time,object_id,cover?,include?,is_a?,key?,positive?,zero?}
      ^{Integer,Float,Rational}
      {Digest.*}.{hexdigest,digest}
      {url_for,root_path,root_url}
      SecureRandom.{hex,uuid}
    `,
    xss: `
      ^{h,html_escape,sanitize,strip_tags,escape_javascript,j,json_escape,u,url_encode,escape_once,simple_format,sanitize_css}
      {ERB.Util,CGI,Rack.Utils,ActionController.Base.helpers,helpers,Sanitize,Loofah,ERB.Escape,Haml.Util,view_context}.{html_escape,h,escapeHTML,escape_html,escape,sanitize,strip_tags,fragment,url_encode,clean,scrub_fragment,json_escape,j,escape_javascript,html_escape_once}
      {to_json}
      CGI.{escape,escapeHTML,escape_html}
    `,
    'redirect,ssrf,path': `
      {CGI,URI,ERB.Util}.{escape,encode_www_form_component,url_encode}
    `,
    sqli: `
      *.{sanitize_sql,sanitize_sql_array,sanitize_sql_for_conditions,sanitize_sql_like,quote,quote_string,quote_column_name,quote_table_name,escape,escape_string,escape_literal,sanitize_sql_for_assignment}
      {ActiveRecord.Base,connection}.{sanitize_sql,quote,sanitize_sql_like}
    `,
    cmdi: `
      {Shellwords,Shellwords.}.{escape,shellescape,join,shelljoin}
      {shellescape,shelljoin}
    `,
    'path,include': `
      File.{basename,extname}
      ActiveStorage.Filename.sanitized
      {sanitized}
      Rack.Utils.clean_path_info
    `,
    redos: `
      Regexp.{escape,quote}
    `,
    'logi,headeri': `
      {inspect,dump}
    `,
    nosqli: `
      {to_s}
    `,
    protopoll: `
      {permit,slice}
    `,
  },
  pass: `
    {String,Array,Hash}
    File.{join,expand_path,absolute_path,realpath,dirname}
    {Pathname,Rails.root,Pathname()}.{join,cleanpath,realpath,expand_path}
    Pathname
    {URI,Addressable.URI,CGI,Base64,JSON,YAML,Rack.Utils}.{parse,join,decode_www_form_component,unescape,decode64,encode64,strict_decode64,urlsafe_decode64,safe_load,unescapeHTML,parse_query,parse_nested_query,decode,URI,dump,generate}
    ^{URI,Array,String,sprintf,format,Pathname}
    {require,fetch,dig,permit,slice,except,to_h,to_s,to_str,to_sym,to_unsafe_h,strip,chomp,chop,downcase,upcase,capitalize,swapcase,reverse,squeeze,lstrip,rstrip,tr_s,encode,force_encoding,freeze,dup,clone,presence,values,first,last,join,split,lines,chars,unpack,unpack1,center,ljust,to_query,symbolize_keys,merge,with_indifferent_access,deep_dup,read,string,each_char,scan,then,itself,camelize,underscore,titleize,humanize,classify,tableize,parameterize,truncate,squish,values_at,compact,flatten,concat,prepend,insert,succ} self
    ^{raw,html_safe}
  `,
  alias: ``,
  answers: `
    ^{get,post,put,delete,patch} xss
  `,
  handlers: `
    ^{get,post,put,delete,patch} -
  `,
  named: ``,
  harmless: /^(Integer|Float|int)$/,
  markedParams: /^$/,
  guards: `
    {cover?,between?} self all
  `,
}
