import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type FileAlgorithm, fileAlgorithms } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import type { GateVerdict, InstallRecord } from '../core/gate.ts'
import { plain } from '../core/plain.ts'
import { Refusal } from '../core/seal.ts'
import { reason } from '../io/files.ts'
import { revisionOf } from '../io/revision.ts'
import { writeWhole } from '../io/write.ts'
import { lockfileFormats } from '../lockfiles/index.ts'
import { readDocuments } from '../seal/documents.ts'
import { readVerdict } from '../seal/gate.ts'
import { readRecord } from '../seal/install.ts'
import { manifestType, type Provenance, readManifest } from '../seal/manifest.ts'
import { type SealRequest, seal as sealFolder, signContent, sourceOf, statementContent } from '../seal/seal.ts'
import type { Content } from '../seal/signers/signer.ts'
import { hashesOf, pagesOf as pageNames, protect } from '../seal/sri.ts'
import { readStatement, statementPayload } from '../seal/statement.ts'
import type { Command, Given, Terminal } from './command.ts'
import { sealFlags } from './seal-flags.ts'

/** Largest statement that is signed, and largest file that is signed by itself, in bytes. */
const contentBytesMax = 2 * 1024 * 1024 * 1024 - 1

export const seal: Command = {
  name: 'seal',
  summary: 'Hashes a folder or a file into a manifest and signs it. One file comes out: a Sigstore bundle v0.3.',
  operands: 'DIR',
  examples: [
    ['sealgate seal dist --key release.key', 'sign with a key of your own; writes dist.sigstore.json'],
    ['sealgate seal dist --keyless', 'sign with the identity of this job (Sigstore; opens connections)'],
    ['sealgate seal dist --unsigned', 'only the statement, dist.intoto.json, for a later job to sign'],
    ['sealgate seal --statement dist.intoto.json --keyless', 'sign it there'],
    ['sealgate seal dist --sri --key release.key', 'first let browsers check what the pages load'],
    ['sealgate seal app.bin --key release.key', 'a single file'],
  ],
  flags: sealFlags,
  notes: 'Exit codes: 0 sealed, 1 the folder holds what must not be sealed, 2 wrong usage, 3 something could not be read, reached or signed.',
  async run(given, terminal) {
    return sealGiven(given, terminal, {})
  },
}

/** What the verb does. `known` goes into the manifest besides what is found out here. */
export async function sealGiven(given: Given, terminal: Terminal, known: Provenance): Promise<number> {
  try {
    return await run(given, terminal, known)
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    terminal.err(
      `${[`refused: ${cause.check}`, `  expected  ${cause.expected}`, `  found     ${cause.found}`].map((line) => plain(line)).join('\n')}\n`,
    )
    return 1
  }
}

async function run(given: Given, terminal: Terminal, known: Provenance): Promise<number> {
  const how = howOf(given)
  const { content, label, base, entries } = contentOf(given, terminal, known)
  const output = resolve(terminal.cwd, given.text('output') ?? `${base}.${how === 'unsigned' ? 'intoto' : 'sigstore'}.json`)
  forbidInside(output, resolve(terminal.cwd, given.words[0] ?? '.'), given)
  const pieces = how === 'unsigned' ? unsigned(content) : await sign(how, content, given, terminal)
  writeWhole(output, pieces)
  const named = relative(terminal.cwd, output) || output
  const digest = content.kind === 'statement' ? createHash('sha256').update(content.payload).digest('hex') : undefined
  terminal.out(
    `${plain(`${how === 'unsigned' ? 'wrote' : 'sealed'} ${label}${entries === undefined ? '' : ` (${entries} entries)`} in ${named}`)}\n${digest === undefined ? '' : `manifest sha256:${digest}\n`}`,
  )
  return 0
}

type How = 'key' | 'command' | 'keyless' | 'unsigned'

