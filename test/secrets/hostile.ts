/** Texts made to be slow, `length` characters each: what makes pattern matchers start again and again. */
export function hostileTexts(length: number): ReadonlyMap<string, string> {
  const full = (unit: string): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  const units: Readonly<Record<string, string>> = {
    'one letter': 'a',
    digits: '7',
    hex: '0123456789abcdef',
    base64: 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo0NTY3ODkw',
    spaces: ' ',
    'line ends': '\n',
    quotes: '"\'`',
    dots: 'a.',
    'names without values': 'token = ',
    'names in names': 'secret_token_password_',
    'chains of assignments': 'key=',
    'nested assignments': 'password="secret="token=\'',
    'schemes and signs': 'a://b:c@',
    'schemes without hosts': 'https://user:',
    'beginnings of private keys': '-----BEGIN RSA PRIVATE KEY-----\n',
    'beginnings of web tokens': 'eyJhbGciOi.',
    'beginnings of hashes': '$2a$10$',
    'prefixes of providers': 'ghp_glpat-AKIAxoxb-sk_live_SG.hf_',
    'joined literals': 'aaaaaaaa1" + "',
    escapes: '%61%62%63',
    'curl commands': 'curl -u a:b -H "x-api-key: ',
    'open braces': '{"kty":',
    'comments that accept': '# sealgate: ignore[',
    'values after values': 'api_key: 0a1b2c3d4e5f6071 ',
    secrets: 'kind: Secret\ndata:\n  password: ',
  }
  return new Map(Object.entries(units).map(([name, unit]) => [name, full(unit)]))
}
