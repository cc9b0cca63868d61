import { dirname } from 'node:path/posix'
import defaults from 'npm-registry-fetch/lib/default-opts.js'
import { Fault } from '../../core/fault.ts'
import type { Context } from '../../core/rule.ts'
import { readText, type Tree } from '../../io/files.ts'

/** npm's public registry, as npm's own client has it. */
export const npmRegistry: string = defaults.registry

/**
 * Hosts that serve the public registry of an ecosystem under another name.
 * Source: https://classic.yarnpkg.com/en/docs/cli/config
 */
const aliases: readonly string[] = ['registry.yarnpkg.com']

/**
 * What the rules may know of registries for the lockfiles of one folder: those of the policy; where it names none, those of
 * the nearest `.npmrc`, which npm reads beside the manifest. Where the policy does name them, the project's file is not
 * asked: a change could add a host there.
 */
export function contextOf(tree: Tree, folder: string, context: Context): Context {
  if (context.registriesFixed) return context
  const path = folder === '.' ? '.npmrc' : `${folder}/.npmrc`
  if (tree.has(path))
    try {
      return { ...context, registries: registriesOfNpmrc(readText(tree.root, path)) }
    } catch (fault) {
      // An unreadable .npmrc means fewer hosts are allowed, which errs on the side of a finding.
      if (!(fault instanceof Fault)) throw fault
    }
  return folder === '.' ? context : contextOf(tree, dirname(folder), context)
}

/**
 * `registry=` and `@scope:registry=` lines of an .npmrc.
 * Source: https://docs.npmjs.com/cli/configuring-npm/npmrc
 */
export function registriesOfNpmrc(text: string): ReadonlyMap<string, string> {
  const registries = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*(?:(@[^:=\s]+):)?registry\s*=\s*["']?([^"'\s#;]+)/.exec(line)
    if (match) registries.set(match[1] ?? 'default', match[2] ?? '')
  }
  return registries
}

/** Hosts that may serve packages: those of the configured registries, and npm's own where none is configured as default. */
export function allowedHosts({ registries }: Context): ReadonlySet<string> {
  const fallback = registries.has('default') ? [] : [hostOf(npmRegistry), ...aliases]
  return new Set([...[...registries.values()].map(hostOf), ...fallback])
}

/** Host of an address with its port, lower case; empty where there is none. */
export function hostOf(address: string): string {
  // Parsing a URL takes longer than all else that is done for an entry, and nearly every address is a plain one.
  const simple = /^https?:\/\/([a-z0-9.-]+)\//.exec(address)
  if (simple) return simple[1] ?? ''
  try {
    return new URL(address.replace(/^git\+/i, '')).host.toLowerCase()
  } catch {
    return ''
  }
}
