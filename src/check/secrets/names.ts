/** What a name says about its value. */
export type NameKind = 'secret' | 'password' | 'key' | 'other' | 'public'

/** The words of an identifier, lower case: `awsSecret_key-ID` has four. */
export function wordsOf(name: string): readonly string[] {
  return (name.match(/[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []).map((word) => word.toLowerCase())
}

const secretWords = new Set(['secret', 'secrets', 'token', 'apikey', 'apitoken', 'apisecret', 'credential', 'credentials', 'creds', 'cred', 'bearer', 'authorization', 'passkey', 'secretkey', 'privatekey', 'accesskey', 'authkey', 'authtoken', 'accesstoken', 'clientsecret', 'pat', 'jwt', 'licensekey', 'encryptionkey', 'masterkey', 'sessiontoken', 'refreshtoken', 'webhooksecret', 'appsecret', 'appkey', 'subscriptionkey', 'apik', 'usertoken', 'sharedsecret', 'signingkey', 'accountkey', 'xapikey'])
const passwordWords = new Set(['password', 'passwd', 'passwort', 'pwd', 'passphrase', 'pass', 'passcode', 'pswd', 'userpassword', 'dbpassword', 'psw', 'motdepasse', 'contrasena', 'senha', 'wachtwoord', 'haslo', 'parola', 'dbpass', 'mysqlpwd', 'sshpass'])
/** Before `key`, these make it a secret one. */
const keyKinds = new Set(['api', 'private', 'secret', 'access', 'auth', 'encryption', 'signing', 'master', 'account', 'license', 'licence', 'app', 'application', 'service', 'server', 'session', 'shared', 'storage', 'admin', 'webhook', 'hmac', 'aes', 'crypto', 'decryption', 'cipher', 'subscription', 'deploy', 'ingest', 'write', 'read', 'live', 'consumer', 'client', 'rest', 'root', 'user', 'developer', 'dev', 'prod', 'production', 'sdk', 'integration', 'x', 'query', 'insert', 'personal', 'legacy', 'partner', 'functions', 'host', 'merchant', 'billing'])
/** As the last word, these say that the value is no secret. */
const publicEnds = new Set(['id', 'ids', 'name', 'names', 'url', 'uri', 'urls', 'path', 'paths', 'file', 'files', 'filename', 'hash', 'hashes', 'checksum', 'digest', 'sha', 'md', 'md5', 'sha1', 'sha256', 'sha512', 'integrity', 'length', 'size', 'type', 'types', 'header', 'headers', 'field', 'fields', 'label', 'param', 'params', 'prefix', 'suffix', 'arn', 'version', 'count', 'index', 'ttl', 'expiry', 'expires', 'expiration', 'endpoint', 'method', 'format', 'regex', 'pattern', 'class', 'classname', 'icon', 'title', 'message', 'placeholder', 'description', 'help', 'error', 'errors', 'event', 'kind', 'alias', 'host', 'address', 'date', 'time', 'timestamp', 'email', 'fingerprint', 'thumbprint', 'ref', 'reference', 'link', 'href', 'src', 'image', 'color', 'style', 'selector', 'element', 'input', 'state', 'status', 'code', 'enabled', 'required', 'policy', 'provider', 'manager', 'store', 'vault', 'handler', 'callback', 'reset', 'change', 'validator', 'revision', 'commit', 'tree', 'blob', 'etag', 'cache', 'chunk', 'module', 'resolved', 'algorithm', 'issuer', 'audience', 'scope', 'scopes', 'usage', 'range', 'ring', 'map', 'list', 'set', 'down', 'up', 'press', 'code', 'codes', 'frame', 'frames', 'point', 'points', 'board', 'word', 'words', 'pair', 'pem', 'group', 'column', 'table', 'constraint', 'lookup', 'schema', 'order', 'sort', 'locale', 'translation'])
/** Anywhere, these say so. */
const publicWords = new Set(['public', 'pub', 'continuation', 'pagination', 'page', 'next', 'cursor', 'marker', 'checksum', 'digest', 'integrity', 'hash', 'hashed', 'sha', 'md5', 'sha256', 'sha512', 'fingerprint', 'thumbprint', 'nonce', 'placeholder', 'csrf', 'xsrf', 'authenticity', 'tokenizer', 'keyboard', 'keyword', 'keycode', 'keyframe', 'keyframes', 'csp', 'etag', 'encrypted', 'sealed', 'ciphertext', 'idx', 'guid', 'uuid', 'revision', 'commit', 'snapshot', 'asset', 'chunk', 'sitekey', 'measurement', 'react', 'foreign', 'primary', 'sequence', 'partition', 'translation'])

/** What an identifier says of the value it is given. */
export function nameKind(name: string): NameKind {
  const words = wordsOf(name)
  const last = words.at(-1) ?? ''
  if (words.length === 0) return 'other'
  const secret = words.some((word, index) => secretWords.has(word) || (word === 'key' && (keyKinds.has(words[index - 1] ?? '') || index === 0 && words.length === 1 && /^KEY$/.test(name))))
  const password = words.some((word) => passwordWords.has(word))
  if (!secret && !password) {
    if (words.some((word) => publicWords.has(word)) || publicEnds.has(last)) return 'public'
    const joined = words.join('')
    if (/(?:password|passwd|passphrase)$/.test(joined)) return 'password'
    if (/(?:secret|token|apikey|secretkey|accesskey|privatekey|authkey)$/.test(joined)) return 'secret'
    return words.includes('key') || words.includes('auth') || words.includes('keys') || words.includes('access') || words.includes('private') ? 'key' : 'other'
  }
  if (words.some((word) => publicWords.has(word))) return 'public'
  if (publicEnds.has(last)) return 'public'
  return password ? 'password' : 'secret'
}
