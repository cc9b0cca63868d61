import type { Sighting } from '../../../core/finding.ts'
import type { Rule } from '../../../core/rule.ts'
import type { Definition, Uses } from '../../../core/workflow.ts'
import { at, entriesOf, entryOf, isTrue, itemsOf, rangeIn, scalarAt, scalarsOf, textAt } from '../../../core/yaml.ts'
import { checkoutOf, closed, downloadOf, gatesOf, privilegesOf } from '../checkout.ts'
import { addEntry, commentVersion, replace, safeFix, setIn, sight, unsafeFix, versionTag } from '../edits.ts'
import { calledBy, type ScriptFlow, type Taint, triggersOf } from '../graph.ts'
import { commentOn, homeOf, inputOf, scriptOf, sitesIn } from '../parse.ts'
import { isAction, permission, permissionsOf, siblings, triggered, usesOf } from '../questions.ts'
import { type Command, wordsOf } from '../shell.ts'
import { publishes } from './use-trusted-publishing.ts'

export const secretsInArtifacts: Rule<'workflow'> = {
  id: 'secrets-in-artifacts',
  reads: 'workflow',
  severity: 'high',
  confidence: 'medium',
  title: 'Artifact holds credentials',
  why: 'Whoever can read the repository can download its artifacts. One that holds the whole workspace, `.git` or a key gives the token away.',
  fix: 'Upload only what was built; keep `.git`, `.env` and keys out.',
  sources: ['CWE-312', 'https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/'],
  *check(definition) {
    for (const step of definition.steps) {
      if (!isAction(step, 'actions/upload-artifact')) continue
      const path = inputOf(step, 'path')
      if (!path) continue
      const lines = path.value.split('\n').map((line) => line.trim())
      const key = lines.find(
        (line) =>
          /(?:^|\/)(?:\.env(?:\.\w+)?|id_(?:rsa|ed25519|ecdsa)|\.npmrc|\.netrc|\.pypirc|.*\.(?:pem|p12|pfx|key))$|(?:^|\/)\.(?:git|aws|ssh|docker)(?:\/|$)/.test(
            line,
          ) && !line.startsWith('!'),
      )
      if (key !== undefined) yield sight(definition, path, `\`${key}\` is uploaded for everyone to read`)
      else if (
        lines.some((line) => /^(?:\.\/?|\*|\*\*|\*\*\/\*|\.\/\*\*?)$/.test(line) || /^\$\{\{\s*github\.workspace\s*\}\}\/?$/.test(line)) &&
        inputOf(step, 'include-hidden-files')?.value === 'true'
      )
        yield sight(definition, path, 'the whole workspace is uploaded, hidden files too')
    }
  },
}

export const debugEnabled: Rule<'workflow'> = {
  id: 'debug-enabled',
  reads: 'workflow',
  severity: 'low',
  title: 'Debug log is always on',
  why: 'The debug log shows what steps do in full, more than masks were made for.',
  fix: 'Remove it; re-run a job with debug logging where it is needed.',
  sources: ['CWE-489', 'https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging'],
  *check({ root, jobs, steps, place }) {
    for (const owner of [root, ...jobs.map(({ body }) => body), ...steps.map(({ body }) => body)])
      for (const { key, value } of entriesOf(at(owner, 'env')))
        if (/^ACTIONS_(?:STEP|RUNNER)_DEBUG$/.test(key.value) && isTrue(value))
          yield { message: `${key.value} is always on`, at: place({ start: key.start, end: value.end }) }
  },
}

