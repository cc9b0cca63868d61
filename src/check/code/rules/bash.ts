import type { Model } from './model.ts'

/** What shell scripts are given, and what they give on. */
export const bashModel: Model = {
  sources: `
    ^{$1,$2,$3,$4,$5,$6,$7,$8,$9,$@,$*} local
    ^{$QUERY_STRING,$REQUEST_URI,$PATH_INFO,$PATH_TRANSLATED,$HTTP_USER_AGENT,$HTTP_REFERER,$HTTP_COOKIE,$HTTP_HOST,$HTTP_X_FORWARDED_FOR,$REMOTE_USER,$REMOTE_HOST,$SSH_ORIGINAL_COMMAND} remote
    ^{curl,wget,http,lynx,aria2c}() remote
    ^read() local
  `,
  sinks: {
    eval: `
      ^eval *
      ^{python,python3,perl,ruby,node,php} 1 ?0~^(-c|-e|-r|--eval)$
    `,
    cmdi: `
      ^{bash,sh,zsh,dash,ksh,su} 1 ?0~^-\\w*c$
      ^{sudo,env,exec,nohup,xargs,timeout} 2 ?1~^-\\w*c$
      ^{sudo,env,exec,nohup,xargs} 3 ?2~^-\\w*c$
      ^ssh 1 2 3
    `,
    include: `
      ^{source,.} 0
      ^$piped 0
    `,
    sqli: `
      ^{mysql,mariadb,psql,sqlite3,sqlcmd} 0 1 2 3 4 5 6
    `,
    path: `
      ^{rm,cat,mv,cp,tee,unlink,rmdir} 0 1 2
    `,
  },
  clean: {
    all: `
      ^{wc,md5sum,sha256sum,date,id,seq,expr}
    `,
    'eval,cmdi': `
      ^printf ?0~%q
    `,
    path: `
      ^basename
    `,
  },
  pass: `
    ^{echo,printf,cat,tr,sed,awk,grep,cut,head,tail,sort,uniq,jq,base64,xargs,dirname,realpath,readlink}
  `,
  alias: '',
  handlers: '',
  named: '',
  harmless: /^$/,
  markedParams: /^$/,
  guards: '',
}
