import { actionKey } from '../core/action.ts'
import type { LockfileFormat } from '../core/lockfile.ts'
import type { Data, Doc } from '../syntax/data.ts'
import { readYaml } from '../syntax/yaml.ts'
import { Draft, notFormat, readHash, unknownVersion } from './draft.ts'
import { addImage } from './images.ts'

/** Workflows and actions of GitHub: `uses:` and container images. Source: https://docs.github.com/en/actions/reference/workflow-syntax-for-github-actions */
export const workflow: LockfileFormat = {
  name: 'workflow',
  title: 'GitHub workflows: uses and images',
  claims: (path) => /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path),
  parse(text, path) {
    const doc = readYaml(text, path)
    const draft = new Draft(path, 'github-workflow', 'github', 'none')
    draft.duplicates(doc)
    for (const [, job] of doc.root.entries('jobs')) {
      addUses(draft, doc, job)
      for (const step of job.items('steps')) addUses(draft, doc, step)
      const container = job.at('container')
      addWritten(draft, doc, container?.isScalar ? container : container?.at('image'))
      for (const [, service] of job.entries('services')) addWritten(draft, doc, service.at('image'))
    }
    return draft.done()
  },
}

/** action.yml of composite and container actions. Source: https://docs.github.com/en/actions/reference/metadata-syntax-for-github-actions */
export const action: LockfileFormat = {
  name: 'action',
  title: 'action.yml: uses and images',
  claims: (path) => /(^|\/)action\.ya?ml$/.test(path),
  parse(text, path) {
    const doc = readYaml(text, path)
    const draft = new Draft(path, 'github-action', 'github', 'none')
    draft.duplicates(doc)
    const runs = doc.root.at('runs')
    for (const step of runs?.items('steps') ?? []) addUses(draft, doc, step)
    const image = runs?.at('image')
    if (image?.scalar.startsWith('docker://')) addWritten(draft, doc, image)
    return draft.done()
  },
}

function addWritten(draft: Draft, { lines }: Doc, image: Data | undefined): void {
  // An expression is known when the workflow runs; what it may become is the workflow rules' affair.
  if (image?.isScalar && image.scalar !== '' && !image.scalar.includes('${{')) addImage(draft, image.scalar, lines.member(image))
}

function addUses(draft: Draft, doc: Doc, holder: Data): void {
  const node = holder.at('uses')
  if (!node?.isScalar) return
  const text = node.scalar.trim()
  const at = doc.lines.member(node)
  if (text.startsWith('docker://')) {
    addImage(draft, text, at)
    return
  }
  if (/^\.\.?\/|^\$\//.test(text) || text.includes('${{')) return
  const match = /^([^/@\s]+\/[^/@\s]+)(\/[^@\s]+)?(?:@(\S+))?$/.exec(text)
  if (!match) {
    draft.fault(`${JSON.stringify(text.slice(0, 80))} is no action`, at)
    return
  }
  const [, name = '', inner = '', reference = ''] = match
  draft.add({ name: `${name}${inner}`, version: reference, key: text, type: 'github', source: 'action', resolved: text, reference, at })
}

/**
 * .github/workflows/actions.lock: the commits that workflows lock their actions to.
 * Source: https://gh.io/actions-lockfile
 */
export const actionsLock: LockfileFormat = {
  name: 'actions-lock',
  title: '.github/workflows/actions.lock, version v0.0.2',
  claims: (path) => /(^|\/)\.github\/workflows\/actions\.lock$/.test(path),
  parse(text, path) {
    const doc = readYaml(text, path)
    const { root, lines } = doc
    const version = root.at('version')
    if (!version) throw notFormat(path, 'has no "version"', 'run `gh actions-lock` and commit the result')
    if (!/^v0\.0\.[12]$/.test(version.scalar))
      throw unknownVersion(
        path,
        `has the version ${JSON.stringify(version.scalar.slice(0, 20))}, which is none of v0.0.1 and v0.0.2`,
        lines.member(version),
        'write it with `gh actions-lock`',
      )
    const draft = new Draft(path, 'actions-lock', 'github', 'none')
    draft.duplicates(doc)
    const dependencies = root.at('dependencies')
    const known = new Set([...(dependencies?.map.keys() ?? [])].map(actionKey))
    const reached = new Set<string>()
    const odd = (message: string, node: Data, subject: string): void => draft.odd('actions-lock-mismatch', message, lines.member(node), subject)
    for (const [name, node] of root.entries('workflows'))
      for (const item of node.list) {
        reached.add(actionKey(item.scalar))
        if (!known.has(actionKey(item.scalar)))
          draft.odd(
            'actions-lock-mismatch',
            `${name} uses ${item.scalar}, which "dependencies" does not lock`,
            lines.range(item.start, item.end),
            `${name} ${item.scalar}`,
          )
      }
    for (const [key, node] of dependencies?.map ?? []) {
      const at = lines.key(node)
      const commit = node.text('commit') ?? ''
      const reference = key.slice(key.indexOf('@') + 1)
      const sound = /^sha1-([0-9a-f]{40})$|^sha256-([0-9a-f]{64})$/.exec(commit)
      const name = key.slice(0, key.indexOf('@'))
      if (!/^[^/@\s]+\/[^/@\s]+(\/[^@\s]+)?@\S+$/.test(key)) odd(`the key ${JSON.stringify(key)} is no owner/repo@ref`, node, key)
      if (!sound) odd(`${key} has no commit of the form sha1-<40 hex digits>`, node.at('commit') ?? node, key)
      if (node.text('ref') === undefined) odd(`${key} has no ref`, node, key)
      for (const id of ['owner_id', 'repo_id']) if (!/^[1-9]\d*$/.test(node.text(id) ?? '')) odd(`${key} has no ${id}`, node.at(id) ?? node, key)
      const hex = sound?.[1] ?? sound?.[2]
      if (hex !== undefined && /^[0-9a-f]{40}$/i.test(reference) && reference.toLowerCase() !== hex)
        odd(`${key} is locked to another commit, ${hex}`, node.at('commit') ?? node, key)
      for (const item of node.items('uses'))
        if (known.has(actionKey(item.scalar))) reached.add(actionKey(item.scalar))
        else
          draft.odd(
            'actions-lock-mismatch',
            `${key} uses ${item.scalar}, which "dependencies" does not lock`,
            lines.range(item.start, item.end),
            `${key} ${item.scalar}`,
          )
      draft.add(
        {
          name,
          version: reference,
          key,
          type: 'github',
          source: 'action',
          resolved: `${name}@${hex ?? ''}`,
          reference: hex ?? '',
          hashes: hex === undefined ? [] : [readHash(hex, hex.length === 40 ? 'sha1' : 'sha256')],
          licence: `${node.text('owner_id') ?? ''}/${node.text('repo_id') ?? ''}`,
          at,
        },
        (field) => (field === 'hash' && node.at('commit') ? lines.member(node.at('commit') ?? node) : undefined),
      )
    }
    for (const [key, node] of dependencies?.map ?? [])
      if (!reached.has(actionKey(key))) odd(`${key} is locked and no workflow or action uses it`, node, key)
    draft.wants = [...root.entries('workflows')].flatMap(([name, node]) =>
      node.list.map((item) => ({ name: item.scalar, range: name, at: lines.range(item.start, item.end) })),
    )
    return draft.done()
  },
}
