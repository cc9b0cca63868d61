import { createPrivateKey } from 'node:crypto'
import { latin1 } from '../lexer.ts'
import type { Structure } from '../structure.ts'
import { isPlaceholder } from '../words.ts'

/** Longest private key that is read, in bytes: RSA of 16,384 bits is 12,700. */
const keyBytesMax = 16_384

const why =
  'Whoever holds a private key is its owner to every machine that trusts it: they sign, decrypt and log in as you. It stays in the history after the file is gone.'
const fix = 'Make a new key pair, replace the public key everywhere, then remove this file and keep the new key in a secret store.'

export const privateKey: Structure = {
  id: 'private-key',
  severity: 'critical',
  title: 'Private key in the repository',
  why,
  fix,
  sources: ['CWE-321', 'https://www.rfc-editor.org/rfc/rfc7468'],
  anchors: ['-----begin'],
  windowBytes: keyBytesMax,
  *find({ bytes, from, limit, at, example }) {
    const window = latin1(bytes, at, Math.min(limit, at + keyBytesMax))
    const head = /^-{5}BEGIN ([A-Z0-9 ]{0,32}?)(?:PRIVATE KEY|PRIVATE KEY BLOCK|SECRET KEY|KEY BLOCK)(?: BLOCK)?-{5}/i.exec(window)
    if (!head || /PUBLIC/i.test(head[0])) return
    const tail = window.slice(head[0].length)
    const stop = tail.search(/-{5}END|-{5}BEGIN/)
    const body = stop < 0 ? tail.slice(0, 4096) : tail.slice(0, stop)
    const encrypted = /ENCRYPTED|Proc-Type: 4/i.test(head[0] + body.slice(0, 200))
    // Line ends may be written as escapes, lines quoted, joined or indented.
    const material = body
      .replace(/\\[nrt]|\\u000a|&#10;|<br ?\/?>/gi, '\n')
      .split('\n')
      .filter((line) => !/^\s{0,8}[A-Za-z-]{3,24}: /.test(line))
      .join('')
      .replace(/[^A-Za-z0-9+/=]/g, '')
    const end = at + head[0].length + (stop < 0 ? Math.min(body.length, material.length + 64) : stop)
    if (material.length < 40 || new Set(material).size < 10 || isPlaceholder(material.slice(0, 40))) return
    if (from > at) return
    const kind = /PGP/i.test(head[0])
      ? 'PGP '
      : /OPENSSH/i.test(head[0])
        ? 'OpenSSH '
        : /RSA/i.test(head[0])
          ? 'RSA '
          : /EC /i.test(head[0])
            ? 'EC '
            : ''
    const parsed =
      encrypted || (kind !== '' && kind !== 'RSA ' && kind !== 'EC ')
        ? undefined
        : readable(`${head[0]}\n${linesOf(material)}\n${head[0].replace('BEGIN', 'END')}\n`)
    yield {
      start: at,
      end,
      why: `${kind}private key${encrypted ? ', encrypted' : parsed === true ? ', and it can be read' : ''}`,
      severity: encrypted ? 'medium' : example ? 'high' : 'critical',
      confidence: parsed === true ? 'high' : material.length >= 100 ? 'medium' : 'low',
    }
  },
}

/** Base64 in lines of 64 characters, as armour has it. */
function linesOf(text: string): string {
  const lines: string[] = []
  for (let at = 0; at < text.length; at += 64) lines.push(text.slice(at, at + 64))
  return lines.join('\n')
}

function readable(pem: string): boolean {
  try {
    createPrivateKey(pem)
    return true
  } catch {
    return false
  }
}

export const puttyKey: Structure = {
  id: 'putty-private-key',
  severity: 'critical',
  title: 'PuTTY private key in the repository',
  why,
  fix,
  sources: ['CWE-321', 'https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html'],
  anchors: ['putty-user-key-file-'],
  windowBytes: keyBytesMax,
  *find({ bytes, limit, at }) {
    const window = latin1(bytes, at, Math.min(limit, at + keyBytesMax))
    // The format's own name stands in programs that read it; a key has lines of base64.
    const lines = /Private-Lines: \d{1,4}\r?\n[A-Za-z0-9+/=]{16,64}\r?\n/.exec(window)?.index ?? -1
    if (lines < 0) return
    const encrypted = !/Encryption: none/.test(window)
    yield {
      start: at,
      end: at + Math.min(window.length, lines + 2048),
      why: `PuTTY private key${encrypted ? ', encrypted' : ''}`,
      severity: encrypted ? 'medium' : 'critical',
      confidence: 'high',
    }
  },
}

export const jsonWebKey: Structure = {
  id: 'json-web-key',
  severity: 'critical',
  title: 'Private JSON web key in the repository',
  why,
  fix,
  sources: ['CWE-321', 'https://www.rfc-editor.org/rfc/rfc7517'],
  anchors: ['"kty"', "'kty'", 'kty:'],
  windowBytes: 5120,
  *find({ bytes, from, limit, at }) {
    const start = Math.max(from, at - 1024)
    const before = latin1(bytes, start, at)
    const open = before.lastIndexOf('{')
    if (open < 0) return
    const window = latin1(bytes, start + open, Math.min(limit, start + open + 4096))
    const close = window.indexOf('}')
    const object = close < 0 ? window : window.slice(0, close)
    const part = /["'\s{,](d|k)["']?\s{0,4}:\s{0,4}["']([A-Za-z0-9_-]{16,1400})/.exec(object)
    if (!part?.[2] || new Set(part[2]).size < 8) return
    if (part[1] === 'k' && !/oct/.test(object)) return
    yield {
      start: start + open,
      end: start + open + object.length,
      why: part[1] === 'k' ? 'symmetric JSON web key' : 'private part of a JSON web key',
      confidence: 'high',
    }
  },
}

export const keyStructures: readonly Structure[] = [privateKey, puttyKey, jsonWebKey]
