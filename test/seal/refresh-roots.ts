// Writes the trusted roots that are built in: node test/seal/refresh-roots.ts [GITHUB_ROOT.json]
// The public good instance's root and the registry's keys come from the seeds of @sigstore/tuf, which were fetched and
// checked through TUF. GitHub's own root is the second line of `gh attestation trusted-root`; without it the one that is
// built in stays.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }
import { at, isFields, textAt } from '../../src/syntax/strict.ts'

const file = join(import.meta.dirname, '../../src/seal/roots.ts')
const targets = at(isFields(seeds) ? Object.values(seeds)[0] : undefined, 'targets')
const target = (end: string): unknown => {
  const name = Object.keys(isFields(targets) ? targets : {}).find((key) => key.endsWith(end)) ?? ''
  return JSON.parse(Buffer.from(textAt(targets, name) ?? '', 'base64').toString())
}

const [github] = process.argv.slice(2)
const current = (): unknown => {
  const packed = /const packed =\n {2}'([^']+)'/.exec(readFileSync(file, 'utf8'))?.[1]
  return packed === undefined ? null : at(JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString()), 'github')
}
const roots = {
  publicGood: target('trusted_root.json'),
  github: github === undefined ? current() : JSON.parse(readFileSync(github, 'utf8')),
  npm: target('keys.json'),
}
const bytes = brotliCompressSync(JSON.stringify(roots), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
}).toString('base64')
const source = readFileSync(file, 'utf8')
writeFileSync(file, source.replace(/const packed =\n {2}'[^']*'/, `const packed =\n  '${bytes}'`))