function howOf(given: Given): How {
  const ways = [
    given.has('keyless') && 'keyless',
    given.has('unsigned') && 'unsigned',
    (given.has('key') || given.has('sign-command')) && 'key',
  ].filter((way) => way !== false)
  if (ways.length !== 1)
    throw new Fault('usage', ways.length === 0 ? 'nothing says how to sign' : `${ways.map((way) => `--${way}`).join(' and ')} exclude each other`, {
      hint: 'give one of --key FILE, --keyless and --unsigned',
    })
  if (given.has('unsigned') && (given.has('message') || given.has('statement')))
    throw new Fault('usage', '--unsigned has nothing to write here', { hint: 'leave it out' })
  if (given.has('sign-command')) return 'command'
  return ways[0] === 'keyless' || ways[0] === 'unsigned' ? ways[0] : 'key'
}

const unsigned = (content: Content): Iterable<Buffer> => (content.kind === 'statement' ? [content.payload] : [])

async function sign(how: Exclude<How, 'unsigned'>, content: Content, given: Given, { cwd, env, now }: Terminal): Promise<Iterable<Buffer>> {
  const [key, config, root] = ['key', 'signing-config', 'trusted-root'].map((flag) => given.text(flag))
  const pieces = await signContent(how, content, {
    key: key === undefined ? undefined : { path: key, pem: readBytes(cwd, key).toString('utf8') },
    password: env['SEALGATE_KEY_PASSWORD'],
    command: given.text('sign-command'),
    cwd,
    env,
    signingConfig: config === undefined ? undefined : { path: config, text: readBytes(cwd, config).toString('utf8') },
    now,
  })
  if (how === 'keyless' || config !== undefined) {
    const { checkNew } = await import('../seal/signers/check.ts')
    const publicKey =
      how === 'keyless' || key === undefined ? undefined : publicKeyOf(readBytes(cwd, key).toString('utf8'), env['SEALGATE_KEY_PASSWORD'])
    checkNew(
      Buffer.concat([...pieces]),
      content,
      root === undefined ? undefined : { path: root, text: readBytes(cwd, root).toString('utf8') },
      publicKey,
    )
  }
  return pieces
}

/** The public half of a key that was given: the private key, or the public one of a signing command. */
const publicKeyOf = (pem: string, password: string | undefined): string =>
  String(
    (/PRIVATE KEY/.test(pem)
      ? createPublicKey(createPrivateKey({ key: pem, ...(password === undefined ? {} : { passphrase: password }) }))
      : createPublicKey(pem)
    ).export({ type: 'spki', format: 'pem' }),
  )

interface Chosen {
  readonly content: Content
  readonly label: string
  readonly base: string
  readonly entries?: number
}

function contentOf(given: Given, terminal: Terminal, known: Provenance): Chosen {
  const { cwd } = terminal
  const statement = given.text('statement')
  if (statement !== undefined) {
    if (given.words.length > 0) throw new Fault('usage', '--statement and DIR exclude each other', { hint: 'give one of them' })
    const base = statement.replace(/\.intoto\.json$/, '')
    return {
      content: statementContent(readBytes(cwd, statement)),
      label: statement,
      base: base === statement ? statement.replace(/\.json$/, '') : base,
    }
  }
  const [word, more] = given.words
  if (word === undefined || word === '' || more !== undefined)
    throw new Fault('usage', `seal takes one DIR, not ${given.words.length}`, { hint: 'name a folder or a file' })
  const path = resolve(cwd, word)
  let folder: boolean
  try {
    const stat = statSync(path)
    folder = stat.isDirectory()
    if (!folder && !stat.isFile()) throw new Fault('unreadable-file', `${word} is no folder and no regular file`, { hint: 'name a folder or a file' })
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('unreadable-file', `cannot read ${word}`, { cause, hint: reason(cause) })
  }
  const base = join(dirname(path), basename(path))
  if (given.has('message')) {
    if (folder) throw new Fault('usage', '--message is for a single file', { hint: 'leave it out to seal the folder' })
    return { content: { kind: 'message', bytes: readBytes(cwd, word) }, label: word, base }
  }
  const pages = pagesOf(given, terminal, path, folder)
  const request: SealRequest = {
    path,
    folder,
    algorithms: digestsOf(given),
    include: given.list('include'),
    exclude: given.list('exclude'),
    provenance: { ...provenanceOf(given, terminal), pages, ...known },
    slsa: given.has('slsa') ? terminal.env : undefined,
  }
  if (!folder && request.include.length + request.exclude.length > 0)
    throw new Fault('usage', '--include and --exclude are for folders', { hint: 'leave them out' })
  const { payload, entries } = sealFolder(request)
  return { content: { kind: 'statement', payloadType: statementPayload, payload }, label: word, base, entries }
}

