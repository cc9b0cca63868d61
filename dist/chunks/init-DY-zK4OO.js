import"./rolldown-runtime-BtX-ywHW.js";import{A as e,D as t,E as n,I as r,L as i,T as a,j as o,k as s}from"./check-i79ZPTFf.js";import{Lt as c,P as l,St as u,ft as d,gt as f,yt as p}from"./core-C_AU9QPV.js";import{t as m}from"./start-BhC00m1R.js";import{n as h}from"./baseline-Bal-WiBl.js";import{existsSync as g,mkdirSync as _,writeFileSync as v}from"node:fs";import{dirname as y,join as b}from"node:path";const x=/^(?:.*?\/)?(?:fixtures?|__fixtures__|testdata|test-data)\//i,S={name:`init`,summary:`Writes a workflow and a configuration for this repository. Asks nothing; overwrites nothing.`,operands:``,examples:[[`sealgate init --ref COMMIT`,`with the action pinned to the commit of the release you have read`],[`sealgate init --baseline`,`also accept what is found now`],[`sealgate init --permissions all`,`with check run, comment and code scanning alerts, too`]],flags:{ref:{value:`COMMIT`,help:`the action's commit; default the tag v${m}, which whoever owns it can move`},permissions:{value:`WHAT`,choices:[`read`,`all`],help:`read: annotations and summary; all: every surface; default read`},baseline:{help:`accept what is found now in ${h}`},force:{help:`overwrite what is there`}},async run(S,C){let w=C.cwd;if(S.words.length>0)throw new c(`usage`,"`sealgate init` takes no path",{hint:`run it at the top of the repository`});let T=S.text(`ref`)??`v${m}`;if(!/^[\w.-]+$/.test(T))throw new c(`usage`,`--ref cannot be ${JSON.stringify(T)}`,{hint:`give the 40 hex digits of a commit`});let E=s.find(e=>g(b(w,e))),D=p(w,[`.`]),O=[...new Set(D.paths.flatMap(e=>x.exec(e)?.[0]??[]))],k=l(w)??`main`,A=[[`.github/workflows/sealgate.yml`,workflow(k,T,S.text(`permissions`)===`all`,S.has(`baseline`))],...E===void 0||S.has(`force`)?[[E??`sealgate.yml`,configuration(O)]]:[]];for(let[e,t]of A)if(g(b(w,e))&&!S.has(`force`))C.out(`kept   ${e}, which is there already; --force overwrites it\n`);else{try{_(y(b(w,e)),{recursive:!0}),v(b(w,e),t)}catch(t){throw new c(`usage`,`cannot write ${e}`,{cause:t,hint:u(t)})}C.out(`wrote  ${e}\n`)}let j=await o(e(w,void 0),await r()),M=await i({root:w,targets:[`.`],...t(j)});if(S.has(`baseline`)){let{baselineText:e}=await import(`./baseline-Chy_jKp9.js`);v(b(w,h),e(M,M.findings)),C.out(`wrote  ${h}\n`)}let N=f(M,n(j,{}),d(C.now));return C.out(`now    ${a(N)}\n`),N.blocking.length>0&&!S.has(`baseline`)&&C.out("       pull requests are only blocked by what they add; `sealgate baseline` accepts the rest for every run\n"),/^[0-9a-f]{40}$/.test(T)||C.out("next   pin the action: `sealgate init --force --ref COMMIT` with the 40 hex digits of the release you have read\n"),C.out("next   commit these files; `sealgate doctor` says what is missing\n"),0}},workflow=(e,t,n,r)=>`name: Sealgate
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
      - uses: sealgate/sealgate@${t}${/^[0-9a-f]{40}$/.test(t)?` # v${m}`:``}
${r?`        with:\n          baseline: ${h}\n`:``}`,configuration=e=>`# yaml-language-server: $schema=./node_modules/sealgate/dist/schema.json
# Findings at or above this severity block: note, low, medium, high, critical or none.
fail-on: high
${e.length===0?``:`# Samples that nobody installs.\nexclude:\n${e.map(e=>`  - ${JSON.stringify(e)}\n`).join(``)}`}`;export{S as init};