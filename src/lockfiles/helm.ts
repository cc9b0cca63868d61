import type { LockfileFormat } from '../core/lockfile.ts'
import type { Data, Doc } from '../syntax/data.ts'
import { readYaml } from '../syntax/yaml.ts'
import { Draft, notFormat } from './draft.ts'

/** Chart.lock and requirements.lock of Helm. Its digest is of the list of dependencies, not of the charts. Source: https://helm.sh/docs/helm/helm_dependency/ */
export const helmLock: LockfileFormat = {
  name: 'helm-lock',
  title: 'Chart.lock of Helm',
  claims: (path) => /(^|\/)(Chart|requirements)\.lock$/.test(path),
  parse(text, path) {
    const doc = readYaml(text, path)
    const { root, lines } = doc
    if (root.kind !== 'map' || (!root.at('dependencies') && !root.at('digest')))
      throw notFormat(path, 'has no "dependencies"', 'run `helm dependency update` and commit the result')
    const draft = new Draft(path, 'helm-lock', 'helm', 'none')
    draft.duplicates(doc)
    for (const node of root.items('dependencies')) add(draft, doc, node)
    const digest = root.at('digest')
    if (digest && !/^(sha256:)?[0-9a-f]{64}$/.test(digest.scalar))
      draft.odd('malformed-hash', 'the digest is no sha256', lines.member(digest), 'digest')
    if (!digest) draft.odd('unhashed-package', 'the lockfile has no digest', { path, line: 1, column: 1 }, 'digest')
    return draft.done()
  },
}

/** Chart.yaml: what a chart asks for. Source: https://helm.sh/docs/topics/charts/#chart-dependencies */
export const helmChart: LockfileFormat = {
  name: 'helm-chart',
  title: 'Chart.yaml of Helm',
  claims: (path) => /(^|\/)Chart\.ya?ml$/.test(path),
  parse(text, path) {
    const doc = readYaml(text, path)
    const { root, lines } = doc
    if (root.kind !== 'map' || !root.at('name')) throw notFormat(path, 'has no "name"', 'check the chart with `helm lint`')
    const draft = new Draft(path, 'helm-chart', 'helm', 'none')
    draft.manifest = true
    draft.duplicates(doc)
    draft.wants = root.items('dependencies').map((node) => ({
      name: node.text('name') ?? '',
      range: node.text('version') ?? '',
      to: node.text('repository') ?? '',
      at: lines.range(node.start, node.start + 1),
    }))
    for (const node of root.items('dependencies')) {
      const repository = node.at('repository')
      if (repository?.isScalar) draft.set('repository', repository.scalar, lines.member(repository))
    }
    return draft.done()
  },
}

function add(draft: Draft, { lines }: Doc, node: Data): void {
  const at = lines.range(node.start, node.start + 1)
  const name = node.text('name')
  const version = node.text('version')
  const repository = node.text('repository') ?? ''
  if (name === undefined || version === undefined) {
    draft.fault('a dependency has no name or no version', at)
    return
  }
  const local = /^file:/.test(repository)
  draft.add(
    { name, version, source: local ? 'path' : 'registry', resolved: repository === '' ? undefined : repository, pin: 'nothing', at },
    (field) => {
      const found = node.at(field === 'resolved' ? 'repository' : field === 'hash' ? 'name' : field)
      return found && lines.member(found)
    },
  )
}
