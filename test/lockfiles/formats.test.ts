import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../../src/check/check.ts'
import { Fault } from '../../src/core/fault.ts'
import { type Lockfile, type LockfileFormat, spec } from '../../src/core/lockfile.ts'
import { lockfileFormats } from '../../src/lockfiles/index.ts'
import { formatOf } from '../../src/lockfiles/read.ts'
import { projectOf } from './project.ts'
import { type Sample, samples } from './samples.ts'

const text = ({ files, path }: Sample): string => files[path] ?? ''

/** What a format makes of a text: a lockfile, or a fault with a hint. Anything else thrown is a bug. */
function read(format: LockfileFormat, source: string, path: string): Lockfile | Fault {
  try {
    return format.parse(source, path)
  } catch (fault) {
    assert.ok(fault instanceof Fault, `threw ${String(fault)}`)
    assert.notEqual(fault.hint, '')
    return fault
  }
}

const listed = (lockfile: Lockfile): string[] =>
  lockfile.packages.filter(({ source }) => source !== 'workspace').map(({ name, version, at }) => `${name}@${version}:${at.line}`)

const formats = new Map<string, LockfileFormat>()
for (const sample of samples) {
  const format = await formatOf(sample.path)
  assert.ok(format, `nothing claims ${sample.path}`)
  formats.set(sample.name, format)

  test(`${sample.name}: names, versions and lines are as written`, () => {
    const lockfile = read(format, text(sample), sample.path)
    assert.ok(!(lockfile instanceof Fault), lockfile instanceof Fault ? lockfile.message : '')
    assert.deepEqual(lockfile.faults, [])
    assert.deepEqual(listed(lockfile), sample.packages)
  })

  test(`${sample.name}: line ends of Windows and a byte order mark change nothing`, () => {
    for (const variant of [text(sample).replaceAll('\n', '\r\n'), `\uFEFF${text(sample)}`]) {
      const lockfile = read(format, variant, sample.path)
      assert.ok(!(lockfile instanceof Fault), lockfile instanceof Fault ? lockfile.message : '')
      assert.deepEqual(lockfile.faults, [])
      assert.deepEqual(listed(lockfile), sample.packages)
    }
  })

  test(`${sample.name}: cut off anywhere, it is a fault or holds fewer packages`, () => {
    const whole = text(sample).trimEnd()
    for (let cut = 1; cut < whole.length; cut += 1 + Math.floor(whole.length / 400)) {
      const lockfile = read(format, whole.slice(0, cut), sample.path)
      if (lockfile instanceof Fault) continue
      assert.ok(sample.lines === true, `a text cut at ${cut} of ${whole.length} was taken for whole`)
      assert.ok(lockfile.packages.length <= sample.packages.length + 1)
    }
  })

  test(`${sample.name}: what is no such file at all never crashes`, () => {
    for (const junk of [
      '',
      '\n',
      '\0',
      '{',
      '[',
      '"',
      '<<<<<<< HEAD\n',
      '- - - -\n',
      '<a>',
      'a'.repeat(10_000),
      '\uD800',
      '{"__proto__": {"a": 1}}',
      '*a\n',
      '&a [*a]\n',
    ])
      read(format, junk, sample.path)
  })

  test(`${sample.name}: deep nesting ends in a fault or in nothing`, () => {
    for (const deep of [
      '['.repeat(20_000),
      '{"a":'.repeat(20_000),
      '<a>'.repeat(20_000),
      `a = ${'['.repeat(20_000)}`,
      'a:\n'.repeat(2).concat('  - '.repeat(5_000)),
    ])
      read(format, deep, sample.path)
  })

  if (sample.unknown) {
    const [from, to] = sample.unknown
    test(`${sample.name}: a version that nobody knows is a fault`, () => {
      const other = text(sample).replace(from, to)
      assert.notEqual(other, text(sample))
      const fault = read(format, other, sample.path)
      assert.ok(fault instanceof Fault, 'was taken for a known one')
      assert.equal(fault.code, 'unknown-lockfile')
    })
  }

  test(`${sample.name}: the clean project has no finding of medium or higher`, async () => {
    const root = projectOf(sample.files)
    const { findings, faults } = await check({ root, targets: ['.'], only: ['lockfile'] })
    assert.deepEqual(
      // Settings alone lock nothing, and that is said.
      faults.flatMap(({ code, message }) => (code === 'nothing-to-inspect' ? [] : [message])),
      [],
    )
    assert.deepEqual(
      findings.filter(({ severity }) => !['note', 'low'].includes(severity)).map(({ rule, message }) => `${rule}: ${message}`),
      [],
    )
  })
}

test('every format of the shelf has a sample', async () => {
  const known = new Set([...formats.values()].map(({ name }) => name))
  for (const shelved of lockfileFormats) {
    const { name } = await shelved.load()
    assert.ok(known.has(name), `add a sample of ${name}`)
  }
})

test('places lie inside the file and on the entry', () => {
  for (const sample of samples) {
    const lockfile = formats.get(sample.name)?.parse(text(sample), sample.path)
    const rows = text(sample).split('\n').length
    for (const entry of lockfile?.packages ?? [])
      for (const field of ['name', 'version', 'resolved', 'hash'] as const) {
        const { line = 0, column = 0 } = lockfile?.place(entry, field) ?? {}
        assert.ok(line >= 1 && line <= rows && column >= 1, `${sample.name}: ${field} of ${spec(entry)} at ${line}:${column}`)
      }
  }
})
