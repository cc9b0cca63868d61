import { contents, type Materials, type Module, type Origin } from '../core/materials.ts'
import { Refusal } from '../core/seal.ts'
import { at, type Fields, itemsAt, member, textAt } from '../syntax/strict.ts'

/** Materials as the manifest says them. */
export const writeMaterials = ({ bundler, modules, outputs }: Materials): unknown => ({
  bundler,
  modules: modules.map(({ id, origin }) => ({ id, ...originAsJson(origin) })),
  outputs: outputs.map(({ name, by, modules: parts }) => ({ name, by, modules: parts.map(({ module, bytes }) => ({ module, bytes })) })),
})

function originAsJson(origin: Origin): Fields {
  switch (origin.kind) {
    case 'source':
      return { kind: origin.kind, path: origin.path, digest: { sha256: origin.sha256, gitBlob: origin.gitBlob } }
    case 'package': {
      const { kind, purl, path, sha256, lockfile, integrity, content } = origin
      return { kind, purl, path, digest: { sha256 }, lockfile, integrity, content }
    }
    case 'generated':
      return { kind: origin.kind, by: origin.by }
    case 'unknown':
      return { kind: origin.kind }
  }
}

/** Reads materials back. @throws Refusal for what we would not have written. */
export function readMaterials(value: unknown): Materials {
  const modules = itemsAt(value, 'modules').map((one): Module => ({ id: text(one, 'id'), origin: originOf(one) }))
  const outputs = itemsAt(value, 'outputs').map((one) => ({
    name: text(one, 'name'),
    by: text(one, 'by'),
    modules: itemsAt(one, 'modules').map((part) => {
      const [module, bytes] = [at(part, 'module'), at(part, 'bytes')]
      if (!whole(module) || module >= modules.length || !(bytes === undefined || whole(bytes))) throw wrong('a module of the list', String(module))
      return { module, bytes }
    }),
  }))
  return { bundler: text(value, 'bundler'), modules, outputs }
}

function originOf(value: unknown): Origin {
  const kind = textAt(value, 'kind')
  if (kind === 'unknown') return { kind }
  if (kind === 'generated') return { kind, by: text(value, 'by') }
  const [path, sha256] = [text(value, 'path'), text(value, 'digest', 'sha256')]
  if (kind === 'source') return { kind, path, sha256, gitBlob: text(value, 'digest', 'gitBlob') }
  const content = contents.find((one) => one === member(value, 'content'))
  if (kind !== 'package' || content === undefined) throw wrong('a known kind of origin', kind ?? 'none')
  return { kind, purl: text(value, 'purl'), path, sha256, lockfile: textAt(value, 'lockfile'), integrity: textAt(value, 'integrity'), content }
}

const whole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

function text(value: unknown, ...path: readonly string[]): string {
  const found = textAt(value, ...path)
  if (found === undefined) throw wrong(path.join('.'), 'none')
  return found
}

const wrong = (expected: string, found: string): Refusal => new Refusal('materials', { expected, found })
