import"./rolldown-runtime-BtX-ywHW.js";import{Zt as e,a as t}from"./core-CCRoOfh_.js";const n={bash,zsh,fish},isShell=e=>Object.hasOwn(n,e),r={name:`completions`,summary:`A script that completes verbs, flags and their values in bash, zsh or fish.`,operands:`SHELL`,examples:[[`sealgate completions bash > ~/.local/share/bash-completion/completions/sealgate`,`for bash`],[`sealgate completions zsh > ~/.zfunc/_sealgate`,`for zsh, with ~/.zfunc in fpath`],[`sealgate completions fish > ~/.config/fish/completions/sealgate.fish`,`for fish`]],flags:{},async run({words:r},i){let[a=``,...o]=r;if(!isShell(a)||o.length>0)throw new e(`usage`,`${JSON.stringify(r.join(` `))} is no shell that is known`,{hint:`choose one of ${Object.keys(n).join(`, `)}`});let s=await Promise.all(Object.entries(t).map(async([e,{summary:t,load:n}])=>({name:e,summary:t,flags:(await n()).flags})));return i.out(n[a](s)),0}},choicesOf=e=>[...new Map(e.flatMap(({flags:e})=>Object.entries(e).flatMap(([e,{choices:t}])=>t?[[e,t]]:[])))],quoted=e=>`'${e.replaceAll(`'`,`'\\''`)}'`;function bash(e){return`# bash completion of sealgate
_sealgate() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${e.map(({name:e})=>e).join(` `)} --help --version"
  else
    case $previous in
${choicesOf(e).map(([e,t])=>`      --${e}) COMPREPLY=($(compgen -W "${t.join(` `)}" -- "$current")); return ;;`).join(`
`)}
    esac
    case \${COMP_WORDS[1]} in
${e.map(({name:e,flags:t})=>`      ${e}) words="${[...Object.keys(t),`help`].map(e=>`--${e}`).join(` `)}" ;;`).join(`
`)}
    esac
  fi
  case $current in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); else COMPREPLY=($(compgen -f -- "$current")); fi ;;
  esac
}
complete -o filenames -F _sealgate sealgate
`}function zsh(e){let spec=([e,{help:t,value:n,choices:r}])=>{let i=t.replace(/[[\]:]/g,` `);return`        ${quoted(`*--${e}[${i}]${n===void 0?``:`:${n.replace(/[:[\]]/g,` `)}:${r?`(${r.join(` `)})`:`_files`}`}`)}`};return`#compdef sealgate
_sealgate() {
  local -a verbs
  verbs=(
${e.map(({name:e,summary:t})=>`    ${quoted(`${e}:${t.replaceAll(`:`,` `)}`)}`).join(`
`)}
  )
  if (( CURRENT == 2 )); then _describe verb verbs; return; fi
  case $words[2] in
${e.map(({name:e,flags:t})=>`    ${e})\n      _arguments \\\n${[...Object.entries(t).map(spec),`        '*:file:_files'`].join(` \\
`)} ;;`).join(`
`)}
  esac
}
_sealgate "$@"
`}function fish(e){return`# fish completion of sealgate\n${e.flatMap(({name:e,summary:t,flags:n})=>[`complete -c sealgate -n __fish_use_subcommand -a ${e} -d ${quoted(t)}`,...Object.entries(n).map(([t,{help:n,value:r,choices:i}])=>`complete -c sealgate -n ${quoted(`__fish_seen_subcommand_from ${e}`)} -l ${t}${r===void 0?``:` -r`}${i?` -a ${quoted(i.join(` `))}`:``} -d ${quoted(n)}`)]).join(`
`)}\n`}export{r as completions};