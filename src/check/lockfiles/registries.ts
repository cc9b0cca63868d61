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

/** Registries of the policy, completed by the project's own `.npmrc` at the root; the policy wins. */
export function withProjectRegistries(tree: Tree, context: Context): Context {
  if (!tree.paths.includes('.npmrc')) return context
  try {
    return { ...context, registries: new Map([...registriesOfNpmrc(readText(tree.root, '.npmrc')), ...context.registries]) }
  } catch (fault) {
    // An unreadable .npmrc means fewer hosts are allowed, which errs on the side of a finding.
    if (fault instanceof Fault) return context
    throw fault
  }
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
