import type { Definition, Job, Step } from '../../core/workflow.ts'
import { at, entryOf, type Range, rangeIn, type YamlScalar } from '../../core/yaml.ts'
import { contextOf, contextsOf } from './expressions.ts'
import { callersOf, scopeOf, taintOf, triggersOf } from './graph.ts'
import { inputOf, scriptOf, sitesIn, treeOf } from './parse.ts'
import { declaredEnv, isAction, siblings } from './questions.ts'
import { type Command, wordsOf } from './shell.ts'

/** Triggers whose runs have the base repository's token and secrets while strangers decide what they work on. */
export const privilegedTriggers: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
  'gollum',
])

/** The triggers of a definition that give a stranger's run rights; of a called one, its callers'. */
export const privilegesOf = (definition: Definition): readonly string[] =>
  (triggersOf(definition) ?? []).filter((name) => privilegedTriggers.has(name))

/** True for a workflow that runs what pull requests bring, with rights or without. */
export const onPullRequest = (definition: Definition): boolean =>
  (triggersOf(definition) ?? []).some((name) =>
    /^(?:pull_request|pull_request_target|pull_request_review|pull_request_review_comment|issue_comment|workflow_run)$/.test(name),
  )

/** A place that brings a stranger's tree into the workspace. */
export interface Checkout {
  readonly step: Step
  readonly range: Range
  /** True where the ref names one commit for ever: the event's own hash. */
  readonly immutable: boolean
  readonly what: string
}

/** Contexts that name a stranger's branch. */
const mutableHead =
  /^github\.(?:head_ref$|event\.(?:pull_request\.(?:head\.(?:ref|label)|number)|issue\.(?:number|pull_request)|number$|workflow_run\.(?:head_branch|pull_requests)|check_suite\.head_branch|merge_group\.head_ref))/
/** Contexts that name a stranger's commit. */
const fixedHead =
  /^github\.event\.(?:pull_request\.(?:head\.sha|merge_commit_sha)|workflow_run\.(?:head_sha|head_commit\.id)|check_suite\.(?:head_sha|after)|check_run\.head_sha|review\.commit_id)$/
const headRepository = /^github\.event\.(?:pull_request\.head\.(?:repo|user)|workflow_run\.head_repository)/

/** Names of outputs and variables that hold a pull request's head. */
const headName =
  /(?:^|[._-])(?:head[._-]?(?:ref|sha|branch|commit)|pr[._-]?(?:head|ref|sha|branch|number|num|id)|pull[._-]?(?:number|request)|merge[._-]?(?:ref|sha|commit)|headref|headsha|issue[._-]?number)(?:$|[._-])/i

type Reference = { readonly head: boolean; readonly immutable: boolean }

/** What a ref names, as far as its expressions say. */
function referenceOf(step: Step, scalar: YamlScalar, depth = 0): Reference {
  let head = /refs\/pull\/|pull\/.*\/(?:head|merge)/.test(scalar.value) && scalar.value.includes('${{')
  let immutable = !head
  for (const site of sitesIn(step.definition, scalar)) {
    const { tree } = treeOf(site)
    if (!tree) continue
    for (const context of contextsOf(tree)) {
      const text = contextOf(context) ?? ''
      if (mutableHead.test(text)) {
        head = true
        immutable = false
      } else if (fixedHead.test(text) || headRepository.test(text)) head = true
      else if (text.startsWith('env.') && depth < 4) {
        const declared = declaredEnv(step, text.slice(4))
        if (declared) {
          const inner = referenceOf(step, declared, depth + 1)
          head ||= inner.head
          immutable &&= inner.immutable
        }
      } else if (/^(?:steps|needs)\..*\.outputs\./.test(text)) {
        if (headName.test(text) || taintOf(context, scopeOf(step)) || headBySteps(step, text)) {
          head = true
          immutable = false
        }
      } else if (text.startsWith('inputs.') || text.startsWith('github.event.inputs.')) {
        for (const caller of callersOf(step.definition)) {
          const given = at(caller.owner.body, 'with', text.replace(/^.*\./, ''))
          if (given?.kind === 'scalar' && given.value.includes('${{') && depth < 4) {
            const inner = referenceOf(
              'needs' in caller.owner ? { ...step, job: caller.owner, definition: caller.definition } : caller.owner,
              given,
              depth + 1,
            )
            head ||= inner.head
            immutable &&= inner.immutable
          }
        }
      }
    }
  }
  return { head, immutable }
}

