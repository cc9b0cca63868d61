import { hashOf } from '../core/digest.ts'
import type { LockfileFormat, Need } from '../core/lockfile.ts'
import { readData } from '../syntax/jsonc.ts'
import { readXml } from '../syntax/xml.ts'
import { Draft, memberAt, notFormat, unknownVersion } from './draft.ts'

/** packages.lock.json of NuGet. Source: https://learn.microsoft.com/en-us/nuget/consume-packages/package-references-in-project-files#locking-dependencies */
export const nuget: LockfileFormat = {
  name: 'nuget',
  title: 'packages.lock.json of NuGet, versions 1 and 2',
  claims: (path) => /(^|\/)packages(\.[\w.-]+)?\.lock\.json$/.test(path),
  parse(text, path) {
    const doc = readData(text, path)
    const { root, lines } = doc
    const version = root.at('version')
    if (!version || root.at('dependencies')?.kind !== 'map')
      throw notFormat(path, 'has no "version" or no "dependencies"', 'run `dotnet restore --use-lock-file` and commit the result')
    if (!/^[123]$/.test(version.scalar))
      throw unknownVersion(
        path,
        `has the lockfile version ${version.scalar.slice(0, 20)}, which is none of 1 to 3`,
        lines.member(version),
        'write it with the .NET SDK',
      )
    const draft = new Draft(path, `nuget-v${version.scalar}`, 'nuget')
    draft.duplicates(doc)
    for (const [framework, members] of root.entries('dependencies'))
      for (const [name, node] of members.map) {
        const at = lines.key(node)
        const type = node.text('type')
        const hash = node.text('contentHash')
        const project = type === 'Project'
        const needs: Need[] = [...node.entries('dependencies')].map(([need, range]) => ({
          name: need,
          range: range.scalar,
          to: `${framework}/${need}`.toLowerCase(),
          optional: framework.includes('/'),
          at: lines.member(range),
        }))
        draft.add(
          {
            name,
            version: node.text('resolved') ?? '',
            key: `${framework}/${name}`,
            answers: [`${framework}/${name}`.toLowerCase()],
            source: project ? 'workspace' : 'registry',
            hashes: hash === undefined ? [] : [hashOf('sha512', 'base64', hash)],
            direct: type === undefined ? undefined : type === 'Direct',
            needs,
            at,
          },
          memberAt(doc, node, { version: ['resolved'], hash: ['contentHash'] }),
        )
        if (!project && node.text('resolved') === undefined) draft.fault(`${name} has no resolved version`, at)
      }
    draft.linked = true
    return draft.done()
  },
}

/** Directory.Packages.props: central versions of NuGet. Source: https://learn.microsoft.com/en-us/nuget/consume-packages/central-package-management */
export const nugetProps: LockfileFormat = {
  name: 'nuget-props',
  title: 'Directory.Packages.props of NuGet',
  claims: (path) => /(^|\/)Directory\.Packages\.props$/i.test(path),
  parse(text, path) {
    const { root, lines } = readXml(text, path)
    const draft = new Draft(path, 'nuget-props', 'nuget', 'none')
    if (root.name !== 'Project') throw notFormat(path, 'is no MSBuild project')
    for (const node of root.all('PackageVersion')) {
      const name = node.attributes.get('Include') ?? node.attributes.get('Update')
      const version = node.attributes.get('Version') ?? node.child('Version')?.text
      const at = lines.range(node.start, node.end)
      if (name === undefined || version === undefined) continue
      draft.add({ name, version, pin: 'nothing', at })
      if (/[*[(,\])]/.test(version) && !/^\[[^,]+\]$/.test(version)) draft.odd('unpinned-version', `${name} may be ${version}`, at, name)
    }
    return draft.done()
  },
}
