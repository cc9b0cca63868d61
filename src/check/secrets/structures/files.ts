import { base64Text, jwtOf } from '../checks.ts'
import { latin1 } from '../lexer.ts'
import type { Structure } from '../structure.ts'
import { anatomyOf, isDocumented, isMonotonous, isPlaceholder, isReference, looksRandom } from '../words.ts'

const why = 'Everyone who can read the repository, its forks or a build log can use it. It stays in the history after the line is gone.'
const rotate = 'Revoke the credential where it was issued and make a new one; then remove it here and read it from a secret store or the environment.'

/** A window of text after a place. */
const ahead = (bytes: Uint8Array, at: number, limit: number, length = 512): string => latin1(bytes, at, Math.min(limit, at + length))

/** Claims of which an access token has one. Source: https://www.iana.org/assignments/jwt/jwt.xhtml */
const identifying = new Set([
  'iss',
  'sub',
  'aud',
  'exp',
  'nbf',
  'iat',
  'jti',
  'role',
  'roles',
  'scope',
  'scp',
  'user',
  'username',
  'email',
  'name',
  'id',
  'uid',
  'sid',
  'userId',
  'user_id',
  'tenant',
  'client_id',
  'azp',
  'groups',
  'permissions',
  'admin',
  'ref',
  'tid',
  'oid',
  'data',
  'key',
  'token',
  'account',
  'org',
  'a',
  't',
  's',
])

export const jsonWebToken: Structure = {
  id: 'json-web-token',
  severity: 'medium',
  title: 'JSON web token in the repository',
  why: 'A signed token lets whoever holds it in as its subject until it expires; many never do.',
  fix: 'Revoke the session or the signing key behind it, then remove it here.',
  sources: ['CWE-522', 'https://www.rfc-editor.org/rfc/rfc7519'],
  anchors: ['eyj'],
  windowBytes: 4096,
  *find({ bytes, from, limit, at, example }) {
    if (bytes[at] !== 0x65 || bytes[at + 1] !== 0x79 || bytes[at + 2] !== 0x4a) return
    const before = at > from ? String.fromCharCode(bytes[at - 1] ?? 0) : ' '
    if (/[A-Za-z0-9+/]/.test(before) && !(before === 'n' && bytes[at - 2] === 0x5c)) return
    const window = ahead(bytes, at, limit, 4096)
    const token = /^eyJ[\w+/=-]{8,2000}\.(?:ey|[\w+/-]{2})[\w+/\\=-]{6,3000}(?:\.[\w+/\\=-]{0,1400})?/.exec(window)?.[0]
    if (!token || (token.split('.').length < 3 && !jwtOf(token)?.claims)) return
    const read = jwtOf(token)
    const secondObject = token.split('.')[1]?.startsWith('ey') === true
    if (!read && !secondObject) return
    const notes: string[] = []
    let severity: 'low' | 'medium' | 'note' = example ? 'low' : 'medium'
    if (read) {
      const { exp, iss, name, sub } = read.claims ?? {}
      // Without a word on whom it is for, from or until it lets nobody in.
      if (read.claims && !Object.keys(read.claims).some((claim) => identifying.has(claim))) return
      if (typeof read.header['alg'] === 'string' && read.header['alg'].toLowerCase() === 'none') notes.push('unsigned')
      if (typeof exp === 'number') notes.push(`expires ${new Date(Math.min(exp, 8e12) * 1000).toISOString().slice(0, 10)}`)
      if (name === 'John Doe' || sub === '1234567890' || iss === 'joe') {
        severity = 'low'
        notes.push('the example of the standard or its website')
      }
    } else notes.push('its header cannot be read')
    yield {
      start: at,
      end: at + token.length,
      why: `JSON web token${notes.length === 0 ? '' : `, ${notes.join(', ')}`}`,
      severity,
      confidence: read ? 'medium' : 'low',
    }
  },
}

export const encodedWebToken: Structure = {
  ...jsonWebToken,
  id: 'encoded-json-web-token',
  title: 'JSON web token in the repository, encoded',
  // The three ways in which base64 of `eyJ` begins.
  anchors: ['zxlk'],
  windowBytes: 4096,
  *find({ bytes, from, limit, at, example }) {
    if (at > from && /[A-Za-z0-9+/]/.test(String.fromCharCode(bytes[at - 1] ?? 0))) return
    const text = /^ZXlK[\w+/-]{40,4000}/.exec(ahead(bytes, at, limit, 4096))?.[0]
    if (text === undefined || !/^ey[\w-]{6,2000}\.ey[\w-]{6,3000}/.test(base64Text(text) ?? '')) return
    yield { start: at, end: at + text.length, why: 'JSON web token, through base64', severity: example ? 'low' : 'medium', confidence: 'medium' }
  },
}

