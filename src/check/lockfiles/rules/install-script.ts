import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const installScript: Rule<'lockfile'> = {
  id: 'install-script',
  reads: 'lockfile',
  severity: 'medium',
  title: 'Package runs a script when it is installed',
  why: 'It runs on every machine that installs, with the user’s rights and the pipeline’s secrets, before any code is imported or tested. Nearly every worm that went through a registry spread this way.',
  fix: 'Install with scripts off, and allow by name what needs one: `allowScripts` of npm and package.json, `allowBuilds` of pnpm, `dependenciesMeta` of yarn, `trustedDependencies` of bun.',
  sources: ['CWE-506', 'https://docs.npmjs.com/cli/using-npm/scripts#npm-install'],
  *check(lockfile, context) {
    const allowed = new Set(context.project?.manifest?.scripts)
    for (const { settings } of context.project?.settings ?? [])
      for (const { key, value } of settings) {
        const named = /^(?:allowBuilds|onlyBuiltDependencies)(?:\.(.+))?$/.exec(key)
        if (named && value !== 'false') allowed.add((named[1] ?? value).replace(/(?<=.)@.*$/, ''))
      }
    for (const entry of lockfile.packages)
      if (entry.script === true && !allowed.has(entry.name))
        yield {
          message: `${spec(entry)} runs a script when it is installed, and nothing allows it`,
          at: entry.at,
          severity: usual.has(entry.name) ? 'low' : 'medium',
          subject: entry.key,
        }
    for (const { of, path, runs } of context.project?.vendored ?? [])
      if (runs !== undefined && of.script !== true && !allowed.has(of.name))
        yield {
          message: `${spec(of)} runs ${runs}${runs.endsWith('.pth') ? ' whenever Python starts' : ' when it is installed'}, which the lockfile does not say and ${path} does`,
          at: of.at,
          // Only npm writes down what the registry knows of scripts: there, what is not written was hidden.
          severity: /^npm-v[23]/.test(lockfile.format) ? 'high' : usual.has(of.name) ? 'low' : 'medium',
          subject: `${of.key} ${runs}`,
        }
  },
}

/** Packages whose script does what their documentation says: fetch or build their own native part. */
const usual: ReadonlySet<string> = new Set([
  'esbuild',
  'fsevents',
  'core-js',
  'core-js-pure',
  'sharp',
  '@swc/core',
  '@parcel/watcher',
  'better-sqlite3',
  'bcrypt',
  'canvas',
  'cypress',
  'electron',
  'msw',
  'node-sass',
  'protobufjs',
  'puppeteer',
  'sqlite3',
  'unrs-resolver',
  'nx',
  'lefthook',
  'husky',
  'prisma',
  '@prisma/client',
  '@prisma/engines',
  'es5-ext',
  'workerd',
  'ssh2',
  'cpu-features',
  'bufferutil',
  'utf-8-validate',
  'leveldown',
  'lmdb',
  'msgpackr-extract',
  'playwright',
  'phantomjs-prebuilt',
  'iltorb',
  'keytar',
  'ejs',
  'styled-components',
])
