import"./rolldown-runtime-BtX-ywHW.js";import{E as e,T as t,b as n,ct as r,dt as i,n as a,ot as o,st as s,w as c}from"./check-CPpr7JIm.js";import{Ot as l,Pt as u,Zt as d,ct as f,jt as p,wt as m}from"./core-CCRoOfh_.js";import{t as h}from"./start-BhC00m1R.js";import{n as g}from"./baseline-Dxx7BNd6.js";const{existsSync:_}=process.getBuiltinModule(`node:fs`),{mkdirSync:v}=process.getBuiltinModule(`node:fs`),{writeFileSync:y}=process.getBuiltinModule(`node:fs`),{dirname:b}=process.getBuiltinModule(`node:path`),{join:x}=process.getBuiltinModule(`node:path`),S=`.github/workflows/sealgate.yml`,C=/^(?:.*?\/)?(?:fixtures?|__fixtures__|testdata|test-data)\//i,w={name:`init`,summary:`Writes a workflow and a configuration for this repository. Asks one question at most; overwrites nothing.`,operands:``,examples:[[`sealgate init --ref COMMIT`,`with the action pinned to the commit of the release you have read`],[`sealgate init --baseline`,`also accept what is found now`],[`sealgate init --yes`,`accept nothing, and ask nothing`],[`sealgate init --permissions all`,`with check run, comment and code scanning alerts, too`]],flags:{ref:{value:`COMMIT`,help:`the action's commit; default the tag v${h}, which whoever owns it can move`},permissions:{value:`WHAT`,choices:[`read`,`all`],help:`read: annotations and summary; all: every surface; default read`},baseline:{help:`accept what is found now in ${g}`},yes:{help:`ask nothing: what is found now is not accepted`},force:{help:`overwrite what is there`}},async run(n,w){let T=w.cwd;if(n.words.length>0)throw new d(`usage`,"`sealgate init` takes no path",{hint:`run it at the top of the repository`});let E=n.text(`ref`)??`v${h}`;if(!/^[\w.-]+$/.test(E))throw new d(`usage`,`--ref cannot be ${JSON.stringify(E)}`,{hint:`give the 40 hex digits of a commit`});let D=o.find(e=>_(x(T,e))),O=p(T,[`.`]),k=[...new Set(O.paths.flatMap(e=>C.exec(e)?.[0]??[]))],A=f(T)??`main`,j=n.text(`permissions`)===`all`,M=/* @__PURE__ */ new Set,N=[[S,workflow(A,E,j,n.has(`baseline`))],...D===void 0||n.has(`force`)?[[D??`sealgate.yml`,configuration(k)]]:[]];for(let[e,t]of N)if(_(x(T,e))&&!n.has(`force`))w.out(`kept   ${e}, which is there already; --force overwrites it\n`);else{try{v(b(x(T,e)),{recursive:!0}),y(x(T,e),t)}catch(t){throw new d(`usage`,`cannot write ${e}`,{cause:t,hint:u(t)})}M.add(e),w.out(`wrote  ${e}\n`)}let P=await r(s(T,void 0),await a()),F=await i({root:T,targets:[`.`],...e(P)}),I=l(F,t(P,{}),m(w.now)),L=I.blocking.filter(({at:e})=>!M.has(e.path)),R=n.has(`baseline`)||!n.has(`yes`)&&await accepted(L.length,w);if(R){M.has(S)&&y(x(T,S),workflow(A,E,j,!0));let{baselineText:e}=await import(`./baseline-B1Pjs7ne.js`);y(x(T,g),e(F,F.findings)),w.out(`wrote  ${g}\n`)}return w.out(`now    ${c(I)}${R?`; the baseline accepts what is there`:``}\n`),I.blocking.length>0&&!R&&w.out("       pull requests are only blocked by what they add; `sealgate baseline` accepts the rest for every run\n"),/^[0-9a-f]{40}$/.test(E)||w.out("next   pin the action: `sealgate init --force --ref COMMIT` with the 40 hex digits of the release you have read\n"),w.out("next   commit these files; `sealgate doctor` says what is missing\n"),0}};async function accepted(e,{ask:t}){if(e===0||!t)return!1;let r=await t(`${n(e,`finding`)} would block. Accept what is there in ${g}, so that only new ones do? [y/N] `);return/^y(es)?$/i.test(r.trim())}const workflow=(e,t,n,r)=>`name: Sealgate
on:
  pull_request:
  merge_group:
  push:
    branches: [${JSON.stringify(e)}]
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
${n?`      checks: write
      pull-requests: write
      security-events: write
`:``}    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
          fetch-depth: 2
      - uses: sealgate/sealgate@${t}${/^[0-9a-f]{40}$/.test(t)?` # v${h}`:``}
${r?`        with:\n          baseline: ${g}\n`:``}`,configuration=e=>`# yaml-language-server: $schema=./node_modules/sealgate/dist/schema.json
# Findings at or above this severity block: note, low, medium, high, critical or none.
fail-on: high
${e.length===0?``:`# Samples that nobody installs.\nexclude:\n${e.map(e=>`  - ${JSON.stringify(e)}\n`).join(``)}`}`;export{w as init};