import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Fault } from '../core/fault.ts'
import { plain } from '../core/plain.ts'
import { writeWhole } from '../io/write.ts'
import { keyId } from '../seal/signature.ts'
import type { Command } from './command.ts'

interface Pair {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** Kinds of keys, the usual one first. */
const types: Readonly<Record<string, (bits: number) => Pair>> = {
  ed25519: () => generateKeyPairSync('ed25519'),
  'ecdsa-p256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'ecdsa-p384': () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  // The key itself says that nothing but PSS with SHA-256 is its signature.
  'rsa-pss': (modulusLength) => generateKeyPairSync('rsa-pss', { modulusLength, hashAlgorithm: 'sha256', mgf1HashAlgorithm: 'sha256' }),
}

/** Sizes of RSA keys, in bits. */
const sizes = ['3072', '4096'] as const

export const keygen: Command = {
  name: 'keygen',
  summary: 'Makes a key pair for `seal` and `verify`: NAME.key, which stays secret, and NAME.pub.',
  operands: '[NAME]',
  examples: [
    ['sealgate keygen release', 'an Ed25519 key: release.key and release.pub'],
    ['SEALGATE_KEY_PASSWORD=… sealgate keygen release', 'the private key encrypted with that password'],
    ['sealgate keygen release --type rsa-pss --bits 4096', 'RSA-PSS with SHA-256'],
  ],
  flags: {
    type: { value: 'NAME', choices: Object.keys(types), help: 'default ed25519' },
    bits: { value: 'N', choices: sizes, help: 'size of an RSA key; default 3072' },
    output: { value: 'NAME', help: 'the same as NAME; default sealgate' },
  },
  notes: 'Both files are PEM: PKCS#8 and SubjectPublicKeyInfo. Files that are there already are never overwritten.',
  async run(given, terminal) {
    const name = given.words[0] ?? given.text('output') ?? 'sealgate'
    if (given.words.length > 1 || (given.words.length > 0 && given.has('output')))
      throw new Fault('usage', 'keygen takes one NAME', { hint: 'name the pair once' })
    const type = given.text('type') ?? 'ed25519'
    if (given.has('bits') && type !== 'rsa-pss') throw new Fault('usage', '--bits is for RSA keys', { hint: 'leave it out, or add --type rsa-pss' })
    const [secret, open] = [`${name}.key`, `${name}.pub`]
    for (const file of [secret, open])
      if (existsSync(resolve(terminal.cwd, file)))
        throw new Fault('usage', `${file} is there already`, { hint: 'choose another NAME: a lost key cannot be made again' })
    const pair = types[type]?.(Number(given.text('bits') ?? 3072))
    if (!pair) throw new Fault('usage', `${type} is no kind of key`, { hint: `choose one of ${Object.keys(types).join(', ')}` })
    const password = terminal.env['SEALGATE_KEY_PASSWORD']
    const encrypted = password !== undefined && password !== ''
    const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem', ...(encrypted ? { cipher: 'aes-256-cbc', passphrase: password } : {}) })
    writeWhole(resolve(terminal.cwd, secret), [Buffer.from(pem)], 0o600)
    writeWhole(resolve(terminal.cwd, open), [Buffer.from(pair.publicKey.export({ type: 'spki', format: 'pem' }))])
    terminal.out(`${plain(`wrote ${secret} (${type}${encrypted ? ', encrypted' : ''}) and ${open}`)}\nkey sha256:${keyId(pair.publicKey)}\n`)
    if (!encrypted) terminal.err('note: the private key is not encrypted; set SEALGATE_KEY_PASSWORD before keygen to change that\n')
    return 0
  },
}