export const confusedDeputyAutoMerge: Rule<'workflow'> = {
  id: 'confused-deputy-auto-merge',
  reads: 'workflow',
  severity: 'high',
  confidence: 'medium',
  title: 'Pull request is merged because a bot is the actor',
  why: 'The actor is who caused the last event. A stranger makes the bot the actor on their own pull request, and it is merged unseen.',
  fix: 'Check the author, `github.event.pull_request.user.login`, and what dependabot/fetch-metadata says of the update.',
  sources: ['CWE-441', 'https://boostsecurity.io/blog/weaponizing-dependabot-pwn-request-at-its-finest'],
  *check(definition) {
    for (const step of definition.steps) {
      const script = scriptOf(step)
      const merges = script?.commands.find((command) =>
        /^gh\s+pr\s+(?:merge|review\b.*--approve|review\b.*-a\b)/.test(script.text.slice(command.start, command.end)),
      )
      const action =
        step.uses !== undefined &&
        /^(?:pascalgn\/automerge-action|ahmadnassri\/action-dependabot-auto-merge|hmarr\/auto-approve-action|peter-evans\/enable-pull-request-automerge|fastify\/github-action-merge-dependabot|alexwilson\/enable-github-automerge-action|reitermarkus\/automerge)$/.test(
          step.uses.slug,
        )
      if (!merges && !action) continue
      const conditions = `${step.condition?.value ?? ''} ${step.job?.condition?.value ?? ''}`
      if (!/github\.(?:actor|triggering_actor)\s*==\s*'[^']*\[bot\]'/.test(conditions)) continue
      if (siblings(step).some((other) => other.index < step.index && other.uses?.slug === 'dependabot/fetch-metadata')) continue
      const range = merges && step.run ? rangeIn(definition.text, step.run, merges.start, merges.end) : (step.uses?.node ?? step.body)
      yield sight(definition, range, 'a pull request is approved or merged because a bot is the actor')
    }
  },
}

export const oidcScope: Rule<'workflow'> = {
  id: 'oidc-scope',
  reads: 'workflow',
  severity: 'medium',
  confidence: 'medium',
  persona: 'pedantic',
  title: 'Identity token is in reach of code that nobody pinned',
  why: '`id-token: write` lets every step of the job ask for the workflow’s identity, and with it for a cloud’s or a registry’s credentials.',
  fix: 'Give `id-token: write` only to a job with pinned actions that signs or publishes.',
  sources: ['CWE-250', 'https://docs.github.com/en/actions/concepts/security/openid-connect'],
  *check(definition) {
    for (const job of definition.jobs) {
      if (permission(job, 'id-token') !== 'write') continue
      const loose = job.steps.find(({ uses }) => uses?.kind === 'repository' && !uses.pinned && !/^(?:actions|github)\//.test(uses.slug))
      const entry = entryOf(permissionsOf(job), 'id-token')
      if (loose?.uses && entry)
        yield sight(
          definition,
          { start: entry.key.start, end: entry.value.end },
          `job ${job.id} has an identity token, and so has ${loose.uses.text}, which is not pinned`,
        )
    }
  },
}

export const missingProvenance: Rule<'workflow'> = {
  id: 'missing-provenance',
  reads: 'workflow',
  severity: 'low',
  title: 'Package is published without provenance',
  why: 'Provenance says from which commit and by which workflow a package was built. Without it users cannot tell it from one that was published with a stolen token.',
  fix: 'Add `--provenance`, and `id-token: write` to the job.',
  sources: ['CWE-353', 'https://docs.npmjs.com/generating-provenance-statements'],
  *check(definition) {
    for (const step of definition.steps) {
      const script = scriptOf(step)
      if (!script || !step.run || !step.job) continue
      for (const command of script.commands) {
        const [program] = wordsOf(command)
        if (!/^(?:npm|pnpm|yarn)$/.test(program?.text ?? '') || !publishes(command)) continue
        const line = script.text.slice(command.start, command.end)
        if (/--provenance/.test(line) || /NPM_CONFIG_PROVENANCE/i.test(definition.text)) continue
        // A trusted publisher gets provenance by itself.
        if (permission(step.job, 'id-token') === 'write' && !/NODE_AUTH_TOKEN|NPM_TOKEN/.test(definition.text)) continue
        const end = rangeIn(definition.text, step.run, command.start, command.end).end
        yield sight(
          definition,
          rangeIn(definition.text, step.run, command.start, command.end),
          `\`${line.slice(0, 60)}\` publishes without provenance`,
          program?.text === 'npm' ? unsafeFix('Publish with provenance', replace(definition, { start: end, end }, ' --provenance')) : {},
        )
      }
    }
  },
}

export const npmTokenInPublish: Rule<'workflow'> = {
  id: 'npm-token-in-publish',
  reads: 'workflow',
  severity: 'low',
  title: 'Long-lived npm token is used to publish',
  why: 'The token is good until someone revokes it, for whoever reads it. Worms of the last years spread by such tokens.',
  fix: 'Set the workflow up as a trusted publisher, and remove the token.',
  sources: ['CWE-798', 'https://docs.npmjs.com/trusted-publishers'],
  *check(definition) {
    for (const step of definition.steps) {
      const script = scriptOf(step)
      if (!script?.commands.some((command) => /^(?:npm|pnpm|yarn)$/.test(wordsOf(command)[0]?.text ?? '') && publishes(command))) continue
      for (const block of [step.body, step.job?.body, definition.root])
        for (const { key, value } of entriesOf(at(block, 'env')))
          if (
            /^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_AUTH_TOKEN|YARN_NPM_AUTH_TOKEN)$/.test(key.value) &&
            value.kind === 'scalar' &&
            /\bsecrets\.(?!GITHUB_TOKEN)/i.test(value.value)
          )
            yield sight(definition, { start: key.start, end: value.end }, `${key.value} is a long-lived token`)
    }
  },
}

