import { type Hash, hashOf } from '../core/digest.ts'
import type { LockfileFormat } from '../core/lockfile.ts'
import { Lines, withoutMark } from '../syntax/data.ts'
import { readXml } from '../syntax/xml.ts'
import { Draft, notFormat } from './draft.ts'

/** gradle.lockfile and buildscript-gradle.lockfile. Source: https://docs.gradle.org/current/userguide/dependency_locking.html */
export const gradleLockfile: LockfileFormat = {
  name: 'gradle-lockfile',
  title: 'gradle.lockfile',
  claims: (path) => /(^|\/)([\w.-]*-)?gradle\.lockfile$|(^|\/)gradle\/dependency-locks\/[\w.-]+\.lockfile$/.test(path),
  parse(source, path) {
    const text = withoutMark(source)
    const lines = new Lines(text, path)
    const draft = new Draft(path, 'gradle-lockfile', 'maven', 'none')
    for (const [index, raw] of text.split('\n').entries()) {
      const line = raw.trim()
      if (line === '' || line.startsWith('#') || /^empty=[\w,.-]*$/.test(line)) continue
      const match = /^([^:=\s]+):([^:=\s]+):([^:=\s]+)(?:=([\w,.$-]*))?$/.exec(line)
      const at = lines.line(index + 1)
      if (match)
        draft.add({
          name: `${match[1]}:${match[2]}`,
          version: match[3] ?? '',
          key: line,
          at,
          pin: 'nothing',
          dev: /^test\w*(,test\w*)*$/.test(match[4] ?? ''),
        })
      else draft.fault(`line ${index + 1} is no group:name:version`, at)
    }
    return draft.done()
  },
}

/** gradle/verification-metadata.xml. Source: https://docs.gradle.org/current/userguide/dependency_verification.html */
export const gradleVerification: LockfileFormat = {
  name: 'gradle-verification',
  title: 'gradle/verification-metadata.xml',
  claims: (path) => /(^|\/)verification-metadata(\.dryrun)?\.xml$/.test(path),
  parse(text, path) {
    const { root, lines } = readXml(text, path)
    if (root.name !== 'verification-metadata')
      throw notFormat(path, 'is no verification metadata of Gradle', 'run `gradle --write-verification-metadata sha256`')
    const draft = new Draft(path, 'gradle-verification', 'maven')
    const configuration = root.child('configuration')
    for (const name of ['verify-metadata', 'verify-signatures']) {
      const found = configuration?.child(name)
      if (found) draft.set(name, found.text, lines.range(found.start, found.end))
    }
    for (const found of configuration?.child('trusted-artifacts')?.children ?? [])
      draft.set('trusted-artifact', [...found.attributes].map(([key, value]) => `${key}=${value}`).join(' '), lines.range(found.start, found.end))
    for (const found of configuration?.child('ignored-keys')?.children ?? [])
      draft.set('ignored-key', found.attributes.get('id') ?? '', lines.range(found.start, found.end))
    for (const component of root.child('components')?.children ?? []) {
      const at = lines.range(component.start, component.end)
      const [group, name, version] = ['group', 'name', 'version'].map((key) => component.attributes.get(key))
      if (component.name !== 'component' || group === undefined || name === undefined || version === undefined) {
        draft.fault('a component has no group, name or version', at)
        draft.add({ name: `${group ?? ''}:${name ?? ''}`, version: version ?? '', pin: 'nothing', at })
        continue
      }
      for (const artifact of component.children) {
        const sums = artifact.children.filter((child) => /^(sha\d+|md5)$/.test(child.name))
        const hashes: Hash[] = sums.map((child) => hashOf(child.name, 'hex', child.attributes.get('value') ?? ''))
        const signed = artifact.children.some((child) => child.name === 'pgp')
        const weak = hashes.length > 0 && hashes.every(({ algorithm }) => algorithm === 'sha1' || algorithm === 'md5')
        const place = lines.range(artifact.start, artifact.end)
        if (hashes.length === 0 && !signed)
          draft.odd(
            'unhashed-package',
            `${group}:${name}@${version}: ${artifact.attributes.get('name') ?? 'an artifact'} has no checksum`,
            place,
            `${group}:${name}:${version}`,
          )
        else if (weak && !signed)
          draft.odd(
            'weakened-check',
            `${artifact.attributes.get('name') ?? 'an artifact'} is verified by ${hashes.map(({ algorithm }) => algorithm).join(' and ')} only`,
            place,
            `${group}:${name}:${version}`,
          )
        for (const sum of sums)
          for (const also of sum.children)
            if (also.name === 'also-trust')
              draft.odd(
                'weakened-check',
                `${artifact.attributes.get('name') ?? 'an artifact'} may have a second checksum`,
                lines.range(also.start, also.end),
                `${group}:${name}:${version}`,
                'medium',
              )
      }
      const strong = component.children.flatMap((artifact) => artifact.children).filter((child) => /^(sha\d+|md5)$/.test(child.name))
      const first = strong.find((child) => child.name === 'sha512') ?? strong.find((child) => child.name === 'sha256') ?? strong[0]
      const malformed = strong.map((child): Hash => hashOf(child.name, 'hex', child.attributes.get('value') ?? ''))
      draft.add(
        {
          name: `${group}:${name}`,
          version,
          key: `${group}:${name}:${version}`,
          hashes: first ? uniqueHashes(malformed) : [],
          pin: first ? 'hash' : 'nothing',
          at,
        },
        () => (first ? lines.range(first.start, first.end) : at),
      )
    }
    return draft.done()
  },
}

/** One hash of each algorithm that is sound for several artifacts: they differ rightly, so only the first and the broken ones are kept. */
function uniqueHashes(hashes: readonly Hash[]): Hash[] {
  const bytes: Readonly<Record<string, number>> = { sha512: 128, sha384: 96, sha256: 64, sha1: 40, md5: 32 }
  const broken = hashes.find(({ algorithm, value }) => value.length !== bytes[algorithm] || !/^[0-9a-f]+$/i.test(value))
  if (broken) return [broken]
  const seen = new Set<string>()
  return hashes.filter(({ algorithm }) => !seen.has(algorithm) && seen.add(algorithm) !== undefined)
}