/** True where the step (or job) that gives an output asks the API for a pull request's head. */
function headBySteps(step: Step, text: string): boolean {
  const [root, name = ''] = text.split('.')
  const steps = root === 'steps' ? siblings(step) : (step.definition.jobs.find(({ id }) => id.toLowerCase() === name)?.steps ?? [])
  const producers = root === 'steps' ? steps.filter(({ id }) => id?.toLowerCase() === name) : steps.filter(({ id }) => id !== undefined)
  return producers.some((one) => {
    if (one.uses && /pull-request|comment-branch|get-current-pr|find-current-pr|resolve-pr/.test(one.uses.slug)) return true
    const script = one.run?.value ?? inputOf(one, 'script')?.value ?? ''
    return /head\.(?:sha|ref)|headRef(?:Oid|Name)|pulls\.get|gh pr view|\/pulls\//.test(script)
  })
}

const checkoutMemo = new WeakMap<Step, Checkout | null>()

/** The stranger's tree that a step brings, if it does. */
export function checkoutOf(step: Step): Checkout | undefined {
  const known = checkoutMemo.get(step)
  if (known !== undefined) return known ?? undefined
  checkoutMemo.set(step, null)
  const made = find(step)
  checkoutMemo.set(step, made ?? null)
  return made
}

function find(step: Step): Checkout | undefined {
  const { definition } = step
  if (isAction(step, 'actions/checkout', 'nschloe/action-cached-lfs-checkout', 'bhacaz/checkout-files')) {
    const ref = inputOf(step, 'ref')
    const repository = inputOf(step, 'repository')
    const named = ref ? referenceOf(step, ref) : { head: false, immutable: true }
    if (named.head) return { step, range: step.body, immutable: named.immutable, what: `the head of the pull request (\`${ref?.value}\`)` }
    if (repository && referenceOf(step, repository).head)
      return { step, range: step.body, immutable: ref !== undefined && named.immutable, what: 'the repository of the pull request' }
    return undefined
  }
  const script = scriptOf(step)
  if (!script || !step.run) return undefined
  for (const command of script.commands) {
    const what = fetchesHead(step, command, script.text)
    if (what) return { step, range: rangeIn(definition.text, step.run, command.start, command.end), immutable: what.immutable, what: what.what }
  }
  return undefined
}

function fetchesHead(step: Step, command: Command, text: string): { readonly what: string; readonly immutable: boolean } | undefined {
  const words = wordsOf(command)
  const program = words[0]?.text ?? ''
  const line = text.slice(command.start, command.end)
  if ((program === 'gh' || program === 'hub') && /\b(?:gh|hub)\s+pr\s+checkout\b/.test(line))
    return { what: 'the pull request (`pr checkout`)', immutable: false }
  if (program !== 'git') return undefined
  if (!/\bgit(?:\s+-\S+(?:\s+[^-\s]\S*)?)*\s+(?:fetch|pull|checkout|clone|switch|merge|worktree)\b/.test(line)) return undefined
  if (/refs\/pull\/|\bpull\/[^\s]*\/(?:head|merge)/.test(line)) return { what: 'the pull request', immutable: false }
  const sites = sitesIn(step.definition, step.run).filter(({ start, end }) => start < command.end && end > command.start)
  for (const site of sites) {
    const { tree } = treeOf(site)
    if (!tree) continue
    for (const context of contextsOf(tree)) {
      const name = contextOf(context) ?? ''
      if (fixedHead.test(name)) return { what: 'the head of the pull request', immutable: true }
      if ((mutableHead.test(name) && !/\.number$/.test(name)) || (headName.test(name) && /outputs/.test(name)))
        return { what: 'the head of the pull request', immutable: false }
    }
  }
  for (const { variables } of words)
    for (const variable of variables) {
      if (variable === 'GITHUB_HEAD_REF') return { what: 'the head of the pull request', immutable: false }
      const declared = declaredEnv(step, variable)
      if (declared) {
        const inner = referenceOf(step, declared)
        if (inner.head && !/number/i.test(variable)) return { what: 'the head of the pull request', immutable: inner.immutable }
      }
    }
  return undefined
}

