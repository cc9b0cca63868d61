import { join } from 'node:path'
import { Fault } from '../../core/fault.ts'
import type { Finding } from '../../core/finding.ts'
import { finding, inspect } from '../../core/rule.ts'
import type { Definition, Repository } from '../../core/workflow.ts'
import type { YamlNode } from '../../core/yaml.ts'
import { readText, type Tree } from '../../io/files.ts'
import { readYaml } from '../../syntax/yaml-document.ts'
import type { Room } from '../check.ts'
import { sight } from './edits.ts'
import { forget } from './graph.ts'
import { acceptedBy, acceptedByActionlint, actionlintConfigs, actionlintIgnores, ignoresOf, waive, zizmorConfigs } from './ignores.ts'
import { kindOf } from './kind.ts'
import { parseDefinition } from './parse.ts'
import { rules } from './rules/index.ts'
import { unusedIgnore } from './rules/unused-ignore.ts'

/** Largest definition that is read, in bytes. GitHub's own limit for a workflow is 1 MB. */
export const definitionBytesMax: number = 2 * 1024 * 1024

/** Largest script of the repository that a workflow's call is followed into, in bytes. */
const scriptBytesMax = 256 * 1024

/** Workflows, actions and the configuration of update bots: text → Definition → rules, with the repository around each. */
export const room: Room = {
  kind: 'workflow',
  rules,
  parses,
  async inspect(tree, request) {
    const running = rules.filter(request.runs)
    const faults: Fault[] = []
    const around: Around = { online: false, origin: () => undefined, gone: () => false, earlier: () => undefined }
    if (request.base !== undefined) {
      const { bytesAt } = await import('../../io/git.ts')
      const { base } = request
      around.earlier = (path) => bytesAt(tree.root, base, `./${path}`, definitionBytesMax)?.toString()
    }
    const definitions = readDefinitions(tree, faults, around)
    if (request.network) {
      const { askOrigins } = await import('./origins.ts')
      const asked = await askOrigins(definitions, request.network)
      around.origin = (slug) => asked.origins.get(slug)
      around.online = true
      around.gone = (slug) => asked.gone.has(slug)
      faults.push(...asked.faults)
    }
    const findings: Finding[] = []
    const texts = new Map<string, string>()
    const zizmor = configOf(tree, zizmorConfigs)
    const actionlint = configOf(tree, actionlintConfigs)
    const accepts = actionlint && (await actionlintIgnores(actionlint))
    for (const definition of definitions) {
      const ignores = ignoresOf(definition)
      const found = [...waive(definition, [...inspect(definition, running, request.context)], ignores)]
      if (running.includes(unusedIgnore))
        for (const ignore of ignores)
          if (!ignore.used && ignore.rules.some((id) => running.some((rule) => rule.id === id)))
            found.push(finding(unusedIgnore, sight(definition, ignore, `nothing of ${ignore.rules.join(', ')} is found here`)))
      const left = zizmor ? acceptedBy(zizmor, found) : found
      findings.push(...(accepts ? acceptedByActionlint(accepts, left) : left))
      if (found.length > 0) texts.set(definition.path, definition.text)
      forget()
    }
    return { inspected: definitions.map(({ path }) => path), findings, faults, rules: running, texts }
  },
}

/** The project's configuration of another auditor, if it has a sound one: it only ever accepts, so without it nothing is lost. */
function configOf(tree: Tree, paths: readonly string[]): YamlNode | undefined {
  const path = paths.find((one) => tree.paths.includes(one))
  const text = path === undefined ? undefined : tryRead(tree, path)
  if (path === undefined || text === undefined) return undefined
  try {
    const { root, problems } = readYaml(text, path)
    return problems.length === 0 ? root : undefined
  } catch (fault) {
    if (fault instanceof Fault) return undefined
    throw fault
  }
}

/** False for a text that is no YAML any more, or has defects of its own as YAML. */
function parses(path: string, text: string): boolean {
  if (!kindOf(path)) return true
  try {
    return readYaml(text, path).problems.length === 0
  } catch (fault) {
    if (fault instanceof Fault) return false
    throw fault
  }
}

/** What lies outside of the tree; nothing where nobody is asked. */
interface Around {
  online: boolean
  origin: Repository['origin']
  gone: Repository['gone']
  earlier: Repository['earlier']
}

/** Every definition of a tree. What cannot be read is a fault. */
function readDefinitions(tree: Tree, faults: Fault[], around: Around): readonly Definition[] {
  const definitions: Definition[] = []
  const byPath = new Map<string, Definition>()
  let paths: ReadonlySet<string> | undefined
  const scripts = new Map<string, string | undefined>()
  const repository: Repository = {
    definitions,
    definition: (path) => byPath.get(path),
    paths: () => tree.paths,
    get online() {
      return around.online
    },
    origin: (slug) => around.origin(slug),
    gone: (slug) => around.gone(slug),
    earlier: (path) => around.earlier(path),
    has(path) {
      paths ??= new Set(tree.paths)
      return paths.has(path)
    },
    read(path) {
      if (!this.has(path)) return undefined
      if (!scripts.has(path)) scripts.set(path, tryRead(tree, path))
      return scripts.get(path)
    },
  }
  for (const path of tree.paths) {
    const kind = kindOf(join(tree.root, path))
    if (!kind) continue
    try {
      const definition = parseDefinition(readText(tree.root, path, definitionBytesMax), path, kind, repository)
      definitions.push(definition)
      byPath.set(path, definition)
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      faults.push(fault)
    }
  }
  return definitions
}

/** A script is read only to look further: one that cannot be read is no fault of the workflow. */
function tryRead(tree: Tree, path: string): string | undefined {
  try {
    return readText(tree.root, path, scriptBytesMax)
  } catch (fault) {
    if (fault instanceof Fault) return undefined
    throw fault
  }
}
