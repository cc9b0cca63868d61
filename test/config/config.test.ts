import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseConfig } from '../../src/config/config.ts'
import { jsonSchema } from '../../src/config/json-schema.ts'
import { policyOf, scopeOf } from '../../src/config/policy.ts'
import { Fault } from '../../src/core/fault.ts'

const rules = [{ id: 'unhashed-package' }, { id: 'weak-hash', settings: { allow: 'texts', days: 'number' } as const }]
const read = (text: string) => parseConfig(text, 'sealgate.yml', rules)

test('a configuration is read into the policy it states', () => {
  const config = read(`
fail-on: medium
persona: auditor
only: [lockfile]
exclude: [test/fixtures/]
rules:
  weak-hash: { level: "off" }
registries: { "@my-org": https://npm.my-org.example/ }
waivers:
  - { rule: unhashed-package, path: old/package-lock.json, reason: to be removed, until: 2027-03-01 }
`)
  const policy = policyOf(config, {})
  assert.equal(policy.failOn, 'medium')
  assert.equal(policy.persona, 'auditor')
  assert.deepEqual([...policy.levels], [['weak-hash', 'off']])
  assert.equal(policy.waivers[0]?.until, '2027-03-01')
  assert.deepEqual(scopeOf(config), {
    only: ['lockfile'],
    exclude: ['test/fixtures/'],
    registries: new Map([['@my-org', 'https://npm.my-org.example/']]),
    settings: new Map([['weak-hash', { level: 'off' }]]),
  })
})

test('what is said on the command line wins', () => assert.equal(policyOf(read('fail-on: low'), { failOn: 'critical' }).failOn, 'critical'))
test('an empty file states the defaults', () => assert.equal(policyOf(read('# nothing yet\n'), {}).failOn, 'high'))
test('JSON is read as well', () => assert.equal(read('{"fail-on": "none"}')['fail-on'], 'none'))

const waiver = (more: string): string => `waivers:\n  - rule: weak-hash\n    path: a.json\n    reason: known\n    until: 2027-01-01\n${more}`
const refused: [name: string, text: string, message: RegExp, hint: RegExp, line: number][] = [
  ['a wrong key', 'fail-on: high\nfial-on: low', /"fial-on" is no key/, /fail-on/, 2],
  ['a wrong value', 'fail-on: hihg', /fail-on.*note, .*high/, /did you mean `high`/, 1],
  ['a list where text belongs', 'fail-on: [high]', /fail-on/, /./, 1],
  ['a rule that does not exist', 'rules:\n  unhashed-packages: { level: low }', /"unhashed-packages" is no rule/, /unhashed-package/, 2],
  ['a wrong level', 'rules:\n  weak-hash: { level: of }', /rules\.weak-hash\.level/, /off/, 2],
  ['a wrong key of a rule', 'rules:\n  weak-hash: { levle: low }', /"levle" is no setting of weak-hash/, /level/, 2],
  ['a setting of another rule', 'rules:\n  unhashed-package: { allow: [a] }', /"allow" is no setting/, /level/, 2],
  ['a setting of the wrong shape', 'rules:\n  weak-hash: { allow: all }', /allow.*list of texts/, /./, 2],
  ['a waiver without a reason', 'waivers:\n  - rule: weak-hash\n    path: a.json\n    until: 2027-01-01', /reason.*missing/, /reason/, 2],
  ['a waiver with an empty reason', waiver('').replace('known', '""'), /must not be empty/, /./, 4],
  ['a waiver without a last day', 'waivers:\n  - { rule: weak-hash, path: a, reason: b }', /until.*missing/, /until/, 2],
  ['a waiver until a day that is none', waiver('').replace('2027-01-01', '2027-02-30'), /calendar/, /./, 5],
  ['a waiver until some time', waiver('').replace('2027-01-01', 'next year'), /YYYY-MM-DD/, /./, 5],
  ['a waiver for a rule that does not exist', waiver('').replace('weak-hash', 'week-hash'), /"week-hash" is no rule/, /weak-hash/, 2],
  ['a waiver for a pattern', waiver('').replace('a.json', '"**/a.json"'), /patterns/, /./, 3],
  ['a path out of the root', 'exclude: [../other/]', /relative/, /./, 1],
  ['a registry that is no address', 'registries: { default: my-registry }', /address/, /./, 1],
  ['a key twice', 'fail-on: low\nfail-on: high', /unique/i, /./, 2],
  ['YAML that does not end', 'only: [lockfile', /cannot be read/, /./, 1],
  ['a list of settings', '- fail-on: low', /object/i, /./, 1],
  ['aliases that multiply', 'x: &a [1,1]\n'.repeat(1), /no key/, /./, 1],
]
for (const [name, text, message, hint, line] of refused)
  test(`${name} is refused with its place`, () => {
    assert.throws(
      () => read(text),
      (fault) => {
        assert.ok(fault instanceof Fault)
        assert.equal(fault.code, 'configuration')
        assert.match(fault.message, message)
        assert.match(fault.hint, hint)
        assert.equal(fault.at?.line, line)
        return true
      },
    )
  })

test('an alias bomb is refused, not expanded', () => {
  const bomb = [
    'a: &a [x]',
    ...Array.from({ length: 12 }, (_, n) => `${'bcdefghijklm'[n]}: &${'bcdefghijklm'[n]} [${Array(9).fill(`*${'abcdefghijkl'[n]}`).join(', ')}]`),
  ].join('\n')
  assert.throws(
    () => read(bomb),
    (fault) => fault instanceof Fault && fault.code === 'configuration',
  )
})

test('the schema for editors names every key', () => {
  const schema: { properties?: object; additionalProperties?: boolean } = JSON.parse(jsonSchema())
  assert.ok(schema.properties && Object.keys(schema.properties).includes('waivers'))
  assert.equal(schema.additionalProperties, false)
})
