import defaults from 'npm-registry-fetch/lib/default-opts.js'
import type { Lockfile } from '../../core/lockfile.ts'
import type { Context } from '../../core/rule.ts'

/** npm's public registry, as npm's own client has it. */
export const npmRegistry: string = defaults.registry

/** Hosts that everyone's code is kept on: a git source from elsewhere is worth a look. */
const gitHosts = ['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org', 'git.sr.ht', 'codeload.github.com', 'api.github.com']

/**
 * Hosts of the public registry by ecosystem, with those that serve it under another name; none where the ecosystem has no
 * single one. Sources: https://classic.yarnpkg.com/en/docs/cli/config, https://docs.pypi.org/, https://doc.rust-lang.org/cargo/reference/registries.html,
 * https://guides.rubygems.org/, https://getcomposer.org/doc/05-repositories.md, https://learn.microsoft.com/en-us/nuget/api/overview
 */
const hosts: Readonly<Record<string, readonly string[]>> = {
  npm: ['registry.yarnpkg.com', 'npm.jsr.io'],
  jsr: ['jsr.io'],
  pypi: ['pypi.org', 'files.pythonhosted.org', 'pypi.python.org'],
  cargo: ['crates.io', 'index.crates.io', 'static.crates.io', 'github.com'],
  gem: ['rubygems.org', 'index.rubygems.org'],
  composer: ['packagist.org', 'repo.packagist.org', ...gitHosts],
  nuget: ['api.nuget.org', 'www.nuget.org'],
  maven: ['repo.maven.apache.org', 'repo1.maven.org', 'plugins.gradle.org', 'dl.google.com', 'maven.google.com'],
  pub: ['pub.dev', 'pub.dartlang.org'],
  terraform: ['registry.terraform.io', 'registry.opentofu.org'],
  generic: ['deno.land', 'jsr.io', 'esm.sh', 'cdn.jsdelivr.net', 'unpkg.com', 'raw.githubusercontent.com', ...gitHosts],
  bazel: ['bcr.bazel.build', 'raw.githubusercontent.com', 'github.com'],
  docker: [
    'docker.io',
    'index.docker.io',
    'registry.hub.docker.com',
    'ghcr.io',
    'gcr.io',
    'quay.io',
    'mcr.microsoft.com',
    'registry.k8s.io',
    'k8s.gcr.io',
    'public.ecr.aws',
    'nvcr.io',
    'docker.elastic.co',
    'registry.gitlab.com',
    'lscr.io',
    'cgr.dev',
    'registry.access.redhat.com',
    'registry.redhat.io',
    'registry.fedoraproject.org',
  ],
}

/**
 * What the rules may know of registries for the lockfiles of one folder: those of the policy; where it names none, those of
 * the nearest `.npmrc`, which npm reads beside the manifest. Where the policy does name them, the project's file is not
 * asked: a change could add a host there.
 */
export function withProjectRegistries(settings: readonly Lockfile[], folder: string, context: Context): Context {
  if (context.registriesFixed) return context
  const near = settings.filter(
    ({ format, path }) => format === 'npmrc' && (folder === '' ? '' : `${folder}/`).startsWith(path.replace(/\.npmrc$/, '')),
  )
  const nearest = near.sort((a, b) => b.path.length - a.path.length)[0]
  return nearest ? { ...context, registries: registriesOf(nearest) } : context
}

/**
 * `registry=` and `@scope:registry=` of an .npmrc, by scope or `default`.
 * Source: https://docs.npmjs.com/cli/configuring-npm/npmrc
 */
export function registriesOf({ settings }: Lockfile): ReadonlyMap<string, string> {
  const registries = new Map<string, string>()
  for (const { key, value } of settings) {
    const match = /^(?:(@[^:]+):)?registry$/.exec(key)
    if (match && value !== '') registries.set(match[1] ?? 'default', value)
  }
  return registries
}

/** Hosts of an ecosystem's public registry; none where it has no single one. */
export const publicHosts = (ecosystem: string): ReadonlySet<string> =>
  new Set([...(hosts[ecosystem] ?? []), ...(ecosystem === 'npm' ? [hostOf(npmRegistry)] : [])])

/** Hosts that may serve an ecosystem's packages: those of the configured registries, and its public ones where none is configured as default. */
export function allowedHosts({ registries }: Pick<Context, 'registries'>, ecosystem = 'npm'): ReadonlySet<string> | undefined {
  const known = hosts[ecosystem]
  if (!known) return undefined
  const own = ecosystem === 'npm' ? [...known, hostOf(npmRegistry)] : known
  const fallback = ecosystem === 'npm' && registries.has('default') ? [] : own
  return new Set([...[...registries.values()].map(hostOf), ...fallback])
}

/** Hosts that a git source may name without a word. */
export const allowedGitHosts: ReadonlySet<string> = new Set(gitHosts)

/** Host of an address with its port, lower case; empty where there is none. */
export function hostOf(address: string): string {
  // Parsing a URL takes longer than all else that is done for an entry, and nearly every address is a plain one.
  const simple = /^https?:\/\/([a-z0-9.-]+)\//.exec(address)
  if (simple) return simple[1] ?? ''
  const login = /^(?:git\+)?(?:ssh:\/\/)?[\w.-]+@([\w.-]+)[:/]/.exec(address)
  if (login) return (login[1] ?? '').toLowerCase()
  try {
    return new URL(address.replace(/^(git|hg|svn|bzr|sparse|registry)\+/i, '')).host.toLowerCase()
  } catch {
    return ''
  }
}

/** Host of an image's name: the part before the first slash where it can be none but a host. */
export function hostOfImage(name: string): string {
  const first = name.split('/')[0] ?? ''
  return name.includes('/') && /[.:]|^localhost$/.test(first) ? first.toLowerCase() : 'docker.io'
}
