/** Outputs of public actions that hold text of a stranger, as patterns of their names; `env` for variables they set. */
export interface OutputSource {
  readonly outputs?: RegExp
  readonly env?: RegExp
  /** Events under which it is so; all where left out. */
  readonly when?: readonly string[]
}

const pulls = ['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run', 'pull_request_review', 'pull_request_review_comment']
const any = /./

/** By slug, lower case. Source: the `outputs` of each one's action.yml */
export const outputSources: Readonly<Record<string, OutputSource>> = {
  'ahmadnassri/action-changed-files': { outputs: /^(?:files|json)$/, when: pulls },
  'alessbell/pull-request-comment-branch': { outputs: /^head_ref$/ },
  'amannn/action-semantic-pull-request': { outputs: /^error_message$/, when: pulls },
  'cypress-io/github-action': {},
  'dawidd6/action-get-tag': {},
  'dorny/paths-filter': { outputs: /_files$/, when: pulls },
  'eficode/resolve-pr-refs': { outputs: /^head_ref$/ },
  'franzdiebold/github-env-vars-action': {
    outputs: /^(?:CI_)?(?:PR_TITLE|PR_DESCRIPTION|HEAD_REF|REF_NAME|ACTION_REF_NAME|PR_HEAD.*)$/i,
    env: /^CI_(?:PR_TITLE|PR_DESCRIPTION|HEAD_REF|REF_NAME|ACTION_REF_NAME|PR_HEAD.*)$/,
  },
  'gotson/pull-request-comment-branch': { outputs: /^head_ref$/ },
  'jitterbit/get-changed-files': { outputs: any, when: pulls },
  'jsmith/changes-since-last-tag': { outputs: /^files$/ },
  'jwalton/gh-find-current-pr': { outputs: /^(?:title|body|pr_title|pr_body)$/ },
  'khan/pull-request-comment-trigger': { outputs: /^comment_body$/ },
  'knu/changed-files': { outputs: /changed_files(?:_json)?|changed_files/ },
  'lots0logs/gh-action-get-changed-files': { outputs: any },
  'marocchino/on_artifact': { outputs: any },
  'nextstrain/gh-action-get-changed-files': { outputs: any },
  'peter-murray/issue-body-parser-action': { outputs: any },
  'peter-murray/issue-forms-body-parser': { outputs: any },
  'potiuk/get-workflow-origin': { outputs: /^(?:sourceheadbranch|pullrequestlabels|headrepo)$/i },
  'redhat-plumbers-in-action/download-artifact': { outputs: any },
  'shanegenschaw/pull-request-comment-trigger': { outputs: /^comment_body$/ },
  'stefanbuck/github-issue-parser': { outputs: any },
  'step-security/changed-files': { outputs: /files$/, when: pulls },
  'the-coding-turtle/ga-file-changes': {},
  'tim-actions/get-pr-commits': { outputs: /^commits$/ },
  'tj-actions/branch-names': { outputs: /^(?:current_branch|head_ref_branch|ref_branch)$/, when: pulls },
  'tj-actions/changed-files': { outputs: /(?:files|keys)$/, when: pulls },
  'trilom/file-changes-action': { outputs: /^files/, when: pulls },
  'trim21/changed-files': { outputs: any },
  'tzkhan/pr-update-action': { outputs: /^(?:headMatch|head_match)$/i },
  'umani/changed-files': { outputs: any },
  'xt0rted/pull-request-comment-branch': { outputs: /^head_ref$/ },
  'yumemi-inc/changed-files': { outputs: /files/ },
  'zentered/issue-forms-body-parser': { outputs: any },
  'actions-cool/issues-helper': {},
  'bfren/read-file': {},
  'juliangruber/read-file-action': {},
  'rishabhgupta/split-by': {},
}

