import { copyFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import vue from '@vitejs/plugin-vue'
import { type PluginOption, build as viteBuild } from 'vite'
import type { Options } from '../../src/plugin/options.ts'
import { rollup as sealRollup } from '../../src/plugin/rollup.ts'
import { type Project, project } from './project.ts'

/** What every page reports when all of it ran and looks as it should. */
export const good = 'GOOD rgb(1, 2, 3) rgb(4, 5, 6)'

/** One application, as its makers would set it up. */
interface App {
  readonly files: Readonly<Record<string, string>>
  readonly plugins?: () => PluginOption[]
  /** Where it is served. */
  readonly base?: string
  readonly pages?: Readonly<Record<string, string>>
  /** Modules and packages that must be told. */
  readonly tells: readonly string[]
}

const page = (script: string, more = ''): string =>
  `<!doctype html>\n<html><head><meta charset="utf-8"><title>app</title>${more}</head><body><div id="app"></div><script type="module" src="${script}"></script></body></html>\n`

/** Styles are there when the lazy part is: the beacon tells what they are then. */
const report =
  "export const report = () => setTimeout(() => navigator.sendBeacon('report', ['GOOD', getComputedStyle(document.body).color, getComputedStyle(document.querySelector('p')).backgroundColor].join(' ')), 100)\n"
const styles = { 'src/main.css': 'body { color: rgb(1, 2, 3) }\n', 'src/report.js': report }

export const apps: Readonly<Record<string, App>> = {
  react: {
    files: {
      ...styles,
      'index.html': page('/src/main.jsx'),
      'src/main.jsx':
        "import { lazy, StrictMode, Suspense } from 'react'\nimport { createRoot } from 'react-dom/client'\nimport './main.css'\nconst Lazy = lazy(() => import('./Lazy.jsx'))\ncreateRoot(document.getElementById('app')).render(<StrictMode><Suspense fallback=\"…\"><Lazy /></Suspense></StrictMode>)\n",
      'src/Lazy.jsx':
        "import { lazy, Suspense } from 'react'\nimport './lazy.css'\nconst Deep = lazy(() => import('./Deep.jsx'))\nexport default () => <p>lazy <Suspense><Deep /></Suspense></p>\n",
      'src/lazy.css': 'p { background: rgb(4, 5, 6) }\n',
      'src/Deep.jsx':
        "import { useEffect } from 'react'\nimport { report } from './report.js'\nexport default function Deep() { useEffect(() => void report(), []); return <b>deep</b> }\n",
    },
    tells: ['src/Deep.jsx', 'pkg:npm/react@', 'pkg:npm/react-dom@'],
  },
  vue: {
    files: {
      ...styles,
      'index.html': page('/src/main.js'),
      'src/main.js': "import { createApp } from 'vue'\nimport App from './App.vue'\nimport './main.css'\ncreateApp(App).mount('#app')\n",
      'src/App.vue':
        "<script setup>\nimport { defineAsyncComponent } from 'vue'\nconst Lazy = defineAsyncComponent(() => import('./Lazy.vue'))\n</script>\n<template><Lazy /></template>\n",
      'src/Lazy.vue':
        "<script setup>\nimport { onMounted, ref } from 'vue'\nconst said = ref('…')\nonMounted(async () => { const { deep, report } = await import('./deep.js'); said.value = deep; report() })\n</script>\n<template><p>{{ said }}</p></template>\n<style scoped>p { background: rgb(4, 5, 6) }</style>\n",
      'src/deep.js': "export { report } from './report.js'\nexport const deep = 'deep'\n",
    },
    plugins: () => [vue()],
    tells: ['src/Lazy.vue', 'pkg:npm/%40vue/runtime-core@'],
  },
  svelte: {
    files: {
      ...styles,
      'index.html': page('/src/main.js'),
      'src/main.js':
        "import { mount } from 'svelte'\nimport App from './App.svelte'\nimport './main.css'\nmount(App, { target: document.getElementById('app') })\n",
      'src/App.svelte': "{#await import('./Lazy.svelte') then { default: Lazy }}<Lazy />{/await}\n",
      'src/Lazy.svelte':
        "<script>\nimport { onMount } from 'svelte'\nlet said = $state('…')\nonMount(async () => { const { deep, report } = await import('./deep.js'); said = deep; report() })\n</script>\n<p>{said}</p>\n<style>p { background: rgb(4, 5, 6) }</style>\n",
      'src/deep.js': "export { report } from './report.js'\nexport const deep = 'deep'\n",
    },
    plugins: () => [svelte({ configFile: false })],
    tells: ['src/Lazy.svelte', 'pkg:npm/svelte@'],
  },
  // A worker, pictures, a classic script, two pages, and an address below the top.
  plain: {
    files: {
      ...styles,
      'index.html': page('/src/main.js', '<script src="/app/classic.js"></script>'),
      'more/index.html': page('/src/more.js'),
      'public/classic.js': 'window.classic = true\n',
      'src/main.js':
        "import './main.css'\nimport picture from './picture.svg?url'\nconst worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })\nworker.onmessage = async ({ data }) => { const { show } = await import('./lazy.js'); if (window.classic && picture) show(data) }\nworker.postMessage('hi')\n",
      'src/worker.js': "import { shout } from './shout.js'\nonmessage = ({ data }) => postMessage(shout(data))\n",
      'src/shout.js': 'export const shout = (text) => text.toUpperCase()\n',
      'src/lazy.js':
        "import './lazy.css'\nexport async function show(text) { const p = document.createElement('p'); p.textContent = text; document.getElementById('app').append(p); const { report } = await import('./report.js'); report() }\n",
      'src/lazy.css': "p { background: rgb(4, 5, 6) url('./picture.svg') }\n",
      'src/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>\n',
      'src/more.js': "import './main.css'\nimport('./lazy.js')\n",
    },
    base: '/app/',
    pages: { index: 'index.html', more: 'more/index.html' },
    tells: ['src/main.js', 'src/worker.js', 'src/shout.js', 'src/picture.svg'],
  },
}

/** Packages are this project's own, and so is the lockfile. */
const top = dirname(createRequire(import.meta.url).resolve('../../package.json'))
/** Builds an application into `dist` with vite and our plugin. */
export async function buildApp(name: string, options: Options): Promise<Project> {
  const { files, plugins, base, pages } = apps[name] ?? { files: {} }
  const made = project({ files: { 'package.json': '{ "name": "app", "type": "module" }\n', ...files }, packages: [] })
  symlinkSync(join(top, 'node_modules'), join(made.root, 'node_modules'))
  copyFileSync(join(top, 'package-lock.json'), join(made.root, 'package-lock.json'))
  const input = pages && Object.fromEntries(Object.entries(pages).map(([key, one]) => [key, join(made.root, one)]))
  await viteBuild({
    root: made.root,
    ...(base === undefined ? {} : { base }),
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(made.root, 'cache'),
    build: { assetsInlineLimit: 0, ...(input ? { rollupOptions: { input } } : {}) },
    plugins: [...(plugins?.() ?? []), sealRollup(options)],
  })
  return made
}