export const basicHeader: Structure = {
  id: 'credential-in-header',
  severity: 'medium',
  title: 'Authorization header with its credential',
  why,
  fix: rotate,
  sources: ['CWE-522', 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2'],
  anchors: ['authorization', 'bearer ', 'x-api-key', 'x-auth-token', 'private-token', 'api-key:', 'apikey:', 'x-token'],
  *find({ bytes, limit, at, example, from, language }) {
    const window = ahead(bytes, at, limit, 320)
    const found =
      /^(?:authorization|x-api-key|x-auth-token|private-token|api-key|apikey|x-token|bearer)["'\]]{0,2}(?:\s{0,3}[:=,]{1,2}>?|\s)\s{0,3}["'`]?(?:(basic|bearer|token|bot|apikey|key|api-key|splunk|sso-key|digest)[ =:]{1,2})?["'`]?([\w+/.=~:-]{8,280})/i.exec(
        window,
      )
    const value = found?.[2]
    if (!value || isPlaceholder(value) || isReference(value) || isMonotonous(value)) return
    const scheme = (found[1] ?? '').toLowerCase()
    const start = at + found[0].length - value.length
    if (scheme === 'basic') {
      const login = base64Text(value)
      const parts = isLogin(login ?? '') ? [login, ...(login ?? '').split(/:(.*)/)] : undefined
      if (value.startsWith('eyJ')) return
      if (parts && !/^(?:pass|password|passwd|secret|token|pwd|open sesame|pw|test|user|username|admin|guest|1234\d*)$/i.test(parts[2] ?? '')) {
        yield {
          start,
          end: start + value.length,
          why: 'user and password of basic authentication',
          severity: example ? 'low' : 'high',
          confidence: 'medium',
        }
        return
      }
      if (!parts && /^curl|curl /.test(latin1(bytes, Math.max(from, at - 200), at)) && looksRandom(value, anatomyOf(value)))
        yield { start, end: start + value.length, why: 'basic authentication', severity: 'low', confidence: 'low' }
      return
    }
    if (scheme === '' && language === 'code' && !/["'`]/.test(found[0].slice(0, -value.length))) return
    if (scheme === '' && /^(?:authorization|bearer)/i.test(found[0]) && /^(?:bearer|basic|token|header|required|string|none)/i.test(value)) return
    if (looksRandom(value, anatomyOf(value)) || /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value))
      yield {
        start,
        end: start + value.length,
        why: `credential of ${scheme === '' ? 'a header' : `${scheme} authentication`}`,
        severity: example ? 'low' : 'medium',
        confidence: 'medium',
      }
  },
}

