import"./rolldown-runtime-BtX-ywHW.js";import{t as e}from"./shell-DsKzKzz6.js";const t={lower:e=>new Lowering(e).script(),model:{sources:`
    ^{$1,$2,$3,$4,$5,$6,$7,$8,$9,$@,$*} local
    ^{$QUERY_STRING,$REQUEST_URI,$PATH_INFO,$PATH_TRANSLATED,$HTTP_USER_AGENT,$HTTP_REFERER,$HTTP_COOKIE,$HTTP_HOST,$HTTP_X_FORWARDED_FOR,$REMOTE_USER,$REMOTE_HOST,$SSH_ORIGINAL_COMMAND} remote
    ^{curl,wget,http,lynx,aria2c}() remote
    ^read() local
  `,sinks:{eval:`
      ^eval *
      ^{python,python3,perl,ruby,node,php} 1 ?0~^(-c|-e|-r|--eval)$
    `,cmdi:`
      ^{bash,sh,zsh,dash,ksh,su} 1 ?0~^-\\w*c$
      ^{sudo,env,exec,nohup,xargs,timeout} 2 ?1~^-\\w*c$
      ^{sudo,env,exec,nohup,xargs} 3 ?2~^-\\w*c$
      ^ssh 1 2 3
    `,include:`
      ^{source,.} 0
      ^$piped 0
    `,sqli:`
      ^{mysql,mariadb,psql,sqlite3,sqlcmd} 0 1 2 3 4 5 6
    `,path:`
      ^{rm,cat,mv,cp,tee,unlink,rmdir} 0 1 2
    `},clean:{all:`
      ^{wc,md5sum,sha256sum,date,id,seq,expr}
    `,"eval,cmdi":`
      ^printf ?0~%q
    `,path:`
      ^basename
    `},pass:`
    ^{echo,printf,cat,tr,sed,awk,grep,cut,head,tail,sort,uniq,jq,base64,xargs,dirname,realpath,readlink}
  `,alias:``,handlers:``,named:``,harmless:/^$/,markedParams:/^$/,guards:``},declares:!1,implied:!1,open:!0,candidates:()=>[]},n=/^[ \t]*(?:function[ \t]+[\w:.-]+[ \t]*(?:\([ \t]*\))?|[\w:.-]+[ \t]*\([ \t]*\))\s*\{/gm,r=/^(?:export|local|readonly|declare|typeset)$/;var Lowering=class{#e;#t;constructor(e){this.#e=e;let t=0;this.#t=[...e.matchAll(n)].map(({index:n})=>(t<n&&(t=e.indexOf(`
}`,n)),t<0&&(t=e.length),[n,t]))}script(){let{commands:t}=e(this.#e);return{body:t.filter(({inside:e})=>!e).flatMap(e=>this.#n(e)),broken:[],hoists:!1,patterns:[]}}#n(e){let{start:t,end:n,words:i,assignments:a,feeds:o}=e,s={start:t,end:n},c=a.map(({name:e,value:t})=>this.#r(e,this.#a(t,t.text),s)),l=i[0]?.text.split(`/`).at(-1)??``;if(l===``)return c;if(r.test(l)){for(let e of i.slice(1)){let t=/^(\w+)=/.exec(e.raw);t?.[1]&&c.push(this.#r(t[1],this.#a(e,e.raw.slice(t[0].length)),s))}return c}if(l===`read`){let e={k:`call`,fn:{k:`name`,name:`read`,...s},args:[],...s};for(let{text:t}of i.slice(1))/^[A-Za-z_]\w*$/.test(t)&&c.push(this.#r(t,e,s));return c}let u=this.#i(e,l);c.push({k:`expr`,value:u,...s});for(let e of o){let t=e.words.map(({text:e})=>e.split(`/`).at(-1)??``).find(e=>!/^(?:sudo|env|-\w+|\w+=.*)$/.test(e))??``;/^(?:ba|z|da|k)?sh$|^(?:python3?|perl|ruby|node|php)$/.test(t)&&!e.words.some(({text:e})=>/^-[ce]$/.test(e))&&c.push({k:`expr`,value:{k:`call`,fn:{k:`name`,name:`$piped`,...s},args:[u],...s},...s})}return c}#r(e,t,n){return{k:`expr`,value:{k:`assign`,to:{k:`name`,name:`$${e}`,...n},value:t,...n},...n}}#i({words:e,start:t,end:n},r){return{k:`call`,fn:{k:`name`,name:r,start:t,end:n},args:e.slice(1).map(e=>this.#a(e,e.raw)),start:t,end:n}}#a(e,t){let{start:n,end:r}=e,i={start:n,end:r};if(e.literal)return{k:`const`,v:e.text,...i};let a=[],o=t.startsWith(`'`),s=0,c=0;for(let r of o?[]:t.matchAll(/\$\(\(|\$\(|<\(|`|\$\{?([A-Za-z_]\w{0,100}|[0-9@*])[^}$"'\s/]{0,100}?\}?(?![\w}])|\$\{([A-Za-z_]\w{0,100}|[0-9@*])/g)){let o=t.slice(s,r.index).replace(/["']/g,``);o!==``&&a.push({k:`const`,v:o,...i}),s=r.index+r[0].length;let l=r[1]??r[2];if(l!==void 0)a.push({k:`name`,name:this.#o(l,n),...i});else if(r[0]!==`$((`){let t=e.substitutions[c++];t&&a.push(this.#i(t,t.words[0]?.text.split(`/`).at(-1)??``));break}}return a.length===1&&a[0]?a[0]:{k:`concat`,parts:a,...i}}#o(e,t){let n=0,r=this.#t.length;for(;n<r;){let e=n+r>>1;(this.#t[e]?.[0]??0)<=t?n=e+1:r=e}return/^[0-9@*]$/.test(e)&&t<(this.#t[n-1]?.[1]??0)?`$given`:e===`0`?`$self`:`$${e}`}};export{t as bash};