/** Pages with their hashes; with --sri they are rewritten, which is the one thing `seal` changes in what it seals. */
function pagesOf(given: Given, terminal: Terminal, path: string, folder: boolean): Provenance['pages'] {
  if (!given.has('sri') && !given.has('csp')) return undefined
  if (!folder) throw new Fault('usage', '--sri and --csp are for folders', { hint: 'leave them out' })
  if (!given.has('sri')) return hashesOf(path, pageNames(path))
  const { pages, written, notes } = protect({
    folder: path,
    options: {},
    csp: given.text('csp') === 'strict' ? 'strict' : given.has('csp'),
    base: given.text('base'),
  })
  for (const note of notes) terminal.err(`note: ${plain(note)}\n`)
  terminal.err(`integrity written into ${written.length} of ${pages.length} pages\n`)
  return pages
}

function digestsOf(given: Given): readonly FileAlgorithm[] {
  const asked = given.list('digest')
  // Few who verify know BLAKE2: it comes on top.
  const strong = fileAlgorithms.filter((name) => name !== 'blake2b' && asked.includes(name))
  return [...(strong.length === 0 ? (['sha256'] as const) : strong), ...(asked.includes('blake2b') ? (['blake2b'] as const) : [])]
}

function provenanceOf(given: Given, { cwd, env }: Terminal): Provenance {
  const source = given.text('source')
  const folder = source === undefined ? undefined : resolve(cwd, source)
  if (folder !== undefined && !existsSync(folder))
    throw new Fault('unreadable-file', `cannot read ${source}`, { hint: 'there is no such folder: check --source' })
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_REF: ref } = env
  const inJob = folder !== undefined && server !== undefined && repository !== undefined
  const before = previousOf(given, cwd)
  const sequence = given.text('sequence')
  if (sequence !== undefined && !/^\d{1,15}$/.test(sequence))
    throw new Fault('usage', `--sequence ${sequence} is no whole number`, { hint: 'write --sequence 1' })
  if (sequence !== undefined && before?.sequence !== undefined && Number(sequence) <= before.sequence)
    throw new Fault('usage', `--sequence ${sequence} does not come after ${before.sequence}`, {
      hint: 'leave it out: it is counted up from the previous manifest',
    })
  const scope = {
    repository: given.text('source-uri') ?? (inJob ? `${server}/${repository}` : undefined),
    ref: given.text('source-ref') ?? (inJob ? ref : undefined),
  }
  const made: Pick<Provenance, 'source' | 'lockfiles'> =
    folder === undefined ? {} : sourceOf(folder, revisionOf(folder), (name) => lockfileFormats.some((format) => format.looks(name)))
  return {
    scope,
    sequence: sequence === undefined ? (before === undefined ? undefined : (before.sequence ?? 0) + 1) : Number(sequence),
    previous: before?.sha256,
    check: verdictOf(given, cwd, folder),
    install: recordOf(given, cwd, made.lockfiles),
    ...made,
  }
}