export const missingTimeout: Rule<'workflow'> = {
  id: 'missing-timeout',
  reads: 'workflow',
  severity: 'note',
  persona: 'pedantic',
  title: 'Job may run for six hours',
  why: 'A job that hangs, or that someone keeps busy, holds its runner and its token for as long.',
  fix: 'Set `timeout-minutes`.',
  sources: ['CWE-400', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes'],
  *check(definition) {
    for (const job of definition.jobs)
      if (!job.uses && job.steps.length > 0 && !entryOf(job.body, 'timeout-minutes'))
        yield sight(
          definition,
          job.key,
          `job ${job.id} has no timeout`,
          unsafeFix('Stop it after 30 minutes', addEntry(definition, job.body, 'timeout-minutes', '30')),
        )
  },
}

export const severalFences: Rule<'workflow'> = {
  id: 'several-fences',
  reads: 'workflow',
  severity: 'medium',
  persona: 'pedantic',
  title: 'Condition is made of several expressions',
  why: 'Two fences make a text of the condition, and a text that is not empty is true.',
  fix: 'Write one expression.',
  sources: ['CWE-783', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif'],
  *check(definition) {
    for (const owner of [...definition.jobs, ...definition.steps]) {
      const { condition } = owner
      if (!condition) continue
      const fences = sitesIn(definition, condition).filter(({ bare, closed: whole }) => !bare && whole)
      if (fences.length < 2) continue
      const joined = condition.value
        .replace(/\$\{\{\s*/g, '')
        .replace(/\s*\}\}/g, '')
        .trim()
      yield sight(
        definition,
        condition,
        'this condition is made of several expressions',
        condition.style === 'plain' && !/[#:]\s/.test(joined)
          ? safeFix('Write one expression', replace(definition, condition, `\${{ ${joined} }}`))
          : {},
      )
    }
  },
}

export const defaultPermissionsRisky: Rule<'workflow'> = {
  id: 'default-permissions-risky',
  reads: 'workflow',
  severity: 'medium',
  persona: 'pedantic',
  title: 'Run that strangers start has the default token',
  why: 'In many repositories the default token can write everything.',
  fix: 'Set `permissions`.',
  sources: ['CWE-250', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'],
  *check(definition) {
    if (!triggered(definition, 'pull_request_target', 'issue_comment', 'workflow_run') || entryOf(definition.root, 'permissions')) return
    for (const job of definition.jobs)
      if (!entryOf(job.body, 'permissions')) yield sight(definition, job.key, `job ${job.id} has the default token, and strangers start it`)
  },
}

export const localActionAfterCheckout: Rule<'workflow'> = {
  id: 'local-action-after-checkout',
  reads: 'workflow',
  severity: 'high',
  title: 'Local action is a stranger’s',
  why: '`uses: ./…` runs what lies in the workspace: after the checkout of a pull request that is the stranger’s action, with the rights of the run.',
  fix: 'Write `$/…`, which is the workflow’s own commit, or use the action before the checkout.',
  sources: ['CWE-829', 'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/'],
  *check(definition) {
    if (privilegesOf(definition).length === 0) return
    for (const step of definition.steps) {
      if (step.uses?.kind !== 'local' || closed(gatesOf(step))) continue
      const from = siblings(step).find((other) => other.index < step.index && checkoutOf(other))
      if (!from) continue
      const start = step.uses.node.style === 'plain' ? step.uses.node.start : step.uses.node.start + 1
      yield sight(definition, step.uses.node, `${step.uses.text} is taken from the tree of a stranger`, {
        trace: [
          { at: definition.place(from.body), message: 'checks the tree of a stranger out' },
          { at: definition.place(step.uses.node), message: 'runs an action of it' },
        ],
        ...unsafeFix('Take it from the workflow’s commit', replace(definition, { start, end: start + 2 }, '$/')),
      })
    }
  },
}

export const commentGateDate: Rule<'workflow'> = {
  id: 'comment-gate-date',
  reads: 'workflow',
  severity: 'medium',
  confidence: 'medium',
  title: 'Comment starts code that came after it',
  why: 'Between a maintainer’s comment and the checkout the stranger can push. Comparing the time of the comment with that of the head shows it.',
  fix: 'Compare `github.event.comment.created_at` with the head commit’s date, and check that commit out.',
  sources: ['CWE-367', 'https://github.com/AdnaneKhan/ActionsTOCTOU'],
  *check(definition) {
    if (!triggered(definition, 'issue_comment')) return
    for (const job of definition.jobs) {
      const [first] = job.steps.filter((step) => {
        const checkout = checkoutOf(step)
        return checkout !== undefined && !checkout.immutable
      })
      if (!first || !gatesOf(first).has('association')) continue
      if (
        job.steps.some((step) =>
          /created_at|pushed_at|committer\.date|updated_at/.test(`${step.run?.value ?? ''}${inputOf(step, 'script')?.value ?? ''}`),
        )
      )
        continue
      yield sight(definition, first.body, 'a comment lets the pull request in, whatever was pushed after it')
    }
  },
}

export const sameRepoDifferentSha: Rule<'workflow'> = {
  id: 'same-repo-different-sha',
  reads: 'workflow',
  severity: 'low',
  persona: 'pedantic',
  title: 'Actions of one repository are of different commits',
  why: 'Parts that belong together, such as codeql’s init and analyze, must be of one version. Apart, they fail or pass over checks.',
  fix: 'Use one commit for all of them.',
  sources: ['CWE-1104', 'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
  *check(definition) {
    const first = new Map<string, string>()
    for (const { uses } of usesOf(definition)) {
      if (uses.kind !== 'repository' || uses.ref === undefined) continue
      const before = first.get(uses.slug)
      if (before === undefined) first.set(uses.slug, uses.ref)
      else if (before !== uses.ref)
        yield sight(definition, uses.node, `${uses.name} is used at \`${before.slice(0, 12)}\` and at \`${uses.ref.slice(0, 12)}\``)
    }
  },
}

export const unpinnableAction: Rule<'workflow'> = {
  id: 'unpinnable-action',
  reads: 'workflow',
  severity: 'medium',
  persona: 'pedantic',
  title: 'Action of this repository runs what is not pinned',
  why: 'Who pins this action by its commit still gets whatever the actions and images inside it are that day.',
  fix: 'Pin what the action uses.',
  sources: ['CWE-829', 'https://boostsecurityio.github.io/poutine/rules/unpinnable_action/'],
  *check(definition) {
    if (definition.kind !== 'action') return
    const loose = definition.steps.filter(({ uses }) => uses?.kind === 'repository' && !uses.pinned)
    const image = scalarAt(definition.root, 'runs', 'image')
    const runs = entryOf(definition.root, 'runs')
    if (runs && (loose.length > 0 || (image?.value.startsWith('docker://') && !image.value.includes('@sha256:'))))
      yield sight(definition, runs.key, `this action cannot be pinned: it runs ${loose[0]?.uses?.text ?? image?.value}`)
  },
}

export const unverifiedCreator: Rule<'workflow'> = {
  id: 'unverified-creator',
  reads: 'workflow',
  severity: 'note',
  persona: 'auditor',
  title: 'Action’s owner is on no list of trusted ones',
  why: 'Anyone can publish an action. One whose owner nobody has looked at is a party of its own in the build.',
  fix: 'Look at the action, and name its owner under `allow`.',
  sources: ['CWE-1357', 'https://docs.github.com/en/actions/how-tos/create-and-publish-actions/publish-in-github-marketplace'],
  settings: { allow: 'texts' },
  *check(definition, { settings }) {
    const own = settings.get('unverified-creator')?.['allow']
    const trusted = new Set([...verified, ...(Array.isArray(own) ? own.map((name) => String(name).toLowerCase().replace(/\/\*$/, '')) : [])])
    for (const { uses } of usesOf(definition)) {
      const owner = uses.slug.split('/')[0] ?? ''
      if (uses.kind === 'repository' && !trusted.has(owner)) yield sight(definition, uses.node, `${owner} is on no list of trusted owners`)
    }
  },
}

const verified =
  'actions github docker aws-actions azure google-github-actions googleapis hashicorp gradle astral-sh anchore aquasecurity bufbuild cachix cloudflare codecov datadog denoland dependabot expo firebase getsentry gitleaks golangci goreleaser graalvm helm jetbrains microsoft mozilla-actions nodejs npm openai oracle-actions ossf pnpm postmanlabs pulumi pypa pyo3 redhat-actions renovatebot ruby rubygems rust-lang shivammathur sigstore slsa-framework snyk sonarsource step-security stefanzweifel swatinem terraform-linters trufflesecurity vercel zizmorcore anthropics oven-sh opentofu'.split(
    ' ',
  )

export const unsafeAddMask: Rule<'workflow'> = {
  id: 'unsafe-add-mask',
  reads: 'workflow',
  severity: 'medium',
  persona: 'pedantic',
  title: 'Mask prints what it is to hide',
  why: '`::add-mask::` with an output or an input shows the value in the log of commands before it is masked.',
  fix: 'Read the value from a variable, and mask it in the step that makes it.',
  sources: ['CWE-532', 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log'],
  *check(definition) {
    for (const { run } of definition.steps) {
      if (!run) continue
      for (const match of run.value.matchAll(/::add-mask::["']?\$\{\{[^}]*\}\}/g))
        yield sight(
          definition,
          rangeIn(definition.text, run, match.index, match.index + match[0].length),
          'the expression stands in the log before it is masked',
        )
    }
  },
}

export const unmaskedSecret: Rule<'workflow'> = {
  id: 'unmasked-secret',
  reads: 'workflow',
  severity: 'medium',
  persona: 'pedantic',
  title: 'Part of a secret goes into the environment unmasked',
  why: 'A field of a JSON secret is not the secret: nothing hides it in the log when a step prints its environment.',
  fix: 'Keep each value in a secret of its own.',
  sources: ['CWE-532', 'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information'],
  *check(definition) {
    for (const site of definition.expressions)
      if (site.keys.includes('env') && /fromJSON\(\s*secrets\.[\w-]+\s*\)\s*[.[]/i.test(site.text))
        yield sight(definition, rangeIn(definition.text, site.scalar, site.start, site.end), 'a part of a secret goes into the environment unmasked')
  },
}

export const egressUnchecked: Rule<'workflow'> = {
  id: 'egress-unchecked',
  reads: 'workflow',
  severity: 'low',
  persona: 'pedantic',
  title: 'Program is downloaded and not checked',
  why: 'A release that was replaced, or a server that was taken over, gives another program; nothing compares it with the one that was meant.',
  fix: 'Compare the file’s SHA-256 with one in the repository, or verify its signature.',
  sources: ['CWE-494', 'https://slsa.dev/spec/v1.2/threats'],
  *check(definition) {
    for (const step of definition.steps) {
      const script = scriptOf(step)
      if (!script || !step.run || /sha(?:256|512)sum|shasum|cosign|gpg\s+--verify|slsa-verifier|attestation verify|minisign/.test(script.text))
        continue
      for (const command of script.commands) {
        const line = script.text.slice(command.start, command.end)
        if (
          /^(?:curl|wget)\b/.test(line) &&
          /\.(?:tar\.\w+|tgz|zip|deb|rpm|exe|AppImage|jar|pkg|dmg|msi)\b|releases\/(?:latest\/)?download\//.test(line)
        )
          yield sight(
            definition,
            rangeIn(definition.text, step.run, command.start, command.end),
            `\`${line.split('\n', 1)[0]?.slice(0, 70)}\` is not checked`,
          )
      }
    }
  },
}

export const dependencyReviewWeak: Rule<'workflow'> = {
  id: 'dependency-review-weak',
  reads: 'workflow',
  severity: 'medium',
  title: 'Dependency review is told not to block',
  why: 'A review that only warns lets a known weakness in with the next merge.',
  fix: 'Remove `warn-only`, and leave the vulnerability check on.',
  sources: ['CWE-693', 'https://github.com/actions/dependency-review-action#configuration-options'],
  *check(definition) {
    for (const step of definition.steps) {
      if (!isAction(step, 'actions/dependency-review-action')) continue
      for (const [name, value] of [
        ['warn-only', 'true'],
        ['vulnerability-check', 'false'],
        ['fail-on-severity', 'critical'],
      ] as const) {
        const input = inputOf(step, name)
        if (input?.value === value)
          yield sight(
            definition,
            input,
            `\`${name}: ${value}\` lets weaknesses pass`,
            name === 'warn-only' ? unsafeFix('Block', replace(definition, input, 'false')) : {},
          )
      }
    }
  },
}

/** Lockfiles and manifests, with the ecosystem that Dependabot calls them. */
const ecosystems: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|npm-shrinkwrap\.json)$/, 'npm'],
  [/(?:^|\/)(?:requirements\.txt|Pipfile\.lock|poetry\.lock)$/, 'pip'],
  [/(?:^|\/)uv\.lock$/, 'uv'],
  [/(?:^|\/)Cargo\.lock$/, 'cargo'],
  [/(?:^|\/)go\.sum$/, 'gomod'],
  [/(?:^|\/)Gemfile\.lock$/, 'bundler'],
  [/(?:^|\/)composer\.lock$/, 'composer'],
  [/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, 'github-actions'],
]

export const dependabotMissingEcosystem: Rule<'workflow'> = {
  id: 'dependabot-missing-ecosystem',
  reads: 'workflow',
  severity: 'low',
  persona: 'pedantic',
  title: 'Dependabot leaves an ecosystem out',
  why: 'What no bot updates grows old: known weaknesses stay.',
  fix: 'Add an entry for it.',
  sources: [
    'CWE-1104',
    'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#package-ecosystem-',
  ],
  *check(definition) {
    if (definition.kind !== 'dependabot') return
    const updates = entryOf(definition.root, 'updates')
    if (!updates) return
    const covered = new Set(itemsOf(updates.value).map((update) => textAt(update, 'package-ecosystem')))
    const home = homeOf(definition.path)
    const missing = new Set<string>()
    for (const [name, ecosystem] of ecosystems)
      if (!covered.has(ecosystem) && definition.repository.paths().some((path) => path.startsWith(home) && name.test(path))) missing.add(ecosystem)
    for (const ecosystem of missing) yield sight(definition, updates.key, `nothing updates ${ecosystem}, which this repository uses`)
  },
}

const extendsOf = (definition: Definition): readonly string[] => scalarsOf(at(definition.root, 'extends')).map(({ value }) => value)

export const renovateCooldown: Rule<'workflow'> = {
  id: 'renovate-cooldown',
  reads: 'workflow',
  severity: 'medium',
  title: 'Renovate takes up releases on the day they appear',
  why: 'Hijacked releases are mostly found and taken down within a week; without a wait the update is there before.',
  fix: 'Set `minimumReleaseAge` to `7 days`, or extend `security:minimumReleaseAgeNpm`.',
  sources: ['CWE-1357', 'https://docs.renovatebot.com/key-concepts/minimum-release-age/'],
  *check(definition) {
    if (definition.kind !== 'renovate' || definition.root.kind !== 'map') return
    if (
      entryOf(definition.root, 'minimumReleaseAge') ||
      itemsOf(at(definition.root, 'packageRules')).some((rule) => entryOf(rule, 'minimumReleaseAge')) ||
      extendsOf(definition).some((name) => /minimumReleaseAge|best-practices/.test(name))
    )
      return
    const { root } = definition
    yield sight(
      definition,
      { start: root.start, end: root.start + 1 },
      'updates do not wait',
      safeFix('Wait for a week', addJson(definition, '"minimumReleaseAge"', '"7 days"')),
    )
  },
}

export const renovatePinning: Rule<'workflow'> = {
  id: 'renovate-pinning',
  reads: 'workflow',
  severity: 'low',
  title: 'Renovate does not pin actions and images',
  why: 'Renovate can keep commits and digests up to date; without that, tags that can be moved stay.',
  fix: 'Extend `helpers:pinGitHubActionDigests` and `docker:pinDigests`, or set `pinDigests`.',
  sources: ['CWE-829', 'https://docs.renovatebot.com/presets-helpers/#helperspingithubactiondigests'],
  *check(definition) {
    if (definition.kind !== 'renovate' || definition.root.kind !== 'map') return
    if (
      isTrue(at(definition.root, 'pinDigests')) ||
      itemsOf(at(definition.root, 'packageRules')).some((rule) => isTrue(at(rule, 'pinDigests'))) ||
      extendsOf(definition).some((name) => /pinGitHubActionDigests|pinDigests|best-practices/.test(name))
    )
      return
    const { root } = definition
    yield sight(
      definition,
      { start: root.start, end: root.start + 1 },
      'actions and images are not pinned',
      unsafeFix('Pin digests', addJson(definition, '"pinDigests"', 'true')),
    )
  },
}

/** Adds a pair at the end of a JSON object. */
function addJson(definition: Definition, key: string, value: string) {
  const { root, text, path } = definition
  const close = text.lastIndexOf('}')
  let end = close
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--
  const empty = root.kind === 'map' && root.entries.length === 0
  return { path, start: end, end, text: `${empty ? '' : ','}\n  ${key}: ${value}` }
}

export const preCommitUnpinned: Rule<'workflow'> = {
  id: 'pre-commit-unpinned',
  reads: 'workflow',
  severity: 'low',
  persona: 'pedantic',
  title: 'Hooks are pinned to a tag that can be moved',
  why: 'Hooks run on every developer’s machine. A tag can be moved to other code at any time.',
  fix: 'Run `pre-commit autoupdate --freeze`.',
  sources: ['CWE-829', 'https://pre-commit.com/#pre-commit-autoupdate'],
  *check(definition) {
    if (definition.kind !== 'pre-commit') return
    for (const repo of itemsOf(at(definition.root, 'repos'))) {
      const rev = scalarAt(repo, 'rev')
      const url = textAt(repo, 'repo')
      if (rev && url !== 'local' && url !== 'meta' && !/^[0-9a-f]{40}$/.test(rev.value))
        yield sight(definition, rev, `${url} is pinned to \`${rev.value}\`, which can be moved`)
    }
  },
}

export const hashWithoutVersion: Rule<'workflow'> = {
  id: 'hash-without-version',
  reads: 'workflow',
  severity: 'note',
  persona: 'pedantic',
  title: 'Commit of an action says no version',
  why: 'Without a comment nobody sees how old the commit is, and bots do not update it.',
  fix: 'Write the version as a comment: `# v4.2.2`.',
  sources: [
    'CWE-1116',
    'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/keeping-your-actions-up-to-date-with-dependabot',
  ],
  *check(definition) {
    for (const { uses } of usesOf(definition))
      if (uses.kind === 'repository' && uses.pinned && !/\d/.test(commentOn(definition, uses.node)?.text ?? ''))
        yield sight(definition, uses.node, `${uses.name} is pinned, and nothing says to which version`, named(definition, uses))
  },
}

/** Writes the version that GitHub says the commit is. */
function named(definition: Definition, uses: Uses): Pick<Sighting, 'fixes'> {
  const origin = definition.repository.origin(uses.slug)
  const version = origin && versionTag(origin, uses.ref ?? '')
  const edits = version === undefined ? [] : commentVersion(definition, uses, version)
  return edits.length > 0 ? safeFix(`Say that it is ${version}`, ...edits) : {}
}

export const ciInstallWithoutLock: Rule<'workflow'> = {
  id: 'ci-install-without-lock',
  reads: 'workflow',
  severity: 'low',
  persona: 'pedantic',
  title: 'Dependencies are installed without holding to the lockfile',
  why: '`npm install` may change the lockfile and take newer versions than were reviewed.',
  fix: 'Use `npm ci`, `yarn install --immutable` or `pnpm install --frozen-lockfile`.',
  sources: ['CWE-1357', 'https://docs.npmjs.com/cli/commands/npm-ci'],
  *check(definition) {
    const { repository } = definition
    const home = homeOf(definition.path)
    for (const step of definition.steps) {
      const script = scriptOf(step)
      if (!script || !step.run) continue
      for (const command of script.commands) {
        const [program, ...rest] = wordsOf(command).map(({ text }) => text)
        if (
          program !== 'npm' ||
          rest.length !== 1 ||
          !/^(?:i|install)$/.test(rest[0] ?? '') ||
          !repository.has(`${home}package-lock.json`) ||
          textAt(step.body, 'working-directory')
        )
          continue
        const range = rangeIn(definition.text, step.run, command.start, command.end)
        yield sight(
          definition,
          range,
          '`npm install` may take other versions than the lockfile has',
          unsafeFix('Use npm ci', replace(definition, range, 'npm ci')),
        )
      }
    }
  },
}

export const followScript: Rule<'workflow'> = {
  id: 'follow-script',
  reads: 'workflow',
  severity: 'medium',
  confidence: 'medium',
  title: 'Script that a step calls uses a stranger’s text unsafely',
  why: 'A step passes a stranger’s text to a script of the repository, to an npm script or to make, as an argument or a variable, and there it becomes code: by `eval`, by a shell, or because make writes variables into its commands.',
  fix: 'Quote it in the script, give it to no `eval`, and read it in a recipe as `$$NAME`, not as `$(NAME)`.',
  sources: ['CWE-78', 'https://securitylab.github.com/resources/github-actions-untrusted-input/'],
  *check(definition) {
    for (const found of calledScripts(definition)) yield found
  },
}

function* calledScripts(definition: Definition) {
  const names = triggersOf(definition) ?? []
  if (!names.some((name) => /pull_request|issue|discussion|workflow_run/.test(name))) return
  for (const step of definition.steps) {
    for (const { callee, script, flow, range } of calledBy(step)) {
      for (const command of script.commands) {
        const word = pastedIn(command, callee.pasted, flow) ?? executedBy(command, flow)
        if (!word) continue
        const { taint, how } = word
        const line = callee.text.slice(0, command.start).split('\n').length
        yield sight(definition, range, `${taint.source} goes to ${callee.what}, which ${how}`, {
          trace: [...taint.hops, { at: { path: callee.path, ...(/\.(?:sh|bash|zsh)$/.test(callee.path) ? { line } : {}) }, message: how }],
        })
        break
      }
    }
  }
}

/** A stranger's text that a program takes for code. */
function executedBy(command: Command, flow: ScriptFlow): { readonly taint: Taint; readonly how: string } | undefined {
  const [program = '', ...rest] = command.words.map(({ text }) => text)
  const code = /^(?:ba|z|da)?sh$|^python[\d.]*$|^perl$|^ruby$|^php$/.test(program)
    ? rest.findIndex((word) => /^-\w*[cer]$/.test(word)) + 1
    : program === 'node' || program === 'bun' || program === 'deno'
      ? rest.findIndex((word) => /^(?:-e|-p|--eval|--print|eval)$/.test(word)) + 1
      : 0
  const words = program === 'eval' ? command.words.slice(1) : code > 0 ? command.words.slice(code + 1, code + 2) : []
  for (const word of words) {
    const taint = flow.wordTaint(word)
    if (taint) return { taint, how: `gives it to \`${program}${code > 0 ? ` ${rest[code - 1]}` : ''}\` as code` }
  }
  return undefined
}

/** A stranger's text that make writes into the command itself, where no quotes hold it. */
function pastedIn(command: Command, pasted: ReadonlySet<string>, flow: ScriptFlow): { readonly taint: Taint; readonly how: string } | undefined {
  for (const word of command.words)
    for (const name of word.variables) {
      const taint = pasted.has(name) ? flow.variable(name) : undefined
      if (taint) return { taint, how: `writes it into its commands as \`$(${name})\`` }
    }
  return undefined
}

export const artifactOverWorkspace: Rule<'workflow'> = {
  id: 'artifact-over-workspace',
  reads: 'workflow',
  severity: 'low',
  confidence: 'medium',
  persona: 'pedantic',
  title: 'Artifact of a stranger’s run is unpacked over the workspace',
  why: 'Nothing of it runs today. The next step that someone adds may.',
  fix: 'Unpack it into `${{ runner.temp }}`.',
  sources: ['CWE-829', 'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/'],
  *check(definition) {
    if (privilegesOf(definition).length === 0) return
    for (const step of definition.steps) {
      const download = downloadOf(step)
      if (download?.path !== '' || !step.uses) continue
      const edit = setIn(definition, step.body, 'with', 'path', '${{ runner.temp }}/artifact')
      yield sight(
        definition,
        download.range,
        `${download.what} is unpacked over the workspace`,
        edit && /download-artifact/.test(step.uses.slug) ? unsafeFix('Unpack it outside of the workspace', edit) : {},
      )
    }
  },
}
