import { latin1 } from '../lexer.ts'
import type { Spot, Structure } from '../structure.ts'
import { isMonotonous, isPlaceholder, isReference } from '../words.ts'

/** Longest address that is looked at, in bytes. */
const addressBytesMax = 512

/** Passwords that stand for one in addresses. */
const standIns =
  /^(?:pass|passw|password|passwd|pwd|pw|secret|token|user|username|name|xxx+|x|y|z|foo|bar|baz|a|b|p|u|root|admin|test|guest|postgres|mysql|redis|mongo|mongodb|rabbitmq|1234|12345|123456|anonymous|none|null|undefined|passwort|mypass|mypassword|my-password|pass123|some-pass|somepass|somepassword|your-password|yourpassword|db_password|dbpass|db_pass|\*+|\.+|-+|…|changeme|hunter2|x-oauth-basic|pw123|port|host|hostname|my_password|your_password|clientsecret|key|api_key|apikey|access_key|secret_key)$/i

/** The user, the password and the host of an address that begins with the scheme right before `at`. */
interface Login {
  readonly scheme: string
  readonly user: string
  readonly password: string
  readonly host: string
  readonly start: number
  readonly end: number
}
function loginOf({ bytes, from, limit, at }: Spot): Login | undefined {
  const furthest = Math.min(limit, at + 3 + addressBytesMax)
  let colon = -1
  let sign = -1
  let i = at + 3
  for (; i < furthest; i++) {
    const byte = bytes[i] ?? 0
    if (
      byte <= 0x20 ||
      byte >= 0x7f ||
      byte === 0x22 ||
      byte === 0x27 ||
      byte === 0x60 ||
      byte === 0x3c ||
      byte === 0x3e ||
      byte === 0x5c ||
      (byte === 0x2c && sign < 0 && colon < 0)
    )
      break
    if (byte === 0x3a && colon < 0 && sign < 0) colon = i
    else if (byte === 0x40) sign = i
    // A slash, a question mark or a hash ends the authority; a password may hold a slash if the sign is near.
    else if ((byte === 0x2f || byte === 0x3f || byte === 0x23) && (sign >= 0 || colon < 0)) break
    else if (byte === 0x2f && i - colon > 64) break
  }
  if (sign < 0 || (colon > sign && colon >= 0)) return undefined
  let start = at
  while (start > from && start > at - 32 && /[A-Za-z0-9+.-]/.test(String.fromCharCode(bytes[start - 1] ?? 0))) start--
  if (colon < 0) {
    return { scheme: latin1(bytes, start, at), user: latin1(bytes, at + 3, sign), password: '', host: latin1(bytes, sign + 1, i), start, end: i }
  }
  return {
    scheme: latin1(bytes, start, at),
    user: latin1(bytes, at + 3, colon),
    password: latin1(bytes, colon + 1, sign),
    host: latin1(bytes, sign + 1, i),
    start,
    end: i,
  }
}

const why = 'Everyone who can read the repository, its forks or a build log can log in with it. It stays in the history after the line is gone.'
const fix = 'Change the password, then give the address without it and the password from a secret store or the environment.'

export const passwordInAddress: Structure = {
  id: 'password-in-address',
  severity: 'high',
  title: 'Address carries a password',
  why,
  fix,
  sources: ['CWE-522', 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
  anchors: ['://'],
  *find(spot) {
    const login = loginOf(spot)
    if (!login) return
    const { scheme, user, password, host, start, end } = login
    if (!/^[a-z][a-z0-9+.-]{1,31}$/i.test(scheme) || host === '') return
    if (password === '') {
      // A token alone: https://TOKEN@host
      if (
        /^https?$/i.test(scheme) &&
        /^[\w-]{20,128}$/.test(user) &&
        /\d/.test(user) &&
        /[a-z]/i.test(user) &&
        !isMonotonous(user) &&
        !isPlaceholder(user) &&
        !isReference(user)
      )
        yield { start, end, why: 'a token stands before its host', severity: spot.example ? 'low' : 'medium', confidence: 'low' }
      return
    }
    if (
      /[\s"'`<>{}()[\]]/.test(password) ||
      password.length < 3 ||
      isReference(password) ||
      isReference(user) ||
      /\$\w|%s|%v|%d|\{|\}|\*\*/.test(user + password)
    )
      return
    if (isPlaceholder(password) || isPlaceholder(user)) return
    const database =
      /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|redis|rediss|amqps?|mssql|sqlserver|oracle|jdbc|ftp|sftp|ldaps?|smtps?|clickhouse|cockroachdb|couchdb|neo4j|bolt|mqtts?|nats|snowflake|imaps?|cassandra|db2|sqlite|elasticsearch|influxdb|kafka|memcached|vnc|rdp|ssh|telnet|socks5h?|proxy)(?:\+\w+)?$/i.test(
        scheme,
      )
    const standIn = standIns.test(password) || password.toLowerCase() === user.toLowerCase() || isMonotonous(password)
    const local =
      /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host|hostname|example|[\w.-]{0,64}\.(?:example|test|invalid|local|localhost)\b|[\w.-]{0,64}example\.(?:com|org|net)|domain|server|your|my-?host|myserver|db|database|postgres|mysql|redis|mongo|rabbitmq|ip|address|some)/i.test(
        host,
      )
    if (standIn && !database) return
    if (!database && local) return
    if (!/[A-Za-z0-9]/.test(host) || (/^\d+$/.test(password) && password.length < 6)) return
    if (/^(?:pass|password|passwd|pw|pwd|p|x+|\*+)$/i.test(password) && /^(?:user|username|name|u|x+)$/i.test(user)) return
    if (standIn && local && !/secret/i.test(password)) return
    const sure = !standIn && !local && !spot.example
    yield {
      start,
      end,
      why: `${database ? 'a database or a server' : 'an address'} with a password${local ? ' on a host that stands for one' : ''}`,
      severity: sure ? 'high' : standIn || local ? 'low' : 'medium',
      confidence: sure ? 'medium' : 'low',
    }
  },
}

export const connectionString: Structure = {
  id: 'password-in-connection-string',
  severity: 'high',
  title: 'Connection string carries a password',
  why,
  fix,
  sources: ['CWE-522', 'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-strings'],
  anchors: ['password=', 'pwd=', 'password ='],
  *find({ bytes, from, limit, at, example }) {
    const start = Math.max(from, at - 256)
    const before = latin1(bytes, start, at)
    const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('"'), before.lastIndexOf("'")) + 1)
    const after = latin1(bytes, at, Math.min(limit, at + 256))
    const found = /^(?:password|pwd)\s{0,3}=\s{0,3}([^;"'`<>\s&]{3,128})/i.exec(after)
    const value = found?.[1]
    if (!value || isReference(value) || isPlaceholder(value) || isMonotonous(value) || (standIns.test(value) && value !== 'secret')) return
    const around = `${line};${after.slice(found[0].length).split(/[\n"']/)[0] ?? ''}`
    const pairs = around.match(
      /(?:^|[;\s])\s{0,3}(?:server|data source|addr(?:ess)?|network address|user id|uid|user|username|database|initial catalog|dbname|host|port|driver|dsn|provider|account|endpoint|integrated security|encrypt|sslmode)\s{0,3}=/gi,
    )
    if (!pairs || pairs.length < 2) return
    yield { start: at, end: at + found[0].length, why: 'a password in a connection string', severity: example ? 'low' : 'high', confidence: 'medium' }
  },
}

export const addressStructures: readonly Structure[] = [passwordInAddress, connectionString]
