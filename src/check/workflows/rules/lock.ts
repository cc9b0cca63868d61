import type { Rule } from '../../../core/rule.ts'
import type { Definition } from '../../../core/workflow.ts'
import { at, entriesOf, entryOf, scalarsOf, textAt } from '../../../core/yaml.ts'
import { removeEntry, replace, safeFix, sight } from '../edits.ts'
import { complete, dependencyOf, keyOf, lockOf, lockVersion, onboarded, sameKey } from '../lock.ts'
import { homeOf } from '../parse.ts'
import { usesOf } from '../questions.ts'

const page = 'https://github.com/github/gh-actions-lock'

/** Workflows of the lock's repository. */
const workflowsOf = (lock: Definition): readonly Definition[] =>
  lock.repository.definitions.filter(({ kind, path }) => kind === 'workflow' && homeOf(path) === homeOf(lock.path))

export const lockMalformed: Rule<'workflow'> = {
  id: 'lock-malformed',
  reads: 'workflow',
  severity: 'high',
  title: 'Lock of actions cannot be trusted as it is written',
  why: 'An entry without its commit or ids pins nothing; some readers then take the whole file for empty, and say nothing.',
  fix: 'Write the lock anew with `gh actions-lock`.',
  sources: ['CWE-345', page],
  *check(definition) {
    if (definition.kind !== 'lock') return
    const { root, problems } = definition
    for (const { message, start, end } of problems) yield sight(definition, { start, end: Math.max(end, start + 1) }, `not valid YAML: ${message}`)
    if (root.kind !== 'map') {
      if (problems.length === 0) yield sight(definition, { start: root.start, end: root.start + 1 }, 'the lock must be a mapping')
      return
    }
    const version = entryOf(root, 'version')
    if (textAt(root, 'version') !== lockVersion)
      yield sight(
        definition,
        version ? version.value : { start: root.start, end: root.start + 1 },
        `version ${textAt(root, 'version') ?? 'none'} of the lock is not known`,
      )
    for (const entry of entriesOf(at(root, 'dependencies')))
      if (!complete(entry)) yield sight(definition, entry.key, `${entry.key.value} has no sound ref, commit, owner_id or repo_id: it pins nothing`)
  },
}

export const lockMissing: Rule<'workflow'> = {
  id: 'lock-missing',
  reads: 'workflow',
  severity: 'high',
  title: 'Action of a locked workflow is not in the lock',
  why: 'The lock vouches for the workflow, and this action is outside of it: it runs unpinned, or the run fails.',
  fix: 'Run `gh actions-lock`, and review what it adds.',
  sources: ['CWE-829', page],
  *check(definition) {
    const lock = definition.kind === 'workflow' ? lockOf(definition) : undefined
    const list = lock && onboarded(lock, definition.path)
    if (!lock || !list) return
    const keys = scalarsOf(list.value).map(({ value }) => value)
    for (const { uses } of usesOf(definition)) {
      if (uses.kind !== 'repository') continue
      if (!keys.some((key) => sameKey(key, keyOf(uses)))) yield sight(definition, uses.node, `${keyOf(uses)} is not in the lock of this workflow`)
      else if (!dependencyOf(lock, keyOf(uses))) yield sight(definition, uses.node, `${keyOf(uses)} is listed in the lock, and has no entry there`)
    }
  },
}

export const lockStale: Rule<'workflow'> = {
  id: 'lock-stale',
  reads: 'workflow',
  severity: 'low',
  title: 'Lock lists what its workflow no longer uses',
  why: 'A stale entry hides in reviews what is really used, and comes back with the next use of its name.',
  fix: 'Remove the entry.',
  sources: ['CWE-1164', page],
  *check(definition) {
    if (definition.kind !== 'lock') return
    const home = homeOf(definition.path)
    for (const { key, value } of entriesOf(at(definition.root, 'workflows'))) {
      const workflow = definition.repository.definition(`${home}${key.value}`)
      if (!workflow) {
        const workflows = at(definition.root, 'workflows')
        const edit = workflows?.kind === 'map' ? removeEntry(definition, workflows, key.value) : undefined
        yield sight(definition, key, `there is no workflow ${key.value}`, edit ? safeFix('Remove it', edit) : {})
        continue
      }
      const used = [...usesOf(workflow)].map(({ uses }) => keyOf(uses))
      for (const item of scalarsOf(value)) {
        if (used.some((one) => sameKey(one, item.value))) continue
        const start = definition.text.lastIndexOf('\n', item.start) + 1
        const next = definition.text.indexOf('\n', item.end)
        const block = value.kind === 'sequence' && !value.flow && value.items.length > 1
        yield sight(
          definition,
          item,
          `${key.value} does not use ${item.value}`,
          block ? safeFix('Remove it', replace(definition, { start, end: next < 0 ? definition.text.length : next + 1 }, '')) : {},
        )
      }
    }
  },
}

