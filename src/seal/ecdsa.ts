import { elements } from '../syntax/der.ts'

/** A short Weierstrass curve with a = -3. Source: https://www.secg.org/sec2-v2.pdf */
interface Curve {
  readonly p: bigint
  readonly b: bigint
  readonly n: bigint
  readonly gx: bigint
  readonly gy: bigint
}

const curves: Readonly<Record<string, Curve>> = {
  'P-256': {
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    gx: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
    gy: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
  },
  'P-384': {
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    gx: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
    gy: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
  },
}

/** Jacobian coordinates: x/z², y/z³; z is 0 at infinity. */
type Point = readonly [x: bigint, y: bigint, z: bigint]

/**
 * Checks an ECDSA signature over a digest that is known without its bytes, which no function of Node does. Everything here
 * is public, so nothing needs to take the same time. Source: FIPS 186-5, section 6.4.2.
 */
export function verifyDigest(jwk: { readonly crv?: string; readonly x?: string; readonly y?: string }, digest: Buffer, signature: Buffer): boolean {
  const curve = curves[jwk.crv ?? '']
  if (!curve) throw new RangeError(`no arithmetic for the curve ${jwk.crv ?? 'unknown'}`)
  const { p, b, n, gx, gy } = curve
  const numbers = integers(signature)
  if (!numbers) return false
  const [r, s] = numbers
  if (r < 1n || r >= n || s < 1n || s >= n) return false
  const q: Point = [integer(Buffer.from(jwk.x ?? '', 'base64url')), integer(Buffer.from(jwk.y ?? '', 'base64url')), 1n]
  if (mod(q[1] * q[1] - (q[0] * q[0] * q[0] - 3n * q[0] + b), p) !== 0n) return false
  const bits = n.toString(2).length
  const excess = Math.max(0, digest.length * 8 - bits)
  const e = integer(digest) >> BigInt(excess)
  const w = inverse(s, n)
  const [x, , z] = sum(mod(e * w, n), [gx, gy, 1n], mod(r * w, n), q, p)
  if (z === 0n) return false
  const inverted = inverse(z, p)
  return mod(mod(x * inverted * inverted, p), n) === r
}

const mod = (value: bigint, modulus: bigint): bigint => {
  const rest = value % modulus
  return rest < 0n ? rest + modulus : rest
}

const integer = (bytes: Buffer): bigint => (bytes.length === 0 ? 0n : BigInt(`0x${bytes.toString('hex')}`))

/** r and s of a DER signature in its one canonical form. */
function integers(signature: Buffer): readonly [bigint, bigint] | undefined {
  try {
    const [sequence, more] = [...elements(signature)]
    if (sequence?.tag !== 0x30 || more !== undefined) return undefined
    const [r, s, third] = [...elements(sequence.value)]
    if (r?.tag !== 2 || s?.tag !== 2 || third !== undefined) return undefined
    for (const { value } of [r, s]) {
      const [first = 0x80, second = 0x80] = value
      if (first >= 0x80 || (first === 0 && value.length > 1 && second < 0x80)) return undefined
    }
    return [integer(r.value), integer(s.value)]
  } catch {
    return undefined
  }
}

/** Modular inverse by Euclid's extended algorithm. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [a, m, x, y] = [mod(value, modulus), modulus, 1n, 0n]
  while (a > 1n) {
    const quotient = m === 0n ? 0n : a / m
    ;[a, m] = [m, a - quotient * m]
    ;[x, y] = [y, x - quotient * y]
    if (m === 0n) break
  }
  return mod(x, modulus)
}

/** u·g + v·q, both walked at once. */
function sum(u: bigint, g: Point, v: bigint, q: Point, p: bigint): Point {
  const both = add(g, q, p)
  let point: Point = [1n, 1n, 0n]
  for (let bit = BigInt(Math.max(u.toString(2).length, v.toString(2).length) - 1); bit >= 0n; bit--) {
    point = double(point, p)
    const [ofU, ofV] = [(u >> bit) & 1n, (v >> bit) & 1n]
    if (ofU && ofV) point = add(point, both, p)
    else if (ofU) point = add(point, g, p)
    else if (ofV) point = add(point, q, p)
  }
  return point
}

/** Source: https://hyperelliptic.org/EFD/g1p/auto-shortw-jacobian-3.html#doubling-dbl-2001-b */
function double([x, y, z]: Point, p: bigint): Point {
  if (z === 0n || y === 0n) return [1n, 1n, 0n]
  const delta = (z * z) % p
  const gamma = (y * y) % p
  const beta = (x * gamma) % p
  const alpha = (3n * (x - delta) * (x + delta)) % p
  const x3 = mod(alpha * alpha - 8n * beta, p)
  return [x3, mod(alpha * (4n * beta - x3) - 8n * gamma * gamma, p), mod((y + z) * (y + z) - gamma - delta, p)]
}

/** Source: https://hyperelliptic.org/EFD/g1p/auto-shortw-jacobian-3.html#addition-add-2007-bl */
function add(a: Point, b: Point, p: bigint): Point {
  if (a[2] === 0n) return b
  if (b[2] === 0n) return a
  const za = (a[2] * a[2]) % p
  const zb = (b[2] * b[2]) % p
  const ua = (a[0] * zb) % p
  const ub = (b[0] * za) % p
  const sa = (a[1] * b[2] * zb) % p
  const sb = (b[1] * a[2] * za) % p
  const h = mod(ub - ua, p)
  const r = mod(sb - sa, p)
  if (h === 0n) return r === 0n ? double(a, p) : [1n, 1n, 0n]
  const hh = (h * h) % p
  const hhh = (h * hh) % p
  const v = (ua * hh) % p
  const x = mod(r * r - hhh - 2n * v, p)
  return [x, mod(r * (v - x) - sa * hhh, p), mod(a[2] * b[2] * h, p)]
}
