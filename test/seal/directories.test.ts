import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { attribute, startTags } from '../../src/syntax/html.ts'
import { folder, run } from './run.ts'
import { shapes } from './shapes.ts'

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
}
const sri = (text = ''): string => `sha384-${hash('sha384', text, 'base64')}`

for (const [name, { files, modules }] of Object.entries(shapes))
  test(`the output of ${name}: every script and style has its hash, what is lazy too, and the folder is sealed`, async () => {
    using dir = folder()
    write(join(dir.path, 'out'), files)
    await run(dir.path, ['keygen', 'k'])
    const sealed = await run(dir.path, ['seal', 'out', '--sri', '--csp', 'hashes', '--key', 'k.key'])
    assert.equal(sealed.code, 0, sealed.err)
    assert.doesNotMatch(sealed.err, /which is no file/)
    const covered = new Map<string, string>()
    for (const page of Object.keys(files).filter((file) => file.endsWith('.html'))) {
      const html = readFileSync(join(dir.path, 'out', page), 'utf8')
      for (const tag of startTags(html)) {
        const loads =
          tag.name === 'script'
            ? attribute(tag, 'src')
            : /stylesheet|modulepreload/.test(attribute(tag, 'rel') ?? '')
              ? attribute(tag, 'href')
              : undefined
        if (loads === undefined) continue
        const file = decodeURI(loads.replace(/^(?:\.?\/)?/, ''))
        assert.equal(attribute(tag, 'integrity'), sri(files[file]), `${file} in ${page}`)
      }
      const map = /<script type="importmap"[^>]*>(.*?)<\/script>/s.exec(html)?.[1]
      if (page === 'index.html' && map !== undefined)
        for (const [key, value] of Object.entries<string>(JSON.parse(map).integrity)) covered.set(key.replace(/^(?:\.?\/)?/, ''), value)
    }
    assert.deepEqual([...covered].sort(), modules.map((file) => [file, sri(files[file])]).sort())
    const args = ['verify', 'out', '--bundle', 'out.sigstore.json', '--key', 'k.pub']
    assert.equal((await run(dir.path, args)).code, 0)
    const [first = ''] = Object.keys(files).filter((file) => file.endsWith('.js'))
    writeFileSync(join(dir.path, 'out', first), 'changed')
    assert.equal((await run(dir.path, args)).code, 1)
  })

test('what a compiler writes has no pages: it is sealed as it is', async () => {
  using dir = folder()
  write(join(dir.path, 'lib'), {
    'index.js': 'export { add } from "./add.js";\n//# sourceMappingURL=index.js.map\n',
    'index.js.map': '{"version":3,"file":"index.js","sources":["../src/index.ts"],"names":[],"mappings":"AAAA"}',
    'index.d.ts': 'export { add } from "./add.js";\n',
    'add.js': 'export const add = (a, b) => a + b;\n',
  })
  assert.equal((await run(dir.path, ['seal', 'lib', '--sri', '--unsigned'])).code, 3)
  await run(dir.path, ['keygen', 'k'])
  assert.equal((await run(dir.path, ['seal', 'lib', '--key', 'k.key'])).code, 0)
  assert.equal((await run(dir.path, ['verify', 'lib', '--bundle', 'lib.sigstore.json', '--key', 'k.pub'])).code, 0)
})
