/** The style sheet of the HTML report: both colour schemes, small screens, paper. Colours are chosen for a contrast of 4.5 and more. */
export const style: string = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1f2328;--dim:#59636e;--line:#d1d9e0;--panel:#f6f8fa;--link:#0969da;--mark:#ffdfb6;--pass:#1a7f37;--blocked:#cf222e;--incomplete:#9a6700}
@media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#f0f6fc;--dim:#9198a1;--line:#3d444d;--panel:#151b23;--link:#4493f8;--mark:#5a3300;--pass:#3fb950;--blocked:#ff7b72;--incomplete:#d29922}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:72rem;background:var(--bg);color:var(--fg);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
a{color:var(--link)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem}
header{border-left:.5rem solid var(--dim);padding:.25rem 0 .25rem 1rem;margin:1rem 0}
header.pass{border-color:var(--pass)}header.blocked{border-color:var(--blocked)}header.incomplete{border-color:var(--incomplete)}
h1{margin:0;font-size:1.75rem}.pass .outcome{color:var(--pass)}.blocked .outcome{color:var(--blocked)}.incomplete .outcome{color:var(--incomplete)}
.line{font-size:1.15rem;margin:.25rem 0}header p{margin:.25rem 0}
h2{margin:2rem 0 .75rem;font-size:1.25rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
.number{color:var(--dim);font-weight:400}
ul.tally{list-style:none;display:flex;flex-wrap:wrap;gap:1rem;padding:0;margin:.5rem 0 0}
.badge{display:inline-block;padding:0 .5rem;border-radius:1rem;font-size:.8rem;font-weight:600;line-height:1.5rem;background:#59636e;color:#fff;white-space:nowrap}
.critical{background:#82071e}.high,.badge.replaced{background:#cf222e}.medium{background:#8a5a00}.low,.badge.bumped{background:#0757b8}.badge.added{background:#1a7f37}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.875em}
.place{font-weight:600}
pre{background:var(--panel);border:1px solid var(--line);border-radius:.25rem;padding:.5rem;margin:.5rem 0;white-space:pre-wrap}
.no{color:var(--dim);margin-right:.5rem;user-select:none}
mark{background:var(--mark);color:inherit}
details.group{border:1px solid var(--line);border-radius:.375rem;margin:.75rem 0;padding:0 1rem}
summary{cursor:pointer;padding:.5rem 0}.title{font-weight:600}
ol.findings,ul.rows,ul.commands{list-style:none;padding:0;margin:0}
ol.findings>li,ul.rows>li{border-top:1px solid var(--line);padding:.5rem 0;content-visibility:auto;contain-intrinsic-size:auto 4rem}
ol.findings p{margin:.25rem 0}
ol.trace{border-left:3px solid var(--line);margin:.5rem 0;padding-left:2rem}
.more{color:var(--dim)}
form{background:var(--panel);border:1px solid var(--line);border-radius:.375rem;padding:1rem;margin:1rem 0}
form[hidden],[hidden]{display:none}
input[type=search]{display:block;width:100%;font:inherit;padding:.5rem;border:1px solid var(--dim);border-radius:.25rem;background:var(--bg);color:var(--fg);margin:.25rem 0 .75rem}
fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}legend{float:left;margin-right:1rem;padding:0}
fieldset label{display:inline-flex;align-items:center;gap:.35rem;min-height:1.75rem}input[type=checkbox]{width:1.15rem;height:1.15rem}
.scroll{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;overflow-wrap:normal}th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}
th[scope=row]{font-weight:600}
svg.tree{display:block}svg text{font:13px ui-monospace,Menlo,Consolas,monospace;fill:#fff}svg path{fill:none;stroke:var(--dim)}
svg rect{fill:#59636e}svg .risk rect{fill:#cf222e}svg .script rect{fill:#8a5a00}svg .added rect{fill:#1a7f37}svg .bumped rect{fill:#0757b8}svg .removed rect{fill:#59636e;stroke:var(--fg);stroke-dasharray:4}
ul.commands li{display:flex;gap:.75rem;align-items:center;margin:.5rem 0}ul.commands code{background:var(--panel);padding:.35rem .5rem;border-radius:.25rem}
button{font:inherit;font-size:.875rem;padding:.25rem .75rem;border:1px solid var(--dim);border-radius:.25rem;background:var(--bg);color:var(--fg);cursor:pointer}
footer{border-top:1px solid var(--line);margin-top:2rem;color:var(--dim)}
@media print{form,.skip,button{display:none}body{max-width:none}details::details-content{content-visibility:visible;display:block}ol.findings>li{content-visibility:visible;break-inside:avoid}.scroll{overflow:visible}}
`

/**
 * The script of the HTML report: search, filter, copy. Everything is there without it. It reads text and hides elements; it
 * makes no markup, so that nothing of a report can become any.
 */
export const script: string = `
'use strict';(()=>{
const form=document.getElementById('filter'),items=[...document.querySelectorAll('ol.findings>li')];
for(const code of document.querySelectorAll('ul.commands code')){
const button=document.createElement('button');button.type='button';button.textContent='Copy';button.setAttribute('aria-label','Copy '+code.textContent);
button.addEventListener('click',()=>navigator.clipboard.writeText(code.textContent).then(()=>{button.textContent='Copied'},()=>getSelection().selectAllChildren(code)));
code.after(button)}
addEventListener('beforeprint',()=>{for(const one of document.querySelectorAll('details'))one.open=true});
if(!form)return;
form.hidden=false;form.addEventListener('submit',event=>event.preventDefault());
const query=document.getElementById('q'),status=document.getElementById('status'),boxes=[...form.querySelectorAll('input[type=checkbox]')];
let texts,timer;
const apply=()=>{
texts??=items.map(item=>(item.textContent+' '+item.closest('details').querySelector('summary').textContent).toLowerCase());
const words=query.value.toLowerCase().split(/\\s+/).filter(Boolean),wanted=new Set(boxes.filter(box=>box.checked).map(box=>box.value));
const groups=new Map();let shown=0;
items.forEach((item,index)=>{
const hit=wanted.has(item.dataset.s)&&words.every(word=>texts[index].includes(word));
if(item.hidden===hit)item.hidden=!hit;if(hit)shown++;
const group=item.closest('details');groups.set(group,(groups.get(group)||0)+(hit?1:0))});
for(const[group,hits]of groups){group.hidden=hits===0;if(words.length&&hits&&hits<=200)group.open=true}
status.textContent=shown+' of '+items.length+' findings shown'};
query.addEventListener('input',()=>{clearTimeout(timer);timer=setTimeout(apply,150)});
for(const box of boxes)box.addEventListener('change',apply)
})()
`
