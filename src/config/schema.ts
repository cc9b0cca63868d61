import * as v from 'valibot'
import { type Kind, kinds, type Persona, personas, type Severity, severities } from '../core/finding.ts'
import type { Waiver } from '../core/policy.ts'
import type { OwnSecret } from '../core/rule.ts'

const level = v.picklist([...severities, 'none'])
const text = v.pipe(v.string(), v.nonEmpty('must not be empty'))

/** A day as `YYYY-MM-DD`, on the calendar. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day as YYYY-MM-DD'), v.check(isDay, 'must be a day on the calendar'))

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  // February 30 is read as March 2.
  return Number.isFinite(day.getTime()) && day.toISOString().startsWith(text)
}

/** A file, or a folder with a slash at its end, relative to the root; no pattern. */
const path = v.pipe(
  text,
  v.check((value) => !/[*?[\]{}]/.test(value), 'must be a file, or a folder with a slash at its end: patterns are not read'),
  v.check(
    (value) => !value.startsWith('/') && !value.startsWith('./') && !value.split('/').includes('..'),
    'must be relative to the root, without a leading ./',
  ),
)

/** Level of a rule, and the settings that the rule itself declares. */
export interface RuleSettings {
  readonly level?: Severity | 'off' | undefined
  readonly [setting: string]: unknown
}

/** What of installing a policy may accept although it was refused or could not be checked. */
export const acceptable = ['signature', 'provenance', 'age', 'publisher', 'repository', 'manifest', 'scripts'] as const

/** What a project asks of the packages that `sealgate install` installs. */
export interface InstallConfig {
  readonly 'minimum-age'?: number | undefined
  readonly 'require-provenance'?: boolean | undefined
  readonly hosts?: readonly string[] | undefined
  readonly accept?: Readonly<Record<string, readonly (typeof acceptable)[number][]>> | undefined
  readonly scripts?: readonly string[] | undefined
  readonly origins?:
    | Readonly<
        Record<string, { readonly repository?: string | undefined; readonly workflow?: string | undefined; readonly ref?: string | undefined }>
      >
    | undefined
}

/** The configuration file. One key is one flag of `check`, or has no flag because it belongs to the project. */
export interface Config {
  readonly $schema?: string | undefined
  readonly 'fail-on'?: Severity | 'none' | undefined
  readonly persona?: Persona | undefined
  readonly only?: readonly Kind[] | undefined
  readonly exclude?: readonly string[] | undefined
  readonly rules?: Readonly<Record<string, RuleSettings>> | undefined
  readonly registries?: Readonly<Record<string, string>> | undefined
  readonly waivers?: readonly Waiver[] | undefined
  readonly 'new-ignores'?: 'refuse' | 'accept' | undefined
  readonly secrets?: readonly OwnSecret[] | undefined
  readonly install?: InstallConfig | undefined
}

const schema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description('Address of this schema, for editors.'))),
  'fail-on': v.optional(v.pipe(level, v.description('Findings at or above this severity block. Default: high.'))),
  persona: v.optional(v.pipe(v.picklist(personas), v.description('How much doubt is shown. Default: regular.'))),
  only: v.optional(v.pipe(v.array(v.picklist(kinds)), v.minLength(1), v.description('Kinds to inspect. Default: all.'))),
  exclude: v.optional(
    v.pipe(v.array(path), v.description('Files, or folders with a slash at their end, that are not inspected. They are listed in the report.')),
  ),
  rules: v.optional(
    v.pipe(
      v.record(
        text,
        v.objectWithRest(
          {
            level: v.optional(
              v.pipe(v.picklist([...severities, 'off']), v.description('Severity instead of the rule’s own; off leaves the rule out.')),
            ),
          },
          v.unknown(),
        ),
      ),
      v.description('Settings by rule id.'),
    ),
  ),
  registries: v.optional(
    v.pipe(
      v.record(text, v.pipe(v.string(), v.url('must be an address'))),
      v.description(
        'Registries by scope (@my-org), and `default`; any other host blocks. With --online also by kind: npm, pypi, cargo, gem, golang, composer, nuget, hex, pub, osv.',
      ),
    ),
  ),
  secrets: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          id: v.pipe(text, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)+$/, 'must be two words or more, joined by dashes')),
          title: text,
          token: v.optional(v.pipe(text, v.description('How it is spelt: acme_{L32} is acme_ and 32 letters or digits.'))),
          pattern: v.optional(v.pipe(text, v.description('Or a regular expression; it needs an anchor.'))),
          anchor: v.optional(v.pipe(text, v.minLength(3), v.description('Text that every match of the pattern holds.'))),
          near: v.optional(v.pipe(v.array(v.pipe(text, v.regex(/^[a-z0-9]+$/, 'must be small letters and digits'))), v.minLength(1))),
          check: v.optional(v.pipe(text, v.description('Name of a checksum or structure: crc32base62, jwt, …'))),
          severity: v.optional(v.picklist(severities)),
          allow: v.optional(v.array(text)),
          examples: v.pipe(v.array(text), v.minLength(1)),
          clean: v.optional(v.array(text)),
        }),
      ),
      v.description('Kinds of secrets to look for besides the built-in ones, with examples that are tried.'),
    ),
  ),
  install: v.optional(
    v.pipe(
      v.strictObject({
        'minimum-age': v.optional(
          v.pipe(v.number(), v.integer(), v.minValue(0), v.description('Days since a version was published, at least. Default: 0.')),
        ),
        'require-provenance': v.optional(v.pipe(v.boolean(), v.description('Refuse packages without provenance. Default: false.'))),
        hosts: v.optional(v.pipe(v.array(text), v.description('Hosts besides the registries that may serve packages.'))),
        accept: v.optional(
          v.pipe(
            v.record(text, v.array(v.picklist(acceptable))),
            v.description('Checks that are accepted as refused or not done, by name@version or name.'),
          ),
        ),
        scripts: v.optional(
          v.pipe(v.array(v.pipe(text, v.regex(/.@./, 'must be name@version'))), v.description('Packages whose install scripts run: name@version.')),
        ),
        origins: v.optional(
          v.pipe(
            v.record(text, v.strictObject({ repository: v.optional(text), workflow: v.optional(text), ref: v.optional(text) })),
            v.description('Where a package must have been built, by name@version or name: repository, workflow file, ref.'),
          ),
        ),
      }),
      v.description('What `sealgate install` asks of packages.'),
    ),
  ),
  waivers: v.optional(
    v.pipe(
      v.array(v.strictObject({ rule: text, path, reason: text, until: day })),
      v.description('Accepted findings, each with a reason and a last day.'),
    ),
  ),
  'new-ignores': v.optional(
    v.pipe(
      v.picklist(['refuse', 'accept']),
      v.description(
        'Whether an ignore comment counts for a blocking finding of the very change that brings both. Default: refuse; it is shown in any case.',
      ),
    ),
  ),
})

/** Checks a configuration, and gives the JSON Schema for editors. */
export const configSchema: v.GenericSchema<unknown, Config> = schema

/** Every key of the configuration. */
export const configKeys: readonly string[] = Object.keys(schema.entries).filter((key) => key !== '$schema')

/** Every key of what the configuration says of installing. */
export const installKeys: readonly string[] = ['minimum-age', 'require-provenance', 'hosts', 'accept', 'scripts', 'origins']
