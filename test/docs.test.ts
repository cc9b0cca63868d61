import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { readReleaseTerms } from '../src/action/release.ts'
import { allRules } from '../src/check/check.ts'
import { parseConfig } from '../src/config/config.ts'
import { checkout, clean } from './action/checkout.ts'
import { sealgate } from './run.ts'

const top = resolve(import.meta.dirname, '..')
const folder = join(top, '.github/docs')
const action: { inputs: Record<string, unknown> } = parse(readFileSync(join(top, 'action.yml'), 'utf8'))
const rules = await allRules()

const pages = [...readdirSync(folder).map((name) => join(folder, name)), join(top, 'README.md')]
for (const page of pages) {
  const text = readFileSync(page, 'utf8')
  const name = page.slice(top.length + 1)
  const blocks = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind = '', block = '']) => ({ kind, block }))

  for (const [index, { block }] of blocks.filter(({ kind, block: one }) => kind === 'yaml' && one.includes('jobs:')).entries())
    test(`${name}: workflow ${index + 1} is one, pinned, and gives the action only what it takes`, () => {
      const { on, permissions, jobs } = parse(block)
      assert.ok(Object.keys(on).length > 0)
      assert.deepEqual(permissions, {})
      for (const { steps } of Object.values<{ steps: { uses?: string; run?: string; with?: object }[] }>(jobs))
        for (const { uses, run, with: inputs = {} } of steps) {
          if (uses === undefined && run !== undefined) continue
          assert.match(uses ?? '', /^(sealgate\/sealgate@COMMIT|[\w-]+\/[\w-]+@[0-9a-f]{40})$/)
          if (uses?.startsWith('sealgate/')) for (const input of Object.keys(inputs)) assert.ok(input in action.inputs, input)
        }
    })

  for (const [index, { block }] of blocks.filter(({ kind, block: one }) => kind === 'yaml' && !one.includes('jobs:')).entries())
    test(`${name}: configuration ${index + 1} is read without a complaint`, () => {
      const terms = block.startsWith('# .github/release-policy.yml')
      assert.notDeepEqual(terms ? [...readReleaseTerms(block, 'release-policy.yml')] : parseConfig(block, 'sealgate.yml', rules), terms ? [] : {})
    })

  const commands = blocks.filter(({ kind }) => kind === 'sh').flatMap(({ block }) => block.split('\n').filter((line) => line.startsWith('sealgate ')))
  if (commands.length > 0)
    test(`${name}: every command runs`, () => {
      const { root } = checkout(clean, {})
      for (const command of commands) {
        const words = command
          .replace(/\s+#.*$|\s+>.*$/g, '')
          .replace('origin/main', 'HEAD')
          .split(' ')
          .slice(1)
        const { code, err } = sealgate(root, words)
        assert.ok(code === 0 || code === 1, `${command}: ${code} ${err}`)
        assert.equal(err, '', command)
      }
    })

  for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g))
    test(`${name}: ${link} is there`, () => {
      readdirSync(join(page, '..', link, link.endsWith('.md') ? '..' : ''))
    })
}
