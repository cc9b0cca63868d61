/**
 * Folders in the shape that tools without a plugin write, as small as they get: which tags stand in their pages, how they are
 * spelled, and how what is lazy is loaded. Each runs, and reports when all of it did.
 */
export interface Shape {
  readonly files: Readonly<Record<string, string>>
  /** Modules that a page comes to import, and must know the hashes of. */
  readonly modules: readonly string[]
  /** What a browser that runs modules never loads, and what only another page does. */
  readonly idle?: RegExp
}

const colours = { main: 'body{color:rgb(1,2,3)}\n', lazy: 'p{background:rgb(4,5,6)}\n' }
const done =
  "setTimeout(()=>navigator.sendBeacon('report',['GOOD',getComputedStyle(document.body).color,getComputedStyle(document.querySelector('p')).backgroundColor].join(' ')),100)"
const style = (href: string, then: string): string =>
  `const l=document.createElement('link');l.rel='stylesheet';l.href='${href}';l.onload=()=>{${then}};document.head.append(l)\n`
const lazily = (path: string): string => `import('${path}').then((m)=>m.run())\n`

export const shapes: Readonly<Record<string, Shape>> = {
  // Classic scripts that find each other through a list, names with brackets, everything in chunks that a runtime adds.
  next: {
    files: {
      'index.html': `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="stylesheet" href="/_next/static/css/8f1c.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/webpack-1f0a.js"/><script src="/_next/static/chunks/main-app-2e1b.js" async=""></script><script src="/_next/static/chunks/app/%5Bslug%5D/page-3d2c.js" async=""></script><title>app</title><script src="/_next/static/chunks/polyfills-42a3.js" noModule=""></script></head><body><p>…</p><script src="/_next/static/chunks/webpack-1f0a.js" id="_R_" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])</script></body></html>`,
      '404.html':
        '<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/_next/static/css/8f1c.css" data-precedence="next"/></head><body>404</body></html>',
      'index.txt': '1:"$Sreact.fragment"\n',
      '_next/static/css/8f1c.css': colours.main,
      '_next/static/css/d34e.css': colours.lazy,
      '_next/static/chunks/webpack-1f0a.js': `const seen=new Set(),go=(n)=>{seen.add(n);if(seen.size===2){const next=()=>{const s=document.createElement('script');s.src='/_next/static/chunks/647.9a8b.js';document.head.appendChild(s)};${style('/_next/static/css/d34e.css', 'next()').trim()}}};const list=self.webpackChunk_N_E=self.webpackChunk_N_E||[];list.forEach(go);list.push=go\n`,
      '_next/static/chunks/main-app-2e1b.js': '(self.webpackChunk_N_E=self.webpackChunk_N_E||[]).push("main")\n',
      '_next/static/chunks/app/[slug]/page-3d2c.js': '(self.webpackChunk_N_E=self.webpackChunk_N_E||[]).push("page")\n',
      '_next/static/chunks/647.9a8b.js': `${done}\n`,
      '_next/static/chunks/polyfills-42a3.js': 'window.old=true\n',
      '_next/static/Xy_9/_buildManifest.js': 'self.__BUILD_MANIFEST={},self.__BUILD_MANIFEST_CB&&self.__BUILD_MANIFEST_CB()\n',
    },
    modules: [],
    idle: /polyfills|_buildManifest/,
  },
  nuxt: {
    files: {
      'index.html': `<!DOCTYPE html><html><head><meta charset="utf-8"><link rel="stylesheet" href="/_nuxt/entry.BWs0.css" crossorigin><link rel="modulepreload" as="script" crossorigin href="/_nuxt/CDnq.js"><link rel="modulepreload" as="script" crossorigin href="/_nuxt/DlAU.js"><link rel="preload" as="fetch" fetchpriority="low" crossorigin="anonymous" href="/_nuxt/builds/meta/5f.json"><link rel="prefetch" as="script" crossorigin href="/_nuxt/B8gA.js"><script type="module" src="/_nuxt/CDnq.js" crossorigin></script></head><body><div id="__nuxt"><p>…</p></div><script type="application/json" data-nuxt-data="nuxt-app" data-ssr="false" id="__NUXT_DATA__">[{"prerenderedAt":1}]</script></body></html>`,
      '200.html': '<!DOCTYPE html><html><head><script type="module" src="/_nuxt/CDnq.js" crossorigin></script></head><body></body></html>',
      '_nuxt/CDnq.js': `import{s}from"./DlAU.js";s("./B8gA.js",()=>${lazily('./B8gA.js').trim()})\n`,
      '_nuxt/DlAU.js': 'export const s=(n,f)=>f(n);\n',
      '_nuxt/B8gA.js': `import{d}from"./Cx3f.js";export const run=()=>{${style('/_nuxt/index.C4d5.css', 'd()').trim()}};\n`,
      '_nuxt/Cx3f.js': `export const d=()=>${done};\n`,
      '_nuxt/entry.BWs0.css': colours.main,
      '_nuxt/index.C4d5.css': colours.lazy,
      '_nuxt/builds/meta/5f.json': '{"id":"5f"}',
    },
    modules: ['_nuxt/CDnq.js', '_nuxt/DlAU.js', '_nuxt/B8gA.js', '_nuxt/Cx3f.js'],
  },
  // Addresses relative to a base, and a style for browsers without scripts.
  angular: {
    files: {
      'index.html': `<!doctype html>\n<html lang="en" data-beasties-container>\n<head>\n  <meta charset="utf-8">\n  <title>App</title>\n  <base href="/">\n<style>body{margin:0}</style><link rel="stylesheet" href="styles-5INURTSO.css"><noscript><link rel="stylesheet" href="styles-5INURTSO.css"></noscript></head>\n<body>\n  <app-root><p>…</p></app-root>\n<link rel="modulepreload" href="chunk-QWER7TYU.js"><script src="polyfills-FFHMD2TL.js" type="module"></script><script src="main-ZXCV5BNM.js" type="module"></script></body>\n</html>\n`,
      'main-ZXCV5BNM.js': `import{a}from"./chunk-QWER7TYU.js";a(()=>${lazily('./chunk-LAZY2QAZ.js').trim()});\n`,
      'polyfills-FFHMD2TL.js': 'export{};globalThis.Zone=1;\n',
      'chunk-QWER7TYU.js': 'var a=f=>globalThis.Zone&&f();export{a};\n',
      'chunk-LAZY2QAZ.js': `import{b}from"./chunk-DEEP3WSX.js";export const run=()=>{${style('lazy-6TGB7YHN.css', 'b()').trim()}};\n`,
      'chunk-DEEP3WSX.js': `var b=()=>${done};export{b};\n`,
      'styles-5INURTSO.css': colours.main,
      'lazy-6TGB7YHN.css': colours.lazy,
    },
    modules: ['main-ZXCV5BNM.js', 'polyfills-FFHMD2TL.js', 'chunk-QWER7TYU.js', 'chunk-LAZY2QAZ.js', 'chunk-DEEP3WSX.js'],
  },
  // No module stands in the page: a classic script imports what an element names.
  astro: {
    files: {
      'index.html': `<!DOCTYPE html><html lang="en"> <head><meta charset="utf-8"><link rel="stylesheet" href="/_astro/about.DkXz.css"></head> <body> <p>…</p> <style>astro-island,astro-slot{display:contents}</style><script>(()=>{class I extends HTMLElement{async connectedCallback(){const[c,{default:r}]=await Promise.all([import(this.getAttribute("component-url")),import(this.getAttribute("renderer-url"))]);r(c)}}customElements.define("astro-island",I)})();</script><astro-island uid="Z1" component-url="/_astro/Counter.B1a2.js" component-export="default" renderer-url="/_astro/client.C3b4.js" props="{}" ssr client="load"></astro-island> </body></html>`,
      'about/index.html': `<!DOCTYPE html><html lang="en"> <head><link rel="stylesheet" href="/_astro/about.DkXz.css"><script type="module">import"/_astro/client.C3b4.js";</script></head> <body><p>…</p></body></html>`,
      '_astro/Counter.B1a2.js': `import{d}from"./hooks.E5c6.js";export default()=>{${style('/_astro/Counter.F7d8.css', 'd()').trim()}};\n`,
      '_astro/client.C3b4.js': 'export default c=>c.default();\n',
      '_astro/hooks.E5c6.js': `export const d=()=>${done};\n`,
      '_astro/about.DkXz.css': colours.main,
      '_astro/Counter.F7d8.css': colours.lazy,
    },
    modules: ['_astro/Counter.B1a2.js', '_astro/client.C3b4.js', '_astro/hooks.E5c6.js'],
  },
  // The page imports its modules itself, in a script that is none.
  sveltekit: {
    files: {
      'index.html': `<!doctype html>\n<html lang="en">\n\t<head>\n\t\t<meta charset="utf-8" />\n\t\t<link href="./_app/immutable/assets/0.CUkM.css" rel="stylesheet">\n\t\t<link rel="modulepreload" href="./_app/immutable/entry/start.DbX1.js">\n\t\t<link rel="modulepreload" href="./_app/immutable/chunks/Bz9n.js">\n\t\t<link rel="modulepreload" href="./_app/immutable/entry/app.Kq2w.js">\n\t</head>\n\t<body data-sveltekit-preload-data="hover">\n\t\t<div><p>…</p>\n\t\t\t<script>\n\t\t\t\t{\n\t\t\t\t\t__sveltekit_1x = {\n\t\t\t\t\t\tbase: new URL(".", location).pathname.slice(0, -1)\n\t\t\t\t\t};\n\n\t\t\t\t\tconst element = document.currentScript.parentElement;\n\n\t\t\t\t\tPromise.all([\n\t\t\t\t\t\timport("./_app/immutable/entry/start.DbX1.js"),\n\t\t\t\t\t\timport("./_app/immutable/entry/app.Kq2w.js")\n\t\t\t\t\t]).then(([kit, app]) => {\n\t\t\t\t\t\tkit.start(app, element);\n\t\t\t\t\t});\n\t\t\t\t}\n\t\t\t</script>\n\t\t</div>\n\t</body>\n</html>\n`,
      '_app/version.json': '{"version":"1"}',
      '_app/immutable/entry/start.DbX1.js': 'import{s as t}from"../chunks/Bz9n.js";export{t as start};\n',
      '_app/immutable/entry/app.Kq2w.js': 'const nodes=[()=>import("../nodes/2.Vb3n.js")];export{nodes};\n',
      '_app/immutable/chunks/Bz9n.js': 'const s=(a)=>a.nodes[0]().then(m=>m.component());export{s};\n',
      '_app/immutable/nodes/2.Vb3n.js': `const component=()=>{${style('/_app/immutable/assets/2.Jh4b.css', done).trim()}};export{component};\n`,
      '_app/immutable/assets/0.CUkM.css': colours.main,
      '_app/immutable/assets/2.Jh4b.css': colours.lazy,
    },
    modules: [
      '_app/immutable/entry/start.DbX1.js',
      '_app/immutable/entry/app.Kq2w.js',
      '_app/immutable/chunks/Bz9n.js',
      '_app/immutable/nodes/2.Vb3n.js',
    ],
  },
  // Attributes without quotes, and a second build for browsers without modules.
  parcel: {
    files: {
      'index.html':
        '<!doctype html><html lang=en><meta charset=utf-8><title>app</title><link rel=stylesheet href=/app.1a2b3c4d.css><body><p>…</p><script type=module src=/app.5e6f7a8b.js></script><script src=/app.9c0d1e2f.js nomodule defer></script>',
      'app.5e6f7a8b.js': lazily('./lazy.33445566.js'),
      'lazy.33445566.js': `import{d}from"./deep.77889900.js";export const run=()=>{${style('/lazy.aabbccdd.css', 'd()').trim()}};\n`,
      'deep.77889900.js': `export const d=()=>${done};\n`,
      'app.9c0d1e2f.js': '!function(){document.title="old"}();\n',
      'app.1a2b3c4d.css': colours.main,
      'lazy.aabbccdd.css': colours.lazy,
    },
    modules: ['app.5e6f7a8b.js', 'lazy.33445566.js', 'deep.77889900.js'],
    idle: /9c0d1e2f/,
  },
}
