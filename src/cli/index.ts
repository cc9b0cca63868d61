import type { Command } from './command.ts'

/** A verb as the overview shows it; the rest is loaded when it is asked for. */
interface Verb {
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Every verb, in the order of the overview. */
export const verbs: Readonly<Record<string, Verb>> = {
  check: { summary: 'inspect lockfiles, workflows, secrets and code; decide', load: async () => (await import('./check.ts')).check },
  fix: { summary: 'apply the automatic fixes of check', load: async () => (await import('./fix.ts')).fix },
  baseline: { summary: 'accept what is found now, so that only what is new blocks', load: async () => (await import('./baseline.ts')).baseline },
  list: { summary: 'every locked dependency, with where it comes from and its hash', load: async () => (await import('./list.ts')).list },
  explain: { summary: 'what a rule looks for, why, and how to fix it', load: async () => (await import('./explain.ts')).explain },
  run: { summary: 'run a build under watch, then seal its output', load: async () => (await import('./run-build.ts')).run },
  seal: { summary: 'hash a folder into a manifest and sign it', load: async () => (await import('./seal.ts')).seal },
  keygen: { summary: 'make a key pair for seal and verify', load: async () => (await import('./keygen.ts')).keygen },
  verify: { summary: 'verify a folder, a file or a digest against a signed statement', load: async () => (await import('./verify.ts')).verify },
  'trusted-root': {
    summary: 'the trusted roots that verify has built in, or the newest ones',
    load: async () => (await import('./trusted-root.ts')).trustedRoot,
  },
  install: { summary: 'verify every locked package, then install it without its scripts', load: async () => (await import('./install.ts')).install },
  init: { summary: 'write a workflow and a configuration for this repository', load: async () => (await import('./init.ts')).init },
  doctor: { summary: 'which versions, permissions and settings are missing', load: async () => (await import('./doctor.ts')).doctor },
  completions: { summary: 'completion of bash, zsh or fish', load: async () => (await import('./completions.ts')).completions },
  schema: { summary: 'JSON Schema of the configuration', load: async () => (await import('./schema.ts')).schema },
}