/** Downloads of what another run left. */
export function downloadOf(step: Step): { readonly range: Range; readonly path: string; readonly what: string } | undefined {
  const { definition } = step
  const names = triggersOf(definition) ?? []
  const path = (name: string): string => inputOf(step, name)?.value ?? ''
  if (isAction(step, 'actions/download-artifact')) {
    // Without a run's id it only takes what this very run uploaded.
    if (!inputOf(step, 'run-id')) {
      const left =
        privilegesOf(definition).length > 0 &&
        !uploadsBefore(step) &&
        definition.jobs.some(
          (job) =>
            job !== step.job && job.steps.some((other) => isAction(other, 'actions/upload-artifact')) && job.steps.some((other) => checkoutOf(other)),
        )
      return left ? { range: step.body, path: path('path'), what: 'an artifact that a stranger’s code built' } : undefined
    }
    if (!names.includes('workflow_run')) return undefined
    return { range: step.body, path: path('path'), what: 'an artifact of another run' }
  }
  if (
    isAction(
      step,
      'dawidd6/action-download-artifact',
      'marcofaggian/action-download-multiple-artifacts',
      'redhat-plumbers-in-action/download-artifact',
      'levonet/action-download-last-artifact',
      'aochmann/actions-download-artifact',
      'ishworkh/docker-image-artifact-download',
      'ishworkh/container-image-artifact-download',
    )
  ) {
    const event = inputOf(step, 'event')?.value
    const branch = inputOf(step, 'branch')?.value ?? ''
    if (event === 'push' || event === 'schedule' || (/^(?:main|master)$/.test(branch) && event !== undefined && event !== 'pull_request'))
      return undefined
    if (
      !names.includes('workflow_run') &&
      inputOf(step, 'run_id') === undefined &&
      inputOf(step, 'workflow') === undefined &&
      inputOf(step, 'artifact_id') === undefined
    )
      return undefined
    // Pull requests of forks are left out by default since version 12.
    if (!names.includes('workflow_run') && inputOf(step, 'allow_forks')?.value === 'false') return undefined
    return { range: step.body, path: path('path'), what: 'an artifact of another run' }
  }
  if (step.uses?.slug === 'actions/github-script') {
    const script = inputOf(step, 'script')?.value ?? ''
    if (/downloadArtifact\b/.test(script) && names.includes('workflow_run'))
      return { range: step.body, path: unpackedTo(step), what: 'an artifact of another run' }
    return undefined
  }
  const script = scriptOf(step)
  if (!script || !step.run) return undefined
  for (const command of script.commands) {
    const line = script.text.slice(command.start, command.end)
    if (
      /^gh\s+run\s+download\b/.test(line) ||
      (/^(?:gh\s+api|curl|wget)\b/.test(line) &&
        /artifacts?\b/.test(line) &&
        /\/zip\b|archive_download_url|artifacts\//.test(line) &&
        names.includes('workflow_run'))
    ) {
      if (!names.includes('workflow_run') && !names.some((name) => privilegedTriggers.has(name))) return undefined
      const [, to = ''] = /(?:-D|--dir)[= ]\s*(\S+)/.exec(line) ?? []
      return {
        range: rangeIn(definition.text, step.run, command.start, command.end),
        path: to || unpackedTo(step),
        what: 'an artifact of another run',
      }
    }
  }
  return undefined
}

/** True where the job itself uploaded something before: then that is what it takes. */
const uploadsBefore = (step: Step): boolean => siblings(step).some((other) => other.index < step.index && isAction(other, 'actions/upload-artifact'))

/** Where later steps unzip what a script downloaded. */
function unpackedTo(step: Step): string {
  for (const later of siblings(step).filter(({ index }) => index >= step.index)) {
    const [, to] = /\bunzip\b[^\n]*?\s-d\s+(\S+)/.exec(later.run?.value ?? '') ?? []
    if (to !== undefined) return to
  }
  return ''
}