export const curlUser: Structure = {
  id: 'password-in-command',
  severity: 'high',
  title: 'Command line with a password',
  why,
  fix: rotate,
  sources: ['CWE-522', 'https://curl.se/docs/manpage.html#-u', 'https://curl.se/docs/manpage.html#-H'],
  anchors: ['curl ', 'wget ', 'sshpass', '-password ', '--password', 'mysql -', 'docker login', 'net use', '-pass '],
  *find({ bytes, limit, at, example }) {
    const window = ahead(bytes, at, limit, 512).split(/\n(?![^\n]{0,80}-)|(?<!\\)\n\n/)[0] ?? ''
    const header = /\s(?:-H|--header)[= ]?["']([\w-]{3,64}):\s{0,3}(?:(?:bearer|basic|token|apikey)\s)?([^\s"'`$<>{}[\]*()]{8,300})["']/i.exec(window)
    const sent = header && /token|key|auth|secret/i.test(header[1] ?? '') ? header[2] : undefined
    if (
      header &&
      sent &&
      /^(?:curl|wget)/i.test(window) &&
      !isPlaceholder(sent) &&
      !isReference(sent) &&
      !isMonotonous(sent) &&
      /\d/.test(sent) &&
      /[a-z]/i.test(sent) &&
      !/key$/i.test(sent) &&
      !sent.startsWith('eyJ')
    ) {
      const start = at + header.index + header[0].lastIndexOf(sent)
      yield {
        start,
        end: start + sent.length,
        why: 'credential in a header of a command',
        severity: example ? 'low' : 'medium',
        confidence: 'medium',
      }
    }
    const user = /\s(?:-u|--user|--proxy-user)[= ]?["']?([^\s:"'$<>[\]{}]{1,64}):["']?([^\s"'<>]{3,128})/.exec(window)
    if (user?.[2] && /^(?:curl|wget)/i.test(window)) {
      const password = user[2]
      if (
        !isReference(password) &&
        !/[$[\]{}*]/.test(password) &&
        !isPlaceholder(password) &&
        !/^(?:pass|password|passwd|pwd|secret|token|x+|y+|pw)$/i.test(password) &&
        !/\/\//.test(password) &&
        !isMonotonous(password + user[1])
      ) {
        const start = at + user.index
        yield { start, end: start + user[0].length, why: 'user and password of a command', severity: example ? 'low' : 'high', confidence: 'medium' }
      }
      return
    }
    const flag = /^(?:sshpass\s{1,3}-p\s{0,3}|-{1,2}pass(?:word)?[= ]\s{0,3}|mysql -u ?\w{1,32} -p)["']?([^\s"'$<>[\]{}`;|]{5,64})/i.exec(window)
    const value = flag?.[1]
    if (!flag || !value || isPlaceholder(value) || isReference(value) || isMonotonous(value)) return
    const anatomy = anatomyOf(value)
    if (anatomy.digits === 0 || anatomy.lowers + anatomy.uppers === 0 || /[=(),]/.test(value)) return
    yield {
      start: at + flag[0].length - value.length,
      end: at + flag[0].length,
      why: 'password of a command',
      severity: example ? 'low' : 'medium',
      confidence: 'medium',
    }
  },
}

export const netrc: Structure = {
  id: 'netrc-password',
  severity: 'high',
  title: 'Password in a .netrc file',
  why,
  fix: rotate,
  sources: ['CWE-522', 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html'],
  anchors: ['machine '],
  *find({ bytes, from, limit, at }) {
    if (at > from && /\w/.test(String.fromCharCode(bytes[at - 1] ?? 0))) return
    const found = /^machine\s{1,4}([\w.-]{1,128})\s{1,8}login\s{1,4}(\S{1,128})\s{1,8}password\s{1,4}(\S{3,128})/.exec(ahead(bytes, at, limit))
    const password = found?.[3]
    if (!found || !password || isReference(password) || isPlaceholder(password)) return
    yield { start: at + found[0].length - password.length, end: at + found[0].length, why: 'login and password of a machine', confidence: 'high' }
  },
}

/** `user:password`, in letters that can be typed. */
const isLogin = (text: string): boolean => /^[\x20-\x7e]{5,512}$/.test(text) && text.indexOf(':') > 0 && text.indexOf(':') < 65

export const npmrc: Structure = {
  id: 'registry-credential',
  severity: 'high',
  title: 'Credential of a package registry',
  why: 'With it anyone can publish packages in your name, which your users then install.',
  fix: rotate,
  sources: [
    'CWE-522',
    'https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration',
    'https://docs.docker.com/reference/cli/docker/login/',
  ],
  anchors: [
    ':_authtoken',
    ':_auth',
    ':_password',
    '_auth=',
    '_auth =',
    'cleartextpassword',
    '"identitytoken"',
    'npmauthtoken',
    'npmauthident',
    '"auth"',
  ],
  *find({ bytes, limit, at, path }) {
    const window = ahead(bytes, at, limit)
    const npm = /^:?(_authToken|_auth|_password|npmAuthToken|npmAuthIdent)["']?\s{0,3}[=:]\s{0,3}["']?([^\s"']{8,256})/i.exec(window)
    const nuget = /^cleartextpassword"\s{1,4}value\s{0,2}=\s{0,2}"([^"]{3,128})"/i.exec(window)
    const docker = /^"(?:identitytoken|auth)"\s{0,4}:\s{0,4}"([A-Za-z0-9+/=]{12,2048})"/.exec(window)
    const value = npm?.[2] ?? nuget?.[1] ?? docker?.[1]
    if (!value || isReference(value) || isPlaceholder(value) || /^[%$]/.test(value)) return
    if (docker && !isLogin(base64Text(value) ?? '')) return
    const whole = (npm ?? nuget ?? docker)?.[0] ?? ''
    if (npm && !/:_|npmAuth/i.test(whole) && !/npmrc/.test(path) && !looksRandom(value, anatomyOf(value))) return
    if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(value) || anatomyOf(value).distinct >= 6)
      yield {
        start: at + whole.indexOf(value),
        end: at + whole.indexOf(value) + value.length,
        why: 'credential of a package registry',
        confidence: 'medium',
      }
  },
}

/** How systems write the hash of a password. Source: https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html */
const hashForms: readonly RegExp[] = [
  /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}/i,
  /^\$(?:1|apr1)\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}/i,
  /^\$5\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}/i,
  /^\$6\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}/i,
  /^\$y\$[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}/i,
  /^\$argon2(?:id|i|d)\$v=\d{1,3}\$m=\d{1,9},t=\d{1,4},p=\d{1,4}\$[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{16,90}/i,
  /^\$krb5(?:asrep|tgs)\$(?:17|18|23)\$[^\s]{40,400}/i,
  /^\{SSHA(?:256|512)?\}[A-Za-z0-9+/]{24,120}={0,2}/i,
  /^pbkdf2_sha256\$\d{3,7}\$[A-Za-z0-9+/]{6,32}\$[A-Za-z0-9+/]{40,48}={0,2}/i,
  /^\$scrypt\$ln=\d{1,3},r=\d{1,3},p=\d{1,3}\$[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{16,90}/i,
  /^\$7\$[./A-Za-z0-9]{11}[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}/i,
]

export const passwordHash: Structure = {
  id: 'password-hash',
  severity: 'medium',
  title: 'Hash of a password',
  why: 'A hash can be tried against lists of passwords at leisure; fast kinds fall in minutes.',
  fix: 'Change the password, and keep its hash out of the repository.',
  sources: ['CWE-916', 'https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html'],
  anchors: [
    '$2a$',
    '$2b$',
    '$2y$',
    '$1$',
    '$5$',
    '$6$',
    '$y$',
    '$apr1$',
    '$argon2',
    '$krb5',
    '$scrypt$',
    '{ssha',
    'pbkdf2_sha256$',
    '$pbkdf2',
    '$s0$',
    '$7$',
  ],
  *find({ bytes, from, limit, at, example }) {
    if (at > from && /\w/.test(String.fromCharCode(bytes[at - 1] ?? 0))) return
    const window = ahead(bytes, at, limit)
    let found: RegExpExecArray | null = null
    for (const form of hashForms) {
      found = form.exec(window)
      if (found) break
    }
    if (!found || /x{8}|X{8}|\.{8}/.test(found[0])) return
    yield {
      start: at,
      end: at + found[0].length,
      why: 'hash of a password in the form that systems store',
      severity: example ? 'low' : 'medium',
      confidence: 'medium',
    }
  },
}

export const serviceAccount: Structure = {
  id: 'service-account-file',
  severity: 'critical',
  title: 'Key file of a service account',
  why: 'The file alone is enough to act as the service account, from anywhere.',
  fix: 'Delete the key in the cloud console, make a new one, and prefer workload identity to key files.',
  sources: ['CWE-522', 'https://cloud.google.com/iam/docs/keys-create-delete'],
  anchors: ['"service_account"', '"private_key_id"'],
  windowBytes: 4608,
  *find({ bytes, from, limit, at }) {
    const start = Math.max(from, at - 512)
    const window = latin1(bytes, start, Math.min(limit, at + 4096))
    const id = /"private_key_id"\s{0,4}:\s{0,4}"([0-9a-f]{40})"/.exec(window)
    if (!id || !/"client_email"/.test(window) || new Set(id[1]).size < 5) return
    yield { start: start + id.index, end: start + id.index + id[0].length, why: 'key file of a service account', confidence: 'high' }
  },
}

export const kubernetesSecret: Structure = {
  id: 'kubernetes-secret',
  severity: 'high',
  title: 'Kubernetes secret with its data',
  why: 'Base64 hides nothing: everyone who can read the manifest has the values.',
  fix: 'Rotate the values, and commit a sealed or external secret instead.',
  sources: ['CWE-522', 'https://kubernetes.io/docs/concepts/configuration/secret/'],
  anchors: ['kind: secret', '"kind": "secret"', '"kind":"secret"'],
  windowBytes: 8192,
  *find({ bytes, limit, at, from, example }) {
    const window = ahead(bytes, at, limit, 2048)
    if (!/^(?:kind: |"kind": ?")Secret["\s]/i.test(window)) return
    const before =
      latin1(bytes, Math.max(from, at - 512), at)
        .split(/^---/m)
        .at(-1) ?? ''
    const document = before + (window.split(/^---/m)[0] ?? '')
    const data = /^\s{0,8}["']?(?:data|stringData)["']?:[^\n]{0,16}\n/m.exec(document)
    if (!data || /sealedsecrets|ENC\[/.test(document)) return
    const lines = document.slice(data.index + data[0].length).split('\n')
    for (const line of lines) {
      const entry = /^\s{1,12}["']?([\w.-]{1,64})["']?\s{0,4}:\s{0,4}["']?([A-Za-z0-9+/]{8,1024}={0,2})["']?,?\s{0,4}$/.exec(line)
      if (!entry?.[2]) {
        if (/^\S/.test(line)) return
        continue
      }
      const value = base64Text(entry[2]) ?? ''
      if (
        !/pass|secret|token|key|cred|auth|cert/i.test(entry[1] ?? '') ||
        isPlaceholder(value) ||
        isReference(value) ||
        !/^[\x09-\x7e]{4,}$/.test(value)
      )
        continue
      if (/^(?:admin|password|secret|test|changeme|user)\d{0,3}$/i.test(value.trim()) || isDocumented(value.trim())) continue
      const offset = document.indexOf(entry[2], data.index) - before.length
      yield {
        start: at + offset,
        end: at + offset + entry[2].length,
        why: 'value of a Kubernetes secret, through base64',
        severity: example ? 'low' : 'high',
        confidence: 'medium',
      }
      return
    }
  },
}

export const kubeConfig: Structure = {
  id: 'kubeconfig-credential',
  severity: 'high',
  title: 'Credential of a Kubernetes cluster',
  why: 'The client key lets whoever holds it act as that user on the cluster until its certificate expires.',
  fix: 'Rotate the client certificate or the token, and keep kubeconfig files out of the repository.',
  sources: ['CWE-522', 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/'],
  anchors: ['client-key-data'],
  windowBytes: 4200,
  *find({ bytes, limit, at }) {
    const found = /^client-key-data["']?\s{0,4}:\s{0,4}["']?([A-Za-z0-9+/=]{40,4096})/.exec(ahead(bytes, at, limit, 4200))
    if (!found?.[1] || !/PRIVATE KEY/.test(base64Text(found[1].slice(0, 2000)) ?? '')) return
    yield { start: at, end: at + found[0].length, why: 'client key of a cluster', confidence: 'high' }
  },
}

export const spokenPassword: Structure = {
  id: 'password-in-text',
  severity: 'medium',
  title: 'Password in a text or a call',
  why,
  fix: rotate,
  sources: ['CWE-798', 'https://cwe.mitre.org/data/definitions/798.html'],
  anchors: ['password is', 'networkcredential(', 'directoryentry(', 'password ==', 'password==', 'user id=', 'convertto-securestring'],
  *find({ bytes, limit, at, example }) {
    const window = ahead(bytes, at, limit)
    const said = /^password(?: is|\s{0,2}={2,3})\s{0,3}["'`]([^\s"'`]{5,64})["'`]/i.exec(window)
    const call =
      /^(?:networkcredential|directoryentry)\(\s{0,4}"[^"\n]{1,128}"\s{0,4},\s{0,40}(?:\n\s{0,40})?"([^"\n]{3,128})"(?:\s{0,4},\s{0,40}(?:\n\s{0,40})?"([^"\n]{3,128})")?/i.exec(
        window,
      )
    const shell = /^convertto-securestring\s{1,3}(?:-string\s{1,3})?["']([^"'$]{4,64})["']/i.exec(window)
    const found = said ?? call ?? shell
    const value = said?.[1] ?? call?.[2] ?? call?.[1] ?? shell?.[1]
    if (
      !found ||
      !value ||
      isPlaceholder(value) ||
      isReference(value) ||
      isMonotonous(value) ||
      /^(?:password|secret|string|undefined|null|empty)$/i.test(value)
    )
      return
    const start = at + found[0].lastIndexOf(value)
    yield {
      start,
      end: start + value.length,
      why: 'a password in a text or a call',
      severity: example ? 'low' : 'medium',
      confidence: said ? 'low' : 'medium',
    }
  },
}

export const fileStructures: readonly Structure[] = [
  jsonWebToken,
  encodedWebToken,
  basicHeader,
  curlUser,
  netrc,
  npmrc,
  passwordHash,
  serviceAccount,
  kubernetesSecret,
  kubeConfig,
  spokenPassword,
]
