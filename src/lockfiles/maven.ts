import type { LockfileFormat } from '../core/lockfile.ts'
import { readXml, type XmlElement } from '../syntax/xml.ts'
import { Draft, notFormat } from './draft.ts'

/** Deepest chain of properties that is followed: one may name another, and itself. */
const propertyDepthMax = 16

/** Most characters that properties may unfold into. */
const propertyCharsMax = 4_096

/** pom.xml of Maven. Source: https://maven.apache.org/pom.html */
export const maven: LockfileFormat = {
  name: 'maven',
  title: 'pom.xml of Maven',
  claims: (path) => /(^|\/)pom\.xml$|\.pom$/.test(path),
  parse(text, path) {
    const { root, lines } = readXml(text, path)
    if (root.name !== 'project') throw notFormat(path, 'is no Maven project')
    const draft = new Draft(path, 'maven-pom', 'maven', 'none')
    const properties = new Map<string, string>((root.child('properties')?.children ?? []).map((child) => [child.name, child.text]))
    for (const key of ['version', 'groupId', 'artifactId', 'packaging']) {
      const value = root.child(key)?.text ?? root.child('parent', key)?.text
      if (value !== undefined)
        for (const prefix of ['project.', 'pom.', '']) if (!properties.has(`${prefix}${key}`)) properties.set(`${prefix}${key}`, value)
    }
    for (const key of ['version', 'groupId', 'artifactId']) {
      const value = root.child('parent', key)?.text
      if (value !== undefined) properties.set(`project.parent.${key}`, value)
    }
    const managed = new Map<string, { version: string; node: XmlElement }>()
    const all = [
      ...(root.child('dependencyManagement', 'dependencies')?.children ?? []).map((node) => ({ node, own: false })),
      ...(root.child('dependencies')?.children ?? []).map((node) => ({ node, own: true })),
    ]
    const seen = new Map<string, { name: string; version: string; node: XmlElement; dev: boolean }>()
    for (const { node, own } of all) {
      if (node.name !== 'dependency') continue
      const value = (key: string): string | undefined => {
        const found = node.child(key)?.text
        return found === undefined ? undefined : unfold(found, properties)
      }
      const group = value('groupId')
      const artifact = value('artifactId')
      const at = lines.range(node.start, node.end)
      if (group === undefined || artifact === undefined) {
        draft.fault('a dependency has no groupId or no artifactId', at)
        continue
      }
      const name = `${group}:${artifact}`
      const version = value('version') ?? (own ? managed.get(name)?.version : undefined) ?? ''
      if (!own) managed.set(name, { version, node })
      const wide = (/^[[(]/.test(version) && !/^\[[^,]+\]$/.test(version)) || /(^|-)SNAPSHOT$|^(LATEST|RELEASE)$/i.test(version)
      if (wide && value('version') !== undefined) draft.odd('unpinned-version', `${name} may be ${version}`, at, name)
      // What is only managed is a version for whoever asks, and no dependency yet.
      if (own && !seen.has(name)) seen.set(name, { name, version, node, dev: value('scope') === 'test' })
    }
    for (const { name, version, node, dev } of seen.values()) {
      const at = lines.range(node.start, node.end)
      draft.add({ name, version: plainVersion(version), pin: 'nothing', at, dev })
      const system = node.child('systemPath')
      if (system && /\$\{(?!project\.basedir|basedir)/.test(system.text))
        draft.odd('unsafe-path', `${name} is read from ${system.text}, outside the repository`, lines.range(system.start, system.end), name)
    }
    for (const kind of ['repository', 'pluginRepository', 'snapshotRepository', 'mirror'])
      for (const node of root.all(kind)) {
        const url = node.child('url')
        if (url) draft.set(kind, unfold(url.text, properties), lines.range(url.start, url.end))
        const policy = node.child('releases', 'checksumPolicy')
        if (policy) draft.set('checksumPolicy', policy.text, lines.range(policy.start, policy.end))
      }
    return draft.done()
  },
}

/** A version without the range marks of a single one, and of an open range its lowest. */
const plainVersion = (version: string): string => /^[[(]([^,[\]()]*)/.exec(version)?.[1]?.trim() ?? version

/** Text with its properties replaced, as far as the file knows them. */
function unfold(text: string, properties: ReadonlyMap<string, string>, depth = 0): string {
  if (depth > propertyDepthMax || !text.includes('${')) return text
  const next = text.replace(/\$\{([^{}]+)\}/g, (all, key: string) => properties.get(key.trim()) ?? all)
  return next === text || next.length > propertyCharsMax ? text : unfold(next, properties, depth + 1)
}
