import { type Hash, hashOf } from '../core/digest.ts'
import type { LockfileFormat } from '../core/lockfile.ts'
import { Lines, withoutMark } from '../syntax/data.ts'
import { Draft } from './draft.ts'

/** .terraform.lock.hcl of Terraform and OpenTofu. Source: https://developer.hashicorp.com/terraform/language/files/dependency-lock */
export const terraform: LockfileFormat = {
  name: 'terraform',
  title: '.terraform.lock.hcl of Terraform and OpenTofu',
  claims: (path) => /(^|\/)\.terraform\.lock\.hcl$/.test(path),
  parse(source, path) {
    const text = withoutMark(source)
    const lines = new Lines(text, path)
    const draft = new Draft(path, 'terraform', 'terraform')
    let provider:
      | { address: string; line: number; fields: Map<string, { value: string; line: number }>; hashes: { value: string; line: number }[] }
      | undefined
    let list = false
    const seen = new Set<string>()
    let offset = 0
    for (const [index, raw] of text.split('\n').entries()) {
      const here = offset
      offset += raw.length + 1
      const line = raw.trim()
      const number = index + 1
      if (line === '' || line.startsWith('#') || line.startsWith('//')) continue
      const head = /^provider "([^"]+)" \{(\})?$/.exec(line)
      if (!provider) {
        if (!head || head[2]) throw lines.fault('has a line that begins no provider', here)
        provider = { address: head[1] ?? '', line: number, fields: new Map(), hashes: [] }
        if (seen.has(provider.address))
          draft.odd('duplicate-key', `the provider ${provider.address} stands twice`, lines.line(number), provider.address)
        seen.add(provider.address)
      } else if (list) {
        const hash = /^"([^"]*)",?$/.exec(line)
        if (hash) provider.hashes.push({ value: hash[1] ?? '', line: number })
        else if (line === ']') list = false
        else throw lines.fault('has a hash that cannot be read', here)
      } else if (line === '}') {
        add(draft, lines, provider)
        provider = undefined
      } else if (/^hashes\s*=\s*\[$/.test(line)) list = true
      else {
        const field = /^(\w+)\s*=\s*"([^"]*)"$/.exec(line)
        const inline = /^hashes\s*=\s*\[(.*)\]$/.exec(line)
        if (inline) for (const [, value = ''] of (inline[1] ?? '').matchAll(/"([^"]*)"/g)) provider.hashes.push({ value, line: number })
        else if (!field) throw lines.fault('has a line that cannot be read', here)
        else if (provider.fields.has(field[1] ?? ''))
          draft.odd(
            'duplicate-key',
            `${field[1]} stands twice in the provider ${provider.address}`,
            lines.line(number),
            `${provider.address} ${field[1]}`,
          )
        else provider.fields.set(field[1] ?? '', { value: field[2] ?? '', line: number })
      }
    }
    draft.linked = true
    if (provider) throw lines.fault('ends inside a provider', text.length)
    return draft.done()
  },
}

function add(
  draft: Draft,
  lines: Lines,
  {
    address,
    line,
    fields,
    hashes,
  }: {
    address: string
    line: number
    fields: ReadonlyMap<string, { value: string; line: number }>
    hashes: readonly { value: string; line: number }[]
  },
): void {
  const at = lines.line(line)
  const version = fields.get('version')
  if (!version) {
    draft.fault(`the provider ${address} has no version`, at)
    return
  }
  const [host = '', ...rest] = address.split('/')
  const constraint = fields.get('constraints')
  const read = hashes.map(({ value, line: number }): { hash: Hash; line: number } => {
    const [scheme = '', digest = ''] = value.split(/:(.*)/s)
    if (scheme === 'h1') return { hash: hashOf('sha256', 'base64', digest), line: number }
    if (scheme === 'zh') return { hash: hashOf('sha256', 'hex', digest), line: number }
    return { hash: hashOf(scheme, 'hex', digest), line: number }
  })
  // Each hash is of one platform's archive: they differ rightly, so only unsound ones are told, and one stands for all.
  for (const { hash, line: number } of read) {
    const sound =
      hash.algorithm === 'sha256' && (hash.encoding === 'hex' ? /^[0-9a-f]{64}$/i.test(hash.value) : /^[A-Za-z0-9+/]{43}=$/.test(hash.value))
    if (!sound)
      draft.odd(
        'malformed-hash',
        `the provider ${address} has a hash that is none of h1 and zh, or is cut off`,
        lines.line(number),
        `${address} ${number}`,
      )
  }
  const first = read[0]
  draft.add(
    {
      name: address,
      version: version.value,
      resolved: `https://${host}/${rest.join('/')}`,
      hashes: first ? [first.hash] : [],
      // A part of Terraform itself is fetched from nowhere.
      pin: /(^|\/)builtin\//.test(address) ? 'nothing' : 'hash',
      needs: [],
      at,
    },
    (field) => (field === 'hash' && first ? lines.line(first.line) : field === 'version' ? lines.line(version.line) : undefined),
  )
  if (constraint) draft.wants = [...(draft.wants ?? []), { name: address, range: constraint.value, at: lines.line(constraint.line) }]
}