/** Actions whose outputs are made of their inputs. Source: the action.yml of each one */
export const outputSummaries: Readonly<Record<string, { readonly inputs: readonly string[]; readonly outputs: RegExp }>> = {
  'actions-ecosystem/action-regex-match': { inputs: ['text'], outputs: /^(?:match|group\d+)$/ },
  'ashley-taylor/regex-property-action': { inputs: ['value'], outputs: /^value$/ },
  'ashley-taylor/read-json-property-action': { inputs: ['path'], outputs: any },
  'bfren/read-file': { inputs: ['file'], outputs: any },
  'andstor/file-reader-action': { inputs: ['path'], outputs: /^contents$/ },
  'christian-ci/action-yaml-github-output': { inputs: ['file_path'], outputs: any },
  'frabert/replace-string-action': { inputs: ['string'], outputs: /^replaced$/ },
  'haya14busa/action-cond': { inputs: ['if_true', 'if_false'], outputs: /^value$/ },
  'jsdaniell/create-json': { inputs: ['json'], outputs: any },
  'juliangruber/read-file-action': { inputs: ['path'], outputs: /^content$/ },
  'komorebitech/read-files-action': { inputs: ['files'], outputs: any },
  'mad9000/actions-find-and-replace-string': { inputs: ['source', 'replace'], outputs: /^value$/ },
  'madhead/read-java-properties': { inputs: ['file'], outputs: any },
  'notiz-dev/github-action-json-property': { inputs: ['path'], outputs: /^prop$/ },
  'rishabhgupta/split-by': { inputs: ['string'], outputs: any },
  'sergeysova/jq-action': { inputs: ['cmd'], outputs: /^value$/ },
  'winterjung/split': { inputs: ['msg'], outputs: any },
  'jungwinter/split': { inputs: ['msg'], outputs: any },
  'bluwy/substitute-string-action': { inputs: ['_input-text', 'replacement'], outputs: /^result$/ },
  'kanga333/variable-mapper': { inputs: ['key'], outputs: any },
  'mikefarah/yq': { inputs: ['cmd'], outputs: /^result$/ },
  // Only who may write to the repository gets past it.
  'xt0rted/slash-command-action': { inputs: [], outputs: any },
  'gsactions/commit-message-checker': { inputs: [], outputs: any },
}

/** Actions that make environment variables of a file. Source: the README of each one */
export const loadsEnvFile: ReadonlySet<string> = new Set([
  'aarcangeli/load-dotenv',
  'c-py/action-dotenv-to-setenv',
  'cardinalby/export-env-action',
  'dotenv-org/dotenv-action',
  'falti/dotenv-action',
  'tw3lveparsecs/github-actions-setvars',
  'xom9ikk/dotenv',
])

/** Inputs that an action runs or hands to a program as arguments. Source: the action.yml of each one */
export const commandInputs: Readonly<Record<string, readonly string[]>> = {
  '8398a7/action-slack': ['custom_payload'],
  'akhileshns/heroku-deploy': ['branch'],
  'appleboy/scp-action': ['source', 'target'],
  'docker/build-push-action': ['context'],
  'endbug/add-and-commit': ['message', 'add', 'pull', 'push'],
  'jurplel/install-qt-action': ['extra'],
  'lycheeverse/lychee-action': ['args'],
  'mattdavis0351/actions': ['image-name', 'tag'],
  'reggionick/s3-deploy': ['folder', 'bucket'],
  'suisei-cn/actions-download-file': ['url', 'target'],
  'cachix/cachix-action': ['installcommand'],
  'changesets/action': ['publish', 'version'],
  'cycjimmy/semantic-release-action': ['extra_plugins'],
  'cypress-io/github-action': ['build', 'start', 'config', 'command-prefix'],
  'dailydotdev/action-devcard': ['commit_filename', 'commit_message'],
  'game-ci/unity-builder': ['customparameters'],
  'goreleaser/goreleaser-action': ['args'],
  'helm/chart-releaser-action': ['config'],
  'ruby/setup-ruby': ['bundler'],
}

/** Inputs by which text leaves for another party that also gets secrets. Source: the action.yml of each one */
export const outboundInputs: Readonly<Record<string, readonly string[]>> = {
  'sonarsource/sonarcloud-github-action': ['args'],
  'sonarsource/sonarqube-scan-action': ['args'],
  'sonarsource/sonarqube-github-action': ['args'],
}

/** Inputs that name an address an action calls. Source: the action.yml of each one */
export const requestInputs: Readonly<Record<string, readonly string[]>> = {
  'fjogeleit/http-request-action': ['url'],
  'distributhor/workflow-webhook': ['webhook_url'],
  'joelwmale/webhook-action': ['url'],
  'suisei-cn/actions-download-file': ['url'],
  'carlosperate/download-file-action': ['file-url'],
}
