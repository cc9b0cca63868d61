import { hashOf } from '../core/digest.ts'
import type { Location } from '../core/finding.ts'
import type { LockfileFormat } from '../core/lockfile.ts'
import { type Data, Lines, withoutMark } from '../syntax/data.ts'
import { readYamlDocuments } from '../syntax/yaml.ts'
import { Draft, notFormat, readHash } from './draft.ts'

/** Dockerfile and Containerfile. Source: https://docs.docker.com/reference/dockerfile/ */
export const dockerfile: LockfileFormat = {
  name: 'dockerfile',
  title: 'Dockerfile and Containerfile: FROM, COPY --from, RUN --mount, ADD, syntax',
  claims: (path) =>
    /(^|\/)(Dockerfile|Containerfile)([._-][\w.-]+)?$|\.(dockerfile|containerfile)$/i.test(path) &&
    !/\.(dockerignore|md|ts|js|py|go|rb|sh)$/i.test(path),
  parse(source, path) {
    const text = withoutMark(source)
    const lines = new Lines(text, path)
    const draft = new Draft(path, 'dockerfile', 'docker', 'none')
    const defaults = new Map<string, string>()
    const stages = new Set<string>()
    let staged = false
    for (const { line, number } of instructions(text)) {
      const at = lines.line(number)
      const syntax = /^#\s*syntax\s*=\s*(\S+)/.exec(line)
      if (syntax && number <= 3) addImage(draft, syntax[1] ?? '', at)
      if (line.startsWith('#')) continue
      const [, verb = '', rest = ''] = /^(\w+)\s+(.*)$/s.exec(line) ?? []
      switch (verb.toUpperCase()) {
        case 'ARG':
          // Only an ARG before the first FROM counts for the FROM lines.
          if (!staged)
            for (const [, key = '', one, two, three] of rest.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)'|(\S*))/g))
              defaults.set(key, one ?? two ?? three ?? '')
          break
        case 'FROM': {
          staged = true
          const match = /^(?:--\w+=\S+\s+)*(\S+)(?:\s+as\s+(\S+))?/i.exec(rest)
          if (!match) {
            draft.fault(`line ${number} has FROM without an image`, at)
            break
          }
          const image = expand(match[1] ?? '', defaults)
          if (!stages.has(image.toLowerCase()) && image.toLowerCase() !== 'scratch') addImage(draft, image, at)
          if (match[2]) stages.add(match[2].toLowerCase())
          break
        }
        case 'COPY': {
          const from = /--from=(\S+)/.exec(rest)?.[1]
          if (from !== undefined && !stages.has(expand(from, defaults).toLowerCase()) && !/^\d+$/.test(from))
            addImage(draft, expand(from, defaults), at)
          break
        }
        case 'RUN':
          for (const [, options = ''] of rest.matchAll(/--mount=(\S+)/g)) {
            const from = /(?:^|,)from=([^,]+)/.exec(options)?.[1]
            if (from !== undefined && !stages.has(from.toLowerCase()) && !/^\d+$/.test(from)) addImage(draft, expand(from, defaults), at)
          }
          break
        case 'ADD': {
          const url = /(?:^|\s)(https?:\/\/\S+|git@\S+)/i.exec(rest)?.[1]
          const checksum = /--checksum=(\S+)/.exec(rest)?.[1]
          if (url === undefined) break
          const git = /\.git(#|$)|^git@/.test(url)
          // An address is no image, and its own name is the best there is for it.
          draft.add({
            name: url.replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/s, ''),
            version: '',
            key: url,
            type: 'generic',
            source: git ? 'git' : 'tarball',
            resolved: url,
            reference: git ? (/#([^:]*)/.exec(url)?.[1] ?? '') : undefined,
            hashes: checksum === undefined ? [] : [readHash(expand(checksum, defaults))],
            pin: git ? 'commit' : 'hash',
            at,
          })
          if (checksum === undefined && !git) draft.odd('unhashed-package', `${url} is added without --checksum`, at, url, 'medium')
        }
      }
    }
    if (
      !staged &&
      text.trim() !== '' &&
      !/^\s*(#|ARG|FROM|COPY|RUN|ADD|ENV|WORKDIR|LABEL|CMD|ENTRYPOINT|USER|EXPOSE|VOLUME|SHELL|ONBUILD|STOPSIGNAL|HEALTHCHECK|MAINTAINER|\{\{|%)/im.test(
        text,
      )
    )
      throw notFormat(path, 'has no instruction of a Dockerfile', 'check the file, or exclude it in sealgate.yml')
    return draft.done()
  },
}

/** Instructions with their continuation lines joined, and comments; here-documents are passed over. */
function* instructions(text: string): Generator<{ line: string; number: number }> {
  const rows = text.split(/\r?\n/)
  const joiner = /^#\s*escape\s*=\s*`/im.test(rows.slice(0, 3).join('\n')) ? '`' : '\\'
  for (let index = 0; index < rows.length; index++) {
    const number = index + 1
    let line = (rows[index] ?? '').trim()
    if (line === '') continue
    if (!line.startsWith('#'))
      while (line.endsWith(joiner) && index + 1 < rows.length) {
        const next = (rows[++index] ?? '').trim()
        if (next.startsWith('#') || next === '') line = `${line.slice(0, -1).trimEnd()} ${joiner}`
        else line = `${line.slice(0, -1)} ${next}`
      }
    const document = /^(?:RUN|COPY|ADD)\b.*<<-?["']?(\w+)["']?/i.exec(line)
    if (document) while (index + 1 < rows.length && (rows[++index] ?? '').trim() !== document[1]);
    yield { line, number }
  }
}

/** Text with `$NAME`, `${NAME}`, `${NAME:-x}` and `${NAME-x}` replaced by what is known. */
const expand = (text: string, values: ReadonlyMap<string, string>): string =>
  text
    .replace(/^["']|["']$/g, '')
    .replace(
      /\$\{(\w+)(?::?[-]([^}]*))?\}|\$(\w+)/g,
      (all, braced: string | undefined, fallback: string | undefined, plain: string | undefined) =>
        values.get(braced ?? plain ?? '') ?? fallback ?? all,
    )

/** docker-compose.yml and compose.yaml. Source: https://docs.docker.com/reference/compose-file/services/#image */
export const compose: LockfileFormat = {
  name: 'compose',
  title: 'compose.yaml and docker-compose.yml',
  claims: (path) => /(^|\/)(docker-)?compose([.-][\w.-]+)?\.ya?ml$/.test(path),
  parse(text, path) {
    const draft = new Draft(path, 'compose', 'docker', 'none')
    for (const doc of readYamlDocuments(text, path)) {
      draft.duplicates(doc)
      // Files of version 1 hold the services at the top.
      const services = doc.root.at('services')?.map ?? (doc.root.at('version') ? new Map<string, Data>() : doc.root.map)
      for (const service of services.values()) {
        const image = service.at('image')
        // An image that the project builds itself is named here, not fetched.
        if (image?.isScalar && !service.at('build')) addImage(draft, expand(image.scalar, new Map()), doc.lines.member(image))
      }
    }
    return draft.done()
  },
}

/** Kubernetes manifests, Helm values and templates: every `image:` that is written out. Source: https://kubernetes.io/docs/concepts/containers/images/ */
export const kubernetes: LockfileFormat = {
  name: 'kubernetes',
  title: 'images of Kubernetes manifests and Helm charts',
  claims: (path) =>
    /(^|\/)(k8s|kubernetes|kustomize|manifests|helm|charts)\/.*\.ya?ml$/i.test(path) && !/(^|\/)(Chart\.(ya?ml|lock)|\.github\/)/.test(path),
  parse(source, path) {
    const text = withoutMark(source)
    const lines = new Lines(text, path)
    const draft = new Draft(path, 'kubernetes', 'docker', 'none')
    // Templates are no YAML, so that lines are looked at, not documents.
    for (const [index, line] of text.split(/\r?\n/).entries()) {
      const image = /^\s*(?:-\s+)?image:\s*["']?([^\s"'{}#]+)["']?\s*(?:#.*)?$/.exec(line)?.[1]
      if (image !== undefined && /[\w]/.test(image)) addImage(draft, image, lines.line(index + 1))
    }
    return draft.done()
  },
}

/**
 * One image reference: `[host/]name[:tag][@sha256:…]`.
 * Source: https://github.com/distribution/reference
 */
export function addImage(draft: Draft, reference: string, at: Location): void {
  const bare = reference.replace(/^docker:\/\//, '')
  const open = bare.includes('$')
  const match = /^([^@]+?)(?::([^:/@]+))?(?:@(\w+):([0-9a-zA-Z]*))?$/.exec(bare) ?? (open ? [bare, bare.replace(/[:@]?(sha256:)?\$.*$/, '')] : null)
  if (!match || bare === '' || /[\s"']/.test(bare)) {
    draft.fault(`${JSON.stringify(reference.slice(0, 80))} is no image`, at)
    return
  }
  const [, name = '', tag, algorithm, digest] = match
  // What a variable decides is known when it is built, not here.
  draft.add({
    name,
    version: digest === undefined ? (tag ?? (open ? '' : 'latest')) : `${algorithm}:${digest}`,
    key: bare,
    type: 'docker',
    source: 'image',
    resolved: bare,
    reference: digest === undefined ? (tag ?? '') : `${algorithm}:${digest}`,
    hashes: digest === undefined || algorithm === undefined ? [] : [hashOf(algorithm, 'hex', digest)],
    at,
  })
}
