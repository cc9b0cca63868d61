import"./rolldown-runtime-BtX-ywHW.js";import{a as e,c as t,i as n,n as r,o as i,r as a,s as o,t as s}from"./tree-CyR-TjA_.js";const c={sources:`
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
  `,sinks:{cmdi:`
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
    `,sqli:`
      *.{find_by_sql,count_by_sql,select_all,select_one,select_value,select_values,select_rows,exec_query,exec_update,exec_insert,exec_delete,execute_query,find_by_sql} 0
      {where,not,order,reorder,group,having,joins,from,select,pluck,lock,find_by,find_by!,exists?,delete_all,destroy_all,update_all,rewhere,reselect,calculate,average,sum,minimum,maximum,count,annotate,optimizer_hints,delete_by,destroy_by,find_or_create_by,create_with,sanitize_sql_for_order,reorder,unscope,where!,in_order_of} 0
      {connection,conn,db,ActiveRecord.Base.connection(),ActiveRecord.Base.connection,client,DB,pg,mysql,sqlite,PG.connect(),Mysql2.Client(),SQLite3.Database(),Sequel.connect(),PG.Connection(),ActiveRecord.Base}.{execute,exec,query,exec_params,async_exec,prepare,run,fetch,select,insert,update,delete,exec_query,execute_batch,get_first_row,get_first_value,sync_exec,prepare,literal} 0
      {connection()}.{execute,exec,query,exec_query,select,insert,update,delete} 0
      ^{Arel,Sequel}.{sql,lit} 0
      Arel.Nodes.SqlLiteral 0
      Sequel**.{run,fetch,execute,execute_dui,execute_insert,execute_ddl,with_sql,literal} 0
      {calculate} 1
    `,nosqli:`
      {collection,Mongoid,client}.{find,aggregate,update_one,delete_one,find_one} 0+
    `,xss:`
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
    `,eval:`
      ^{eval,instance_eval,class_eval,module_eval,binding.eval} 0
      {eval,instance_eval,class_eval,module_eval} 0
      Kernel.eval 0
      {RubyVM.InstructionSequence}.{compile,eval} 0
      ^{send,public_send,__send__,try} 0
      *.{send,public_send,__send__,instance_variable_set,instance_variable_get,const_get,method,define_method,class_variable_get,define_singleton_method,instance_method} 0
      {alias_method} 0
    `,reflect:`
      {constantize,safe_constantize} self
    `,ssti:`
      {ERB,Erubis.Eruby,Erubi.Engine,Slim.Template,Haml.Engine,Liquid.Template,Mustache,Tilt.ERBTemplate} 0
      {Liquid.Template,Mustache,Slim.Template}.{parse,render,new} 0
      ^render inline:
    `,path:`
      {File,IO,Pathname,Dir,FileUtils,CSV,YAML,JSON,Psych,Zip.File,Image,MiniMagick.Image}.{open,new,read,readlines,binread,write,binwrite,foreach,delete,unlink,rename,symlink,link,chmod,chown,truncate,stat,lstat,mkdir,rmdir,glob,entries,children,each_child,chdir,rm,rm_rf,rm_r,cp,mv,copy_file,touch,ln_s,load_file,unsafe_load_file,safe_load_file,cp_r,mkdir_p,copy,move,remove,copy_stream,install,sysopen,atomic_write,exist?} 0 1
      File 0
      {Pathname}()**.{read,write,open,delete,binread,readlines,children,entries} self
      ^{send_file} 0
      {this}.send_file 0
      ^render file:
      ^{load,require,require_relative,autoload} 0
      Rails.root.join()**.read self
      Rack.File 0
    `,deser:`
      Marshal.{load,restore} 0
      {YAML,Psych}.{load,unsafe_load,load_stream,unsafe_load_file,load_documents} 0
      {Oj}.{load,object_load} 0
      {Ox}.{parse_obj,load} 0
      Hash.from_trusted_xml 0
      {CSV.load,JSON.restore,JSON.load} 0
      {JSON}.{load,restore} 0
      {Plist}.parse_xml 0
    `,ssrf:`
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
    `,xxe:`
      Nokogiri.{XML,HTML} 0 ?3
      Nokogiri.XML.{parse,Document.parse} 0 ?3
      {LibXML.XML.Parser,LibXML.XML.Document,XML.Parser}.{string,file,io} 0 ?options
      {XML.Parser}.string 0 ?options
    `,redos:`
      Regexp.{new,compile} 0
      Regexp 0
    `,redirect:`
      ^{redirect_to,redirect_back,redirect_back_or_to,redirect} 0
      {this}.{redirect_to,redirect} 0
      ^redirect_back fallback_location:
      {response,this.response}.headers.Location =
    `,ldapi:`
      {Net.LDAP(),ldap}.{search,open} filter: base:
      Net.LDAP.Filter.{construct,eq,ex,bineq} 0 1
    `,xpathi:`
      {Nokogiri.XML(),Nokogiri.HTML(),Nokogiri.XML.parse(),doc,xml,document}.{xpath,at_xpath,search,at} 0
      REXML.XPath.{first,each,match} 1
      {xpath,at_xpath} 0
    `,logi:`
      {Rails.logger,logger,Logger(),this.logger}.{info,warn,error,debug,fatal,unknown,add,log} *
      {Rails.logger(),logger(),Logger.new()}.{info,warn,error,debug,fatal} *
    `,headeri:`
      {response.headers,headers,this.response.headers}.* =
    `,protopoll:`
      ^{permit!} 9
      *.{new,create,create!,update,update!,update_attributes,assign_attributes,insert,build} 0 ?0~^\\s*permit!
    `,format:`
      ^{printf,sprintf,format} 0 ?1
    `},clean:{all:`
      {to_i,to_f,to_r,to_c,length,size,count,hash,hexdigest,digest,nil?,present?,blank?,empty?,to_date,to_time,object_id,cover?,include?,is_a?,key?,positive?,zero?}
      ^{Integer,Float,Rational}
      {Digest.*}.{hexdigest,digest}
      {url_for,root_path,root_url}
      SecureRandom.{hex,uuid}
    `,xss:`
      ^{h,html_escape,sanitize,strip_tags,escape_javascript,j,json_escape,u,url_encode,escape_once,simple_format,sanitize_css}
      {ERB.Util,CGI,Rack.Utils,ActionController.Base.helpers,helpers,Sanitize,Loofah,ERB.Escape,Haml.Util,view_context}.{html_escape,h,escapeHTML,escape_html,escape,sanitize,strip_tags,fragment,url_encode,clean,scrub_fragment,json_escape,j,escape_javascript,html_escape_once}
      {to_json}
      CGI.{escape,escapeHTML,escape_html}
    `,"redirect,ssrf,path":`
      {CGI,URI,ERB.Util}.{escape,encode_www_form_component,url_encode}
    `,sqli:`
      *.{sanitize_sql,sanitize_sql_array,sanitize_sql_for_conditions,sanitize_sql_like,quote,quote_string,quote_column_name,quote_table_name,escape,escape_string,escape_literal,sanitize_sql_for_assignment}
      {ActiveRecord.Base,connection}.{sanitize_sql,quote,sanitize_sql_like}
    `,cmdi:`
      {Shellwords,Shellwords.}.{escape,shellescape,join,shelljoin}
      {shellescape,shelljoin}
    `,"path,include":`
      File.{basename,extname}
      ActiveStorage.Filename.sanitized
      {sanitized}
      Rack.Utils.clean_path_info
    `,redos:`
      Regexp.{escape,quote}
    `,"logi,headeri":`
      {inspect,dump}
    `,nosqli:`
      {to_s}
    `,protopoll:`
      {permit,slice}
    `},pass:`
    {String,Array,Hash}
    File.{join,expand_path,absolute_path,realpath,dirname}
    {Pathname,Rails.root,Pathname()}.{join,cleanpath,realpath,expand_path}
    Pathname
    {URI,Addressable.URI,CGI,Base64,JSON,YAML,Rack.Utils}.{parse,join,decode_www_form_component,unescape,decode64,encode64,strict_decode64,urlsafe_decode64,safe_load,unescapeHTML,parse_query,parse_nested_query,decode,URI,dump,generate}
    ^{URI,Array,String,sprintf,format,Pathname}
    {require,fetch,dig,permit,slice,except,to_h,to_s,to_str,to_sym,to_unsafe_h,strip,chomp,chop,downcase,upcase,capitalize,swapcase,reverse,squeeze,lstrip,rstrip,tr_s,encode,force_encoding,freeze,dup,clone,presence,values,first,last,join,split,lines,chars,unpack,unpack1,center,ljust,to_query,symbolize_keys,merge,with_indifferent_access,deep_dup,read,string,each_char,scan,then,itself,camelize,underscore,titleize,humanize,classify,tableize,parameterize,truncate,squish,values_at,compact,flatten,concat,prepend,insert,succ} self
    ^{raw,html_safe}
  `,alias:``,answers:`
    ^{get,post,put,delete,patch} xss
  `,handlers:`
    ^{get,post,put,delete,patch} -
  `,named:``,harmless:/^(Integer|Float|int)$/,markedParams:/^$/,guards:`
    {cover?,between?} self all
  `};function lowerRuby(e,t,n){let r=new s(e);return{body:new Lowering(r).block(t),broken:n,hoists:!0,patterns:r.patterns}}var Lowering=class{#e;constructor(e){this.#e=e}block(e){return o(e).flatMap(e=>this.#r(e))}#t(t){if(!t)return[];let n=t.children.filter(e=>e.type===`rescue`),r=e(t,`ensure`),i=o(t).filter(e=>e.type!==`rescue`&&e.type!==`ensure`&&e.type!==`else`).flatMap(e=>this.#r(e));if(n.length===0&&!r)return i;let s={start:t.start,end:t.end},c=o(n.map(e=>a(e,`variable`)).find(e=>e!==void 0))[0];return[{k:`try`,body:i,name:c?this.#e.name(c):void 0,handler:n.length>0?n.flatMap(e=>this.block(a(e,`body`))):void 0,last:this.block(r),...s}]}#n(e){let t=e.at(-1);if(!t)return e;let n=e.slice(0,-1);return t.k===`expr`?[...n,{k:`return`,value:t.value,start:t.start,end:t.end}]:t.k===`if`?[...n,{...t,yes:this.#n(t.yes),other:this.#n(t.other)}]:t.k===`block`?[...n,{...t,body:this.#n(t.body)}]:t.k===`try`?[...n,{...t,body:this.#n(t.body),handler:t.handler&&this.#n(t.handler)}]:t.k===`switch`?[...n,{...t,cases:t.cases.map(e=>({...e,body:this.#n(e.body)}))}]:e}#r(t){let n={start:t.start,end:t.end};switch(t.type){case`if`:case`elsif`:case`unless`:{let e=a(t,`alternative`),r=e?e.type===`elsif`?this.#r(e):this.block(e):[],i=this.#s(a(t,`condition`)),o=this.block(a(t,`consequence`));return[{k:`if`,test:t.type===`unless`?{k:`not`,value:i,...n}:i,yes:o,other:r,...n}]}case`if_modifier`:case`unless_modifier`:{let e=this.#s(a(t,`condition`)),r=a(t,`body`);return[{k:`if`,test:t.type===`unless_modifier`?{k:`not`,value:e,...n}:e,yes:r?this.#r(r):[],other:[],...n}]}case`while`:case`until`:return[{k:`loop`,first:[],test:t.type===`until`?void 0:this.#s(a(t,`condition`)),body:this.block(a(t,`body`)),...n}];case`while_modifier`:case`until_modifier`:{let e=a(t,`body`);return[{k:`loop`,first:[],test:void 0,body:e?this.#r(e):[],...n}]}case`for`:return[{k:`loop`,first:[],test:void 0,body:[{k:`expr`,value:{k:`assign`,to:this.#s(a(t,`pattern`)),value:{k:`each`,value:this.#s(o(a(t,`value`))[0]??a(t,`value`)),...n},...n},...n},...this.block(a(t,`body`))],...n}];case`case`:{let e=o(t).filter(e=>e.type===`when`),i=o(t).find(e=>e.type===`else`),s=[...e.map(e=>({tests:r(e,`pattern`).map(e=>this.#s(e.type===`pattern`?o(e)[0]:e)),body:this.block(a(e,`body`)),falls:!1})),...i?[{tests:void 0,body:this.block(i),falls:!1}]:[]];return[{k:`switch`,on:this.#s(a(t,`value`)),cases:s,...n}]}case`begin`:return this.#t(t);case`rescue_modifier`:return[{k:`try`,body:a(t,`body`)?this.#r(a(t,`body`)??t):[],name:void 0,handler:[],last:[],...n}];case`method`:case`singleton_method`:return[{k:`let`,to:this.#e.name(a(t,`name`)),type:`hoisted`,value:{k:`fn`,fn:this.#i(t),...n},...n}];case`class`:case`module`:case`singleton_class`:return this.#o(t);case`return`:{let r=o(e(t,`argument_list`))[0];return[{k:`return`,value:r?this.#s(r):void 0,...n}]}case`break`:return[{k:`leave`,how:`break`,...n}];case`next`:return[{k:`leave`,how:`continue`,...n}];case`redo`:case`retry`:case`alias`:case`undef`:case`empty_statement`:return[];case`body_statement`:case`program`:case`then`:case`parenthesized_statements`:return this.block(t);case`ERROR`:return this.block(t);default:return[{k:`expr`,value:this.#s(t),...n}]}}#i(e){let t=o(a(e,`parameters`)).flatMap(e=>this.#a(e)),n=a(e,`body`),r=n?n.type===`body_statement`?this.#t(n):this.#r(n):[],i=this.#e.of(a(e,`name`));return{name:i===`initialize`?`constructor`:i,params:t,body:this.#n(r),marks:[],start:e.start,end:e.end}}#a(e){let t=a(e,`name`);switch(e.type){case`identifier`:return[this.#e.param(this.#e.name(e))];case`optional_parameter`:case`keyword_parameter`:return[this.#e.param(this.#e.name(t),{value:a(e,`value`)?this.#s(a(e,`value`)):void 0})];case`splat_parameter`:case`hash_splat_parameter`:return t?[this.#e.param(this.#e.name(t),{rest:!0})]:[];case`block_parameter`:return t?[this.#e.param(this.#e.name(t))]:[];case`destructured_parameter`:return[this.#e.param({k:`list`,items:o(e).map(e=>this.#e.name(e)),start:e.start,end:e.end})];default:return[]}}#o(e){let t={start:e.start,end:e.end},n=a(e,`body`),r=[],i=[];for(let e of o(n))if(e.type===`method`||e.type===`singleton_method`)r.push(this.#i(e));else if(e.type===`singleton_class`)for(let t of o(a(e,`body`)))t.type===`method`&&r.push(this.#i(t));else i.push(...this.#r(e));let s=o(a(e,`superclass`))[0],c={name:this.#e.of(a(e,`name`)).replaceAll(`::`,`.`).split(`.`).at(-1)??``,bases:s?[this.#s(s)]:[],methods:r,members:[],marks:[],...t};return[...i.filter(e=>e.k!==`expr`||e.value.k!==`name`),{k:`expr`,value:{k:`class`,cls:c,...t},...t}]}#s(t){if(!t)return this.#e.nothing(t);let r={start:t.start,end:t.end};switch(t.type){case`identifier`:return this.#e.name(t);case`constant`:return this.#e.name(t);case`self`:case`super`:return this.#e.name(t,`this`);case`instance_variable`:return{k:`member`,on:this.#e.name(t,`this`),name:this.#e.of(t),...r};case`class_variable`:case`global_variable`:return this.#e.name(t);case`scope_resolution`:{let e=a(t,`scope`),n=this.#e.of(a(t,`name`));return e?{k:`member`,on:this.#s(e),name:n,...r}:this.#e.name(t,n)}case`string`:case`heredoc_body`:case`bare_string`:return this.#d(t);case`chained_string`:return{k:`concat`,parts:o(t).map(e=>this.#s(e)),...r};case`subshell`:return{k:`call`,fn:this.#e.name(t,"`"),args:[this.#d(t)],...r};case`heredoc_beginning`:return{k:`const`,v:``,...r};case`simple_symbol`:return{k:`const`,v:this.#e.of(t).slice(1),...r};case`hash_key_symbol`:return{k:`const`,v:this.#e.of(t),...r};case`delimited_symbol`:return this.#d(t);case`integer`:case`float`:return{k:`const`,v:n(this.#e.of(t))??0,...r};case`true`:case`false`:return{k:`const`,v:t.type===`true`,...r};case`nil`:return{k:`const`,v:null,...r};case`regex`:{let e=t.children.some(e=>e.type===`interpolation`),n=this.#e.of(t),i=n.search(/[a-z]*$/),a=/^%r/.test(n)?n.slice(3,i-1):n.slice(1,i-1),o=`ruby${n.slice(i)}`;return e?{k:`call`,fn:{k:`member`,on:this.#e.name(t,`Regexp`),name:`new`,...r},args:[this.#d(t)],...r}:(this.#e.patterns.push({source:a,flags:o,...r}),{k:`regex`,source:a,flags:`g${o}`,...r})}case`array`:case`string_array`:case`symbol_array`:return{k:`list`,items:o(t).map(e=>this.#s(e)),...r};case`bare_symbol`:return{k:`const`,v:this.#e.of(t),...r};case`hash`:return{k:`record`,entries:o(t).map(e=>e.type===`pair`?{key:this.#s(a(e,`key`)),value:a(e,`value`)?this.#s(a(e,`value`)):this.#e.name(a(e,`key`))}:{key:void 0,value:this.#s(o(e)[0])}),...r};case`pair`:return{k:`named`,name:this.#e.of(a(t,`key`)).replace(/^:|["']/g,``),value:a(t,`value`)?this.#s(a(t,`value`)):this.#e.name(a(t,`key`)),...r};case`element_reference`:return{k:`index`,on:this.#s(a(t,`object`)??o(t)[0]),key:this.#s(o(t)[1]),...r};case`call`:return this.#u(t);case`yield`:return{k:`call`,fn:this.#e.name(t,`yield`),args:o(e(t,`argument_list`)).map(e=>this.#s(e)),...r};case`assignment`:return{k:`assign`,to:this.#l(a(t,`left`)),value:this.#s(a(t,`right`)),...r};case`operator_assignment`:{let e=this.#e.of(a(t,`operator`)).replace(/=$/,``);return{k:`assign`,to:this.#l(a(t,`left`)),value:this.#s(a(t,`right`)),op:e===`||`?`or`:e===`&&`?`and`:e,...r}}case`left_assignment_list`:return this.#l(t);case`right_assignment_list`:return{k:`list`,items:o(t).map(e=>this.#s(e)),...r};case`binary`:{let e=this.#e.of(a(t,`operator`)),n=this.#s(a(t,`left`)),i=this.#s(a(t,`right`));if(e===`+`)return{k:`concat`,parts:n.k===`concat`&&a(t,`left`)?.type===`binary`?[...n.parts,i]:[n,i],...r};if(e===`&&`||e===`and`)return{k:`logic`,op:`and`,left:n,right:i,...r};if(e===`||`||e===`or`)return{k:`logic`,op:`or`,left:n,right:i,...r};if(e===`<<`)return{k:`call`,fn:{k:`member`,on:n,name:`<<`,...r},args:[i],...r};if(e===`=~`||e===`!~`){let t={k:`call`,fn:{k:`member`,on:n,name:`match?`,...r},args:[i],...r},a=n.k===`regex`?{k:`call`,fn:{k:`member`,on:i,name:`match?`,...r},args:[n],...r}:t;return e===`!~`?{k:`not`,value:a,...r}:a}return{k:`binary`,op:e,left:n,right:i,...r}}case`unary`:{let e=this.#e.of(a(t,`operator`)),n=this.#s(a(t,`operand`));return e===`!`||e===`not`?{k:`not`,value:n,...r}:e===`defined?`?this.#e.nothing(t):{k:`cast`,type:`int`,value:n,...r}}case`conditional`:return{k:`cond`,test:this.#s(a(t,`condition`)),yes:this.#s(a(t,`consequence`)),other:this.#s(a(t,`alternative`)),...r};case`if`:case`unless`:case`case`:case`begin`:return{k:`call`,fn:{k:`fn`,fn:{name:``,params:[],body:this.#n(this.#r(t)),marks:[],arrow:!0,...r},...r},args:[],...r};case`if_modifier`:case`unless_modifier`:case`rescue_modifier`:return this.#s(a(t,`body`));case`parenthesized_statements`:case`then`:case`argument_list`:return{k:`seq`,items:o(t).map(e=>this.#s(e)),...r};case`interpolation`:case`pattern`:return this.#s(o(t)[0]);case`lambda`:case`block`:case`do_block`:return this.#c(t);case`block_argument`:return this.#s(o(t)[0]);case`splat_argument`:case`hash_splat_argument`:return{k:`spread`,value:this.#s(o(t)[0]),...r};case`range`:return this.#e.nothing(t);case`method`:return this.#e.nothing(t);default:return o(t).length===1?this.#s(o(t)[0]):this.#e.nothing(t)}}#c(e){let t={start:e.start,end:e.end},n=e.type===`lambda`?a(e,`body`):e,r=o(a(e,`parameters`)??a(n,`parameters`)).flatMap(e=>this.#a(e)),i=a(n,`body`),s=i?i.type===`body_statement`?this.#t(i):this.block(i):[];return{k:`fn`,fn:{name:``,params:r,body:this.#n(s),marks:[],arrow:!0,...t},...t}}#l(e){return e?.type===`left_assignment_list`?{k:`list`,items:o(e).map(e=>this.#l(e)),start:e.start,end:e.end}:e?.type===`rest_assignment`?{k:`spread`,value:this.#l(o(e)[0]),start:e.start,end:e.end}:e?.type===`call`?{k:`member`,on:this.#s(a(e,`receiver`)),name:this.#e.of(a(e,`method`)),start:e.start,end:e.end}:this.#s(e)}#u(e){let t={start:e.start,end:e.end},n=a(e,`receiver`),r=a(e,`method`),i=this.#e.of(r),s=a(e,`arguments`),c=o(s).map(e=>this.#s(e)),l=a(e,`block`);if(l&&c.push(this.#c(l)),n===void 0&&i===`raise`)return{k:`call`,fn:this.#e.name(e,`fail`),args:c,...t};let u=c[0];return n&&this.#e.of(n)===`Regexp`&&u?.k===`const`&&typeof u.v==`string`&&this.#e.patterns.push({source:u.v,flags:`ruby`,start:u.start,end:u.end}),n&&i===`new`&&/constant|scope_resolution/.test(n.type)?{k:`call`,fn:this.#s(n),args:c,isNew:!0,...t}:n&&s===void 0&&l===void 0&&!/[?!]$/.test(i)?{k:`call`,fn:{k:`member`,on:this.#s(n),name:i,start:t.start,end:r?.end??t.end},args:c,...t}:{k:`call`,fn:n?{k:`member`,on:this.#s(n),name:i===``?`call`:i,start:t.start,end:r?.end??t.end}:this.#e.name(r,i),args:c,...t}}#d(e){let n={start:e.start,end:e.end},r=e.children.filter(e=>/string_content|escape_sequence|interpolation|heredoc_content/.test(e.type)).map(e=>e.type===`interpolation`?this.#s(o(e)[0]):{k:`const`,v:e.type===`escape_sequence`?t(this.#e.of(e)):this.#e.of(e),start:e.start,end:e.end});return r.every(({k:e})=>e===`const`)?{k:`const`,v:r.map(e=>e.k===`const`?String(e.v):``).join(``),...n}:{k:`concat`,parts:r,...n}}};async function ruby(){let e=await i(`ruby`);return{lower(t){let n=e(t);if(!n)throw TypeError(`takes too long to parse`);return lowerRuby(t,n.root,n.broken)},model:c,declares:!1,implied:!0,open:!0,candidates:()=>[],fileOf:e=>e.replace(/(?<=[a-z0-9])[A-Z]/g,e=>`_${e}`).toLowerCase()}}export{ruby};