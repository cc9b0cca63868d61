/**
 * Package URL of a package: `pkg:npm/%40types/node@24.0.0`. `name` is split at its last slash into namespace and name.
 * Source: https://github.com/package-url/purl-spec
 */
export function purl(type: string, name: string, version: string): string {
  const path = name.split('/').map(encode).join('/')
  return `pkg:${type}/${path}${version === '' ? '' : `@${encode(version)}`}`
}

/** Percent-encodes all but the characters that the specification leaves as they are. A lone surrogate has no encoding and becomes U+FFFD. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