/** The verdict of a report. One about another commit than the one that is sealed is a mistake. */
function verdictOf(given: Given, cwd: string, source: string | undefined): GateVerdict | undefined {
  const path = given.text('verdict')
  if (path === undefined) return undefined
  if (source === undefined)
    throw new Fault('usage', '--verdict needs --source', { hint: 'name the folder that was checked: a verdict is about its commit' })
  const verdict = readVerdict(readBytes(cwd, path), path)
  const revision = revisionOf(source)
  if (verdict.revision !== revision)
    throw new Fault('usage', `${path} is about ${verdict.revision ?? 'no commit'}, and ${given.text('source')} is at ${revision ?? 'none'}`, {
      hint: 'check the same commit that is sealed',
    })
  return verdict
}

/** The record of the install that was used. One of another lockfile than those that are sealed is a mistake. */
function recordOf(given: Given, cwd: string, lockfiles: Provenance['lockfiles']): InstallRecord | undefined {
  const path = given.text('install-record')
  if (path === undefined) return undefined
  if (lockfiles === undefined)
    throw new Fault('usage', '--install-record needs --source', { hint: 'name the folder that was installed: a record is about its lockfile' })
  const payload = payloadOf(readBytes(cwd, path), path)
  const record = readRecord(readStatement(statementPayload, payload), payload, path)
  if (!lockfiles.some(({ sha256 }) => sha256 === record.lockfileSha256))
    throw new Fault('usage', `${path} is about a lockfile that is not in ${given.text('source')}`, { hint: 'install and seal the same lockfile' })
  return record
}

/** Digest and number of the manifest before, from its bundle or its statement. Whether it is signed by the right one is not its heir's to say. */
function previousOf(given: Given, cwd: string): { readonly sha256: string; readonly sequence: number | undefined } | undefined {
  const path = given.text('previous')
  if (path === undefined) return undefined
  const payload = payloadOf(readBytes(cwd, path), path)
  const statement = readStatement(statementPayload, payload)
  if (statement.predicateType !== manifestType) throw new Fault('usage', `${path} is no manifest`, { hint: 'name a file that `sealgate seal` wrote' })
  return { sha256: createHash('sha256').update(payload).digest('hex'), sequence: readManifest(statement).provenance.sequence }
}

function payloadOf(bytes: Buffer, path: string): Buffer {
  try {
    const [document] = readDocuments(bytes, path).documents
    if (document?.kind === 'envelope') return document.payload
    const json: unknown = document?.json
    if (typeof json === 'object' && json !== null && 'dsseEnvelope' in json) {
      const envelope: unknown = json.dsseEnvelope
      if (typeof envelope === 'object' && envelope !== null && 'payload' in envelope && typeof envelope.payload === 'string')
        return Buffer.from(envelope.payload, 'base64')
    }
  } catch (cause) {
    if (!(cause instanceof Fault && cause.code === 'not-signed')) throw cause
  }
  return bytes
}

/** A bundle inside the folder would change what it seals. */
function forbidInside(output: string, folder: string, given: Given): void {
  if (given.words.length === 0 || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  const inside = relative(folder, output)
  if (inside.startsWith(`..${sep}`) || inside === '..' || resolve(inside) === inside) return
  throw new Fault('usage', `${given.text('output') ?? output} lies in the folder that is sealed`, {
    hint: 'write it beside the folder: the seal would change what it seals',
  })
}

function readBytes(cwd: string, path: string): Buffer {
  try {
    const stat = statSync(resolve(cwd, path))
    if (!stat.isFile() && !(path.startsWith('/dev/') || path.startsWith('/proc/')))
      throw new Fault('unreadable-file', `${path} is no regular file`, { hint: 'name a regular file' })
    if (stat.size > contentBytesMax)
      throw new Fault('unreadable-file', `${path} has ${stat.size} bytes, more than the ${contentBytesMax} that are read at once`, {
        hint: 'seal it without --message: a statement about a file has no such limit',
      })
    return readFileSync(resolve(cwd, path))
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('unreadable-file', `cannot read ${path}`, { cause, hint: reason(cause) })
  }
}