/** True for a folder that lies outside of the workspace. */
export const outside = (path: string): boolean => /runner\.temp|RUNNER_TEMP|^["']?\/tmp\b|^["']?\/mnt\b/i.test(path)

/** The stranger's files that lie in the workspace when a step starts: the last thing that brought them. */
export function strangeFiles(
  step: Step,
): { readonly step: Step; readonly range: Range; readonly what: string; readonly artifact: boolean } | undefined {
  for (const before of [...siblings(step)].reverse()) {
    if (before.index > step.index) continue
    const checkout = checkoutOf(before)
    if (checkout && (before.index < step.index || before.run)) return { step: before, range: checkout.range, what: checkout.what, artifact: false }
    const download = downloadOf(before)
    if (download && (before.index < step.index || before.run)) return { step: before, range: download.range, what: download.what, artifact: true }
  }
  // A composite or a called workflow works in its caller's tree.
  if (!step.job)
    for (const { owner } of callersOf(step.definition)) {
      if ('needs' in owner) continue
      const found = strangeFiles(owner)
      if (found) return found
    }
  return undefined
}

/** True where files of a stranger lie in the workspace when a step starts. */
export const checkedOut = (step: Step): boolean => strangeFiles(step) !== undefined

/** What stands before a step and keeps strangers out. */
export type Gate = 'actor' | 'association' | 'repository' | 'label' | 'environment' | 'permission' | 'event'

const guards: readonly (readonly [Gate, RegExp])[] = [
  ['association', /author_association/i],
  ['repository', /head\.repo\.(?:full_name|fork|id|owner\.login|name)|head_repository\.(?:full_name|fork|owner\.login|id)|head\.user\.login/i],
  ['label', /labels\.\*\.name|event\.label\.name|\blabels\b/i],
  [
    'actor',
    /github\.(?:actor|triggering_actor)\b|(?:sender|user|comment\.user|pull_request\.user|issue\.user|workflow_run\.actor|triggering_actor)\.(?:login|id)\b/i,
  ],
  ['event', /workflow_run\.event\s*(?:==|!=)|github\.event_name\s*(?:==|!=)|workflow_run\.head_branch\s*==/i],
]

/** The gates that a step stands behind: conditions of its own, its job's and the jobs it needs, environments, permission checks before it. */
export function gatesOf(step: Step): ReadonlySet<Gate> {
  const gates = new Set<Gate>()
  const jobs: Job[] = []
  const visit = (job: Job | undefined): void => {
    if (!job || jobs.includes(job)) return
    jobs.push(job)
    for (const need of job.needs) visit(job.definition.jobs.find(({ id }) => id === need.value))
  }
  visit(step.job)
  const texts = [step.condition?.value ?? '', ...jobs.map((job) => job.condition?.value ?? '')]
  for (const text of texts)
    for (const [gate, pattern] of guards) {
      if (!pattern.test(text)) continue
      if (gate === 'event' && !excludesStrangers(text, step.definition)) continue
      gates.add(gate)
    }
  for (const [index, job] of jobs.entries()) {
    const environment = entryOf(job.body, 'environment')
    if (environment && index === 0) gates.add('environment')
    for (const other of job.steps) {
      if (index === 0 && other.index >= step.index) break
      if (
        other.uses &&
        /check-?(?:user|actor)-?permission|repository-permission|repo-permission-check|team-membership|check-team-member|organization-membership|get-user-teams-membership|is-organization-member|is-collaborator/.test(
          other.uses.slug,
        )
      )
        gates.add('permission')
      if (
        /getCollaboratorPermissionLevel|checkMembershipForUser|\/collaborators\/|\/memberships?\//.test(
          `${other.run?.value ?? ''}${inputOf(other, 'script')?.value ?? ''}`,
        )
      )
        gates.add('permission')
      // A step that fails unless the condition holds guards what follows.
      if (other.condition && /exit\s+1|core\.setFailed/.test(`${other.run?.value ?? ''}${inputOf(other, 'script')?.value ?? ''}`))
        for (const [gate, pattern] of guards) if (gate !== 'event' && pattern.test(other.condition.value)) gates.add(gate)
    }
  }
  return gates
}