export const lockOrphan: Rule<'workflow'> = {
  id: 'lock-orphan',
  reads: 'workflow',
  severity: 'low',
  title: 'Entry of the lock belongs to no workflow',
  why: 'Nobody looks at an entry that nothing uses, until something does.',
  fix: 'Remove the entry.',
  sources: ['CWE-1164', page],
  *check(definition) {
    if (definition.kind !== 'lock') return
    const dependencies = at(definition.root, 'dependencies')
    const wanted = entriesOf(at(definition.root, 'workflows')).flatMap(({ value }) => scalarsOf(value).map((item) => item.value))
    const through = entriesOf(dependencies).flatMap(({ value }) => scalarsOf(at(value, 'uses')).map((item) => item.value))
    for (const { key } of entriesOf(dependencies)) {
      if ([...wanted, ...through].some((one) => sameKey(one, key.value))) continue
      const edit = dependencies?.kind === 'map' ? removeEntry(definition, dependencies, key.value) : undefined
      yield sight(definition, key, `nothing uses ${key.value}`, edit ? safeFix('Remove it', edit) : {})
    }
  },
}

export const lockTransitive: Rule<'workflow'> = {
  id: 'lock-transitive',
  reads: 'workflow',
  severity: 'medium',
  title: 'Action inside of a locked action is not locked',
  why: 'A composite action runs others. One that the lock does not hold is whatever it is that day.',
  fix: 'Run `gh actions-lock`, and review what it adds.',
  sources: ['CWE-829', page],
  *check(definition) {
    if (definition.kind !== 'lock') return
    for (const { value } of entriesOf(at(definition.root, 'dependencies')))
      for (const item of scalarsOf(at(value, 'uses')))
        if (!dependencyOf(definition, item.value)) yield sight(definition, item, `${item.value} is used here, and has no entry of its own`)
  },
}

export const lockDrift: Rule<'workflow'> = {
  id: 'lock-drift',
  reads: 'workflow',
  severity: 'high',
  title: 'Lock and workflow name different commits',
  why: 'The workflow pins one commit and the lock another: whichever the reviewer looked at, the other may run.',
  fix: 'Find out which commit is meant, and write the lock anew.',
  sources: ['CWE-345', page],
  *check(definition) {
    if (definition.kind !== 'lock') return
    for (const entry of entriesOf(at(definition.root, 'dependencies'))) {
      const commit = textAt(entry.value, 'commit')?.replace(/^sha\d+-/, '')
      const ref = textAt(entry.value, 'ref')
      const written = entry.key.value.slice(entry.key.value.lastIndexOf('@') + 1)
      if (ref !== undefined && ref !== written) yield sight(definition, entry.key, `the key says ${written}, the entry ${ref}`)
      if (commit !== undefined && /^[0-9a-f]{40}$/.test(written) && written !== commit)
        yield sight(definition, entry.key, `the key names the commit ${written.slice(0, 12)}, the entry ${commit.slice(0, 12)}`)
    }
    // One repository has one owner and one identity, whatever its refs.
    const seen = new Map<string, string>()
    for (const entry of entriesOf(at(definition.root, 'dependencies'))) {
      const name = entry.key.value.split('@')[0]?.split('/').slice(0, 2).join('/').toLowerCase() ?? ''
      const identity = `${textAt(entry.value, 'owner_id')}/${textAt(entry.value, 'repo_id')}`
      const before = seen.get(name)
      if (before !== undefined && before !== identity)
        yield sight(definition, entry.key, `${name} has two identities in this lock, ${before} and ${identity}`)
      seen.set(name, before ?? identity)
    }
  },
}

export const lockIncomplete: Rule<'workflow'> = {
  id: 'lock-not-onboarded',
  reads: 'workflow',
  severity: 'low',
  persona: 'pedantic',
  title: 'Workflow is outside of the repository’s lock',
  why: 'The repository has a lock of actions, and this workflow takes no part in it.',
  fix: 'Run `gh actions-lock` for it.',
  sources: ['CWE-829', page],
  *check(definition) {
    if (definition.kind !== 'lock') return
    for (const workflow of workflowsOf(definition))
      if (!onboarded(definition, workflow.path) && [...usesOf(workflow)].some(({ uses }) => uses.kind === 'repository'))
        yield sight(definition, { start: 0, end: 1 }, `${workflow.path} is not in this lock`)
  },
}
