/**
 * Events that start workflows, with the activity types of each; `filters` names the filters it takes.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export const eventTypes: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `branch_protection_rule: created edited deleted
check_run: created rerequested completed requested_action
check_suite: completed
create:
delete:
deployment:
deployment_status:
discussion: created edited deleted transferred pinned unpinned labeled unlabeled locked unlocked category_changed answered unanswered
discussion_comment: created edited deleted
fork:
gollum:
image_version: created ready deleted
issue_comment: created edited deleted
issues: opened edited deleted transferred pinned unpinned closed reopened assigned unassigned labeled unlabeled locked unlocked milestoned demilestoned typed untyped
label: created edited deleted
merge_group: checks_requested
milestone: created closed opened edited deleted
page_build:
project: created updated closed reopened edited deleted
project_card: created moved converted edited deleted
project_column: created updated moved deleted
public:
pull_request: assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled
pull_request_review: submitted edited dismissed
pull_request_review_comment: created edited deleted
pull_request_comment: created edited deleted
pull_request_target: assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled
push:
registry_package: published updated
release: published unpublished created edited deleted prereleased released
repository_dispatch:
schedule:
status:
watch: started
workflow_call:
workflow_dispatch:
workflow_run: completed requested in_progress`
    .split('\n')
    .map((line) => {
      const [name = '', types = ''] = line.split(':')
      return [name, types.trim() === '' ? [] : types.trim().split(' ')]
    }),
)

/** Scopes of a token, with what can be given. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
export const permissionScopes: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...'actions artifact-metadata attestations checks code-quality contents deployments discussions issues packages pages pull-requests repository-projects security-events statuses vulnerability-alerts'
    .split(' ')
    .map((scope) => [scope, ['read', 'write', 'none']] as const),
  ['id-token', ['write', 'none']],
  ['models', ['read', 'none']],
  ['vulnerability-alerts', ['read', 'none']],
])

const all = 'github needs strategy matrix job runner env vars secrets steps inputs'
const early = 'github needs strategy matrix vars inputs'

/**
 * Which contexts and functions an expression may use, by the keys it stands under; `*` for any one key, the longest match counts.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability
 */
export const availability: readonly (readonly [keys: readonly string[], contexts: ReadonlySet<string>, functions: ReadonlySet<string>])[] = (
  [
    ['run-name', 'github inputs vars'],
    ['concurrency', 'github inputs vars'],
    ['env', 'github secrets inputs vars'],
    ['defaults', 'github inputs vars'],
    ['jobs.*.concurrency', early],
    ['jobs.*.container', early],
    ['jobs.*.container.credentials', `${early} env secrets`],
    ['jobs.*.container.env', `${early} job runner env secrets`],
    ['jobs.*.continue-on-error', early],
    ['jobs.*.defaults.run', `${early} env`],
    ['jobs.*.env', `${early} secrets`],
    ['jobs.*.environment', early],
    ['jobs.*.environment.url', `${early} job runner env steps`],
    ['jobs.*.if', 'github needs vars inputs', 'always cancelled success failure'],
    ['jobs.*.name', early],
    ['jobs.*.outputs', all],
    ['jobs.*.runs-on', early],
    ['jobs.*.secrets', `${early} secrets`],
    ['jobs.*.services', early],
    ['jobs.*.services.*.credentials', `${early} env secrets`],
    ['jobs.*.services.*.env', `${early} job runner env secrets`],
    ['jobs.*.steps', all, 'hashfiles'],
    ['jobs.*.steps.*.if', 'github needs strategy matrix job runner env vars steps inputs', 'always cancelled success failure hashfiles'],
    ['jobs.*.strategy', 'github needs vars inputs'],
    ['jobs.*.timeout-minutes', early],
    ['jobs.*.with', early],
    ['on.workflow_call.inputs.*.default', 'github inputs vars'],
    ['on.workflow_call.outputs.*.value', 'github jobs vars inputs'],
  ] as const
).map(([keys, contexts, functions = '']) => [
  keys.split('.'),
  new Set(contexts.split(' ')),
  new Set(functions.split(' ').filter((name) => name !== '')),
])

/** Functions that only some places know. */
export const specialFunctions: ReadonlySet<string> = new Set(['always', 'cancelled', 'success', 'failure', 'hashfiles'])

/** Actions whose runtime GitHub’s runners no longer have: every version below the one named. Source: the action.yml of each release */
export const retiredBelow: Readonly<Record<string, string>> = {
  'actions/cache': '4',
  'actions/checkout': '3',
  'actions/configure-pages': '3',
  'actions/deploy-pages': '2',
  'actions/dependency-review-action': '2',
  'actions/download-artifact': '3',
  'actions/first-interaction': '2',
  'actions/github-script': '5',
  'actions/labeler': '4',
  'actions/setup-dotnet': '2',
  'actions/setup-go': '3',
  'actions/setup-java': '3',
  'actions/setup-node': '3',
  'actions/setup-python': '3',
  'actions/stale': '5',
  'actions/upload-artifact': '3',
  'actions/upload-pages-artifact': '2',
  'actions/create-release': '99',
  'actions/upload-release-asset': '99',
  'docker/build-push-action': '3',
  'docker/login-action': '2',
  'docker/metadata-action': '4',
  'docker/setup-buildx-action': '2',
  'docker/setup-qemu-action': '2',
  'codecov/codecov-action': '3',
  'github/codeql-action': '2',
  'peter-evans/create-pull-request': '4',
  'pnpm/action-setup': '2',
}

/** Runner labels that no longer exist. Source: https://github.com/actions/runner-images/issues?q=label%3AAnnouncement */
export const retiredLabels: ReadonlySet<string> = new Set([
  'ubuntu-16.04',
  'ubuntu-18.04',
  'ubuntu-20.04',
  'macos-10.15',
  'macos-11',
  'macos-11.0',
  'macos-12',
  'macos-13',
  'windows-2016',
  'windows-2019',
])