/** True where a comparison of the event's name leaves no event of strangers. */
function excludesStrangers(text: string, definition: Definition): boolean {
  if (/workflow_run\.event\s*==\s*'(?:push|schedule|workflow_dispatch|release)'/.test(text)) return true
  if (/workflow_run\.event\s*!=\s*'pull_request/.test(text)) return true
  const named = [...text.matchAll(/github\.event_name\s*==\s*'([\w-]+)'/g)].map(([, name = '']) => name)
  if (
    named.length > 0 &&
    !/\|\|/.test(text.replace(/github\.event_name\s*==\s*'[\w-]+'\s*\|\|\s*github\.event_name/g, '')) &&
    named.every((name) => !privilegedTriggers.has(name))
  )
    return true
  const barred = [...text.matchAll(/github\.event_name\s*!=\s*'([\w-]+)'/g)].map(([, name = '']) => name)
  return barred.length > 0 && privilegesOf(definition).every((name) => barred.includes(name))
}

/** Gates that keep strangers' text and code out of a step, whatever they change afterwards. */
export const closed = (gates: ReadonlySet<Gate>): boolean => gates.size > 0

/** Programs that run code of the tree they stand in. */
const poisonable =
  /^(?:ant|asv|awk|bundle|bun|cargo|checkov|composer|cibuildwheel|dotnet|eslint|gcloud|go|golangci-lint|gomplate|goreleaser|gradle|gulp|hugo|jekyll|lerna|make|gmake|cmake|meson|ninja|bazel|bazelisk|mkdocs|msbuild|mvn|mypy|npm|npx|pnpm|yarn|nox|nx|php|phpstan|pip|pip3|pipenv|poetry|pdm|uv|hatch|pre-commit|prettier|prettify|phan|pylint|pytest|rake|rails|rubocop|sbt|sonar-scanner|stylelint|swift|task|just|terraform|tofu|tflint|tox|trivy|turbo|tsc|vale|vite|vitest|jest|webpack|xcodebuild|zig|docker|docker-compose)$/

/** What of a step runs code of the workspace, or undefined. */
export function runsTree(step: Step): { readonly range: Range; readonly what: string } | undefined {
  const { definition, uses } = step
  if (uses?.kind === 'local') return { range: uses.node, what: `the action ${uses.text}` }
  if (uses?.kind === 'repository') {
    const slug = uses.slug
    if (poisonableActions.has(slug)) return { range: uses.node, what: uses.name }
    if (slug === 'actions/setup-node' || slug === 'actions/setup-python' || slug === 'ruby/setup-ruby')
      return slug === 'ruby/setup-ruby' && inputOf(step, 'bundler-cache')?.value === 'true' ? { range: uses.node, what: uses.name } : undefined
    if (slug === 'actions/github-script') {
      const script = inputOf(step, 'script')
      if (script && /require\(\s*['"`]\.|import\(\s*['"`]\.|GITHUB_WORKSPACE|exec\.exec\(\s*['"`](?:\.\/|npm|yarn|make)/.test(script.value))
        return { range: script, what: 'a script of the tree' }
    }
    return undefined
  }
  const { run } = step
  const script = scriptOf(step)
  if (!script || !run) return undefined
  for (const command of script.commands) {
    const what = runsCode(command)
    if (what !== undefined) return { range: rangeIn(definition.text, run, command.start, command.end), what: `\`${what}\`` }
  }
  return undefined
}

const poisonableActions = new Set([
  'pre-commit/action',
  'oxsecurity/megalinter',
  'super-linter/super-linter',
  'github/super-linter',
  'bridgecrewio/checkov-action',
  'ruby/setup-ruby-bundler',
  'actions/jekyll-build-pages',
  'qcastel/github-actions-maven',
  'qcastel/github-actions-maven-release',
  'sonarsource/sonarcloud-github-action',
  'sonarsource/sonarqube-scan-action',
  'goreleaser/goreleaser-action',
  'golangci/golangci-lint-action',
  'docker/build-push-action',
  'gradle/gradle-build-action',
  'borales/actions-yarn',
  'cypress-io/github-action',
  'reviewdog/action-eslint',
  'stefanzweifel/git-auto-commit-action-hooks',
  'bahmutov/npm-install',
  'magefile/mage-action',
  'wearerequired/lint-action',
  'pypa/cibuildwheel',
  'changesets/action',
  'cloudflare/wrangler-action',
  'coverallsapp/github-action-build',
])

function runsCode(command: Command): string | undefined {
  const words = wordsOf(command)
  const program = words[0]?.text ?? ''
  const rest = words.slice(1).map(({ text }) => text)
  const [verb = ''] = rest.filter((word) => !word.startsWith('-'))
  const shown = `${program} ${rest.join(' ')}`.trim().slice(0, 60)
  if (
    /^\.{1,2}\//.test(program) ||
    /^(?:\$\{?GITHUB_WORKSPACE\}?|\$PWD)\//.test(program) ||
    /^[\w-]+(?:\/[\w.-]+)+\.(?:sh|bash|py|js|rb|pl)$/.test(program)
  )
    return shown
  if (program === '.' || program === 'source')
    return verb !== '' && !verb.startsWith('/') && !/^(?:~|\$HOME)/.test(verb) && !/(?:^|\/)(?:venv|\.venv|env)\//.test(verb) ? shown : undefined
  if (/^(?:sh|bash|zsh|dash|ksh|python[\d.]*|node|ruby|perl|php|deno|bun|ts-node|tsx|pwsh|powershell|java|Rscript|lua|groovy)$/.test(program)) {
    if (program === 'java') return rest.includes('-jar') ? shown : undefined
    if (rest.includes('-c') || rest.includes('-e') || rest.includes('--version') || rest.includes('-s') || rest.includes('-V')) return undefined
    if (rest.includes('-m')) {
      const module = rest[rest.indexOf('-m') + 1] ?? ''
      return /^(?:pytest|tox|nox|build|unittest|mypy|pylint)$/.test(module) || (module === 'pip' && installsTree(rest)) ? shown : undefined
    }
    return verb !== '' && !verb.startsWith('/') && /\.\w+$|\//.test(verb) && !/\$\{?RUNNER_TEMP/.test(verb) ? shown : undefined
  }
  if (!poisonable.test(program)) return undefined
  if (
    /^(?:--version|-v|-V|version|--help|help|config|login|logout|whoami|info|list|ls|cache|init|set-script|pkg|view|search|ping|audit|why|env|mod)$/.test(
      rest[0] ?? '',
    )
  )
    return undefined
  if (program === 'npm' || program === 'pnpm' || program === 'yarn')
    return rest.includes('--ignore-scripts') && /^(?:ci|i|install)$/.test(verb) ? undefined : /-g\b|--global/.test(rest.join(' ')) ? undefined : shown
  if (program === 'pip' || program === 'pip3' || program === 'uv') return installsTree(rest) ? shown : undefined
  if (program === 'go') return /^(?:generate|run|test|build|install|vet)$/.test(verb) ? shown : undefined
  if (program === 'awk') return rest.includes('-f') ? shown : undefined
  if (program === 'docker' || program === 'docker-compose') return /\bbuild\b|\bcompose\b|\bup\b/.test(rest.join(' ')) ? shown : undefined
  if (program === 'gcloud') return verb === 'builds' ? shown : undefined
  if (program === 'dotnet') return /^(?:build|test|run|publish|restore|pack)$/.test(verb) ? shown : undefined
  if (program === 'php') return undefined
  return shown
}

const installsTree = (words: readonly string[]): boolean =>
  words.some(
    (word, index) =>
      word === '-r' ||
      word === '--requirement' ||
      word.startsWith('-r') ||
      word === '-e' ||
      word === '.' ||
      /^\.\[|^\.\//.test(word) ||
      (word === 'sync' && index < 2) ||
      word === 'run',
  )

/** True for a workflow that strangers start with the base repository's rights. */
export const strangers = (definition: Definition): boolean => privilegesOf(definition).length > 0
