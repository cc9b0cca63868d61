import { X509Certificate } from 'node:crypto'
import { type Claim, claimNumbers, type Identity, Refusal } from '../core/seal.ts'
import { type Der, elements, inside, oid } from '../syntax/der.ts'

const fulcio = '1.3.6.1.4.1.57264.1.'
const subjectAlternativeName = '2.5.29.17'
const keyUsage = '2.5.29.15'
const extendedKeyUsage = '2.5.29.37'
const codeSigning = '1.3.6.1.5.5.7.3.3'
/** Type of Fulcio's otherName for a user name. Source: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const fulcioOtherName = '1.3.6.1.4.1.57264.1.7'

/**
 * Who a signing certificate speaks for. Strict: every extension once, exactly one name, one issuer, made for signing code.
 * The signature on the certificate is not looked at here.
 * @throws Refusal
 */
export function identityOf(der: Buffer): Identity {
  try {
    return identity(der)
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw new Refusal('certificate', { expected: 'an X.509 certificate in DER', found: cause instanceof Error ? cause.message : 'other bytes' })
  }
}

function identity(der: Buffer): Identity {
  const extensions = extensionsOf(der)
  const names = sequence(need(extensions, subjectAlternativeName, 'a subject alternative name')).map(nameOf)
  const [name] = names
  if (name === undefined || names.length !== 1)
    throw new Refusal('certificate name', { expected: 'exactly one subject alternative name', found: String(names.length) })
  const usage = extensions.get(keyUsage)
  const bits = usage && [...elements(usage)][0]?.value
  if (bits && ((bits[1] ?? 0) & 0x80) === 0) throw new Refusal('certificate usage', { expected: 'digitalSignature', found: 'other key usage' })
  const purposes = sequence(need(extensions, extendedKeyUsage, 'an extended key usage')).map(({ value }) => oid(value))
  if (!purposes.includes(codeSigning)) throw new Refusal('certificate usage', { expected: 'codeSigning', found: purposes.join(', ') })
  const old = extensions.get(`${fulcio}1`)
  const oldIssuer = old && utf8(old)
  const newer = extensions.get(`${fulcio}8`)
  const newIssuer = newer && derText(newer)
  if (oldIssuer !== undefined && newIssuer !== undefined && oldIssuer !== newIssuer)
    throw new Refusal('certificate issuer', { expected: 'one OIDC issuer in both extensions', found: `${oldIssuer} and ${newIssuer}` })
  const claims: Partial<Record<Claim, string>> = {}
  for (const [number, claim] of Object.entries(claimNumbers)) {
    const value = extensions.get(`${fulcio}${number}`)
    // The deprecated ones, up to 6, hold bare text.
    if (value) claims[claim] = Number(number) <= 6 ? utf8(value) : derText(value)
  }
  return { name, issuer: newIssuer ?? oldIssuer, claims }
}

/** Every extension's content by its object identifier. */
function extensionsOf(der: Buffer): ReadonlyMap<string, Buffer> {
  const certificate = [...elements(der)]
  if (certificate.length !== 1 || !new X509Certificate(der).raw.equals(der)) throw new RangeError('bytes after the certificate')
  const block = inside(inside(certificate[0])[0]).find(({ tag }) => tag === 0xa3)
  const found = new Map<string, Buffer>()
  for (const extension of inside(inside(block)[0])) {
    const parts = inside(extension)
    const id = oid(parts[0]?.value ?? Buffer.alloc(0))
    if (found.has(id)) throw new Refusal('certificate extensions', { expected: 'each extension once', found: `${id} twice` })
    found.set(id, parts[parts.length - 1]?.value ?? Buffer.alloc(0))
  }
  return found
}

function need(extensions: ReadonlyMap<string, Buffer>, id: string, what: string): Buffer {
  const value = extensions.get(id)
  if (!value) throw new Refusal('certificate', { expected: what, found: 'none' })
  return value
}

/** Elements of the one sequence that `bytes` hold. */
function sequence(bytes: Buffer): readonly Der[] {
  const [element, more] = [...elements(bytes)]
  if (element?.tag !== 0x30 || more !== undefined) throw new RangeError('no sequence')
  return inside(element)
}

/** Text of a general name: mail address, URI, or Fulcio's otherName. Source: https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6 */
function nameOf({ tag, value }: Der): string {
  if (tag === 0x81 || tag === 0x86) return utf8(value)
  if (tag === 0xa0) {
    const [type, content] = [...elements(value)]
    const [text] = inside(content)
    if (type && text && oid(type.value) === fulcioOtherName) return utf8(text.value)
  }
  throw new Refusal('certificate name', { expected: 'a URI, a mail address or a Fulcio user name', found: `a name of type ${tag & 0x1f}` })
}

function derText(bytes: Buffer): string {
  const [element, more] = [...elements(bytes)]
  if (element?.tag !== 0x0c || more !== undefined) throw new RangeError('a claim is no UTF8String')
  return utf8(element.value)
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
function utf8(bytes: Buffer): string {
  const text = decoder.decode(bytes)
  if (text.includes('\0')) throw new RangeError('a NUL in a name or claim')
  return text
}
