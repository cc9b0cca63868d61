// Writes the trusted roots that are built in: node test/seal/refresh-roots.ts [GITHUB_ROOT.json [GITHUB_TUF_ROOT.json]]
// The public good instance's root and the registry's keys come from the seeds of @sigstore/tuf, which were fetched and
// checked through TUF. GitHub's own root is the second line of `gh attestation trusted-root`; without it the one that is
// built in stays. The root of GitHub's update repository is the one that GitHub's own command line has built in.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }
import { at, isFields, textAt } from '../../src/syntax/strict.ts'

const file = join(import.meta.dirname, '../../src/seal/roots.json.br')
const targets = at(isFields(seeds) ? Object.values(seeds)[0] : undefined, 'targets')
const target = (end: string): unknown => {
  const name = Object.keys(isFields(targets) ? targets : {}).find((key) => key.endsWith(end)) ?? ''
  return JSON.parse(Buffer.from(textAt(targets, name) ?? '', 'base64').toString())
}

const [github, updates] = process.argv.slice(2)
const signed = (metadata: unknown): unknown => at(metadata, 'signed')
const seed = (): unknown => JSON.parse(Buffer.from(textAt(Object.values(seeds)[0], 'root.json') ?? '', 'base64').toString())
const current = (...path: readonly string[]): unknown => at(JSON.parse(brotliDecompressSync(readFileSync(file)).toString()), ...path)
const roots = {
  publicGood: target('trusted_root.json'),
  github: !github ? current('github') : JSON.parse(readFileSync(github, 'utf8')),
  npm: target('keys.json'),
  updates: {
    publicGood: signed(seed()),
    github: !updates ? current('updates', 'github') : signed(JSON.parse(readFileSync(updates, 'utf8'))),
  },
}
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 }
writeFileSync(file, brotliCompressSync(JSON.stringify(roots), { params }))
