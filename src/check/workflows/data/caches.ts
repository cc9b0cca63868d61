/** How an action's cache is switched: by an input that turns it on or off, or not at all. */
export interface CacheSwitch {
  readonly input?: string
  /** `in`: off unless the input says so; `out`: on unless it does. */
  readonly opt: 'in' | 'out'
  readonly kind: 'boolean' | 'text' | 'words'
  /** Values that switch it on (`in`) or off (`out`), where `kind` is `words`. */
  readonly words?: readonly string[]
  /** Only from this version on. */
  readonly from?: string
  readonly before?: string
}

/** Actions that restore and save a cache, by slug with its sub-path. Source: the action.yml of each one */
export const caches: Readonly<Record<string, readonly CacheSwitch[]>> = {
  'actions/cache': [{ input: 'lookup-only', opt: 'out', kind: 'boolean' }],
  'actions/setup-dotnet': [{ input: 'cache', opt: 'in', kind: 'boolean' }],
  'actions/setup-go': [
    { input: 'cache', opt: 'out', kind: 'boolean', from: '4' },
    { input: 'cache', opt: 'in', kind: 'boolean', before: '4' },
  ],
  'actions/setup-java': [{ input: 'cache', opt: 'in', kind: 'text' }],
  'actions/setup-node': [
    { input: 'cache', opt: 'in', kind: 'text' },
    { input: 'package-manager-cache', opt: 'out', kind: 'boolean', from: '5' },
  ],
  'actions/setup-python': [{ input: 'cache', opt: 'in', kind: 'text' }],
  'actions-mn/cache': [{ opt: 'out', kind: 'boolean' }],
  'actions-rust-lang/setup-rust-toolchain': [{ input: 'cache', opt: 'out', kind: 'boolean' }],
  'aquasecurity/trivy-action': [{ input: 'cache', opt: 'out', kind: 'boolean' }],
  'astral-sh/setup-uv': [
    { input: 'enable-cache', opt: 'out', kind: 'words', words: ['false'], before: '10' },
    { input: 'enable-cache', opt: 'in', kind: 'words', words: ['true'], from: '10' },
  ],
  'awalsh128/cache-apt-pkgs-action': [{ opt: 'out', kind: 'boolean' }],
  'bahmutov/npm-install': [{ input: 'useLockFile', opt: 'out', kind: 'boolean' }],
  'determinatesystems/magic-nix-cache-action': [{ input: 'use-gha-cache', opt: 'out', kind: 'words', words: ['disabled', 'false'] }],
  'docker/build-push-action': [
    { input: 'cache-to', opt: 'in', kind: 'text' },
    { input: 'cache-from', opt: 'in', kind: 'text' },
  ],
  'docker/setup-buildx-action': [{ input: 'cache-binary', opt: 'out', kind: 'boolean' }],
  'golangci/golangci-lint-action': [{ input: 'skip-cache', opt: 'out', kind: 'boolean' }],
  'gradle/actions/setup-gradle': [{ input: 'cache-disabled', opt: 'out', kind: 'boolean' }],
  'gradle/gradle-build-action': [{ input: 'cache-disabled', opt: 'out', kind: 'boolean' }],
  'graalvm/setup-graalvm': [{ input: 'cache', opt: 'in', kind: 'text' }],
  'hendrikmuhs/ccache-action': [{ input: 'save', opt: 'out', kind: 'boolean' }],
  'jdx/mise-action': [{ input: 'cache', opt: 'out', kind: 'boolean' }],
  'mlugg/setup-zig': [{ input: 'use-cache', opt: 'out', kind: 'boolean' }],
  'moonrepo/setup-rust': [{ input: 'cache', opt: 'out', kind: 'boolean' }],
  'mozilla-actions/sccache-action': [{ opt: 'out', kind: 'boolean' }],
  'nix-community/cache-nix-action': [{ opt: 'out', kind: 'boolean' }],
  'oven-sh/setup-bun': [{ input: 'no-cache', opt: 'out', kind: 'boolean' }],
  'pdm-project/setup-pdm': [{ input: 'cache', opt: 'in', kind: 'boolean' }],
  'pnpm/action-setup': [{ input: 'cache', opt: 'in', kind: 'boolean' }],
  'prefix-dev/setup-pixi': [{ input: 'cache', opt: 'out', kind: 'boolean' }],
  'pyo3/maturin-action': [{ input: 'sccache', opt: 'in', kind: 'boolean' }],
  'ramsey/composer-install': [{ input: 'ignore-cache', opt: 'out', kind: 'words', words: ['true', 'yes', '1'] }],
  'ruby/setup-ruby': [{ input: 'bundler-cache', opt: 'in', kind: 'boolean' }],
  'subosito/flutter-action': [{ input: 'cache', opt: 'in', kind: 'boolean' }],
  'swatinem/rust-cache': [{ input: 'lookup-only', opt: 'out', kind: 'boolean' }],
}

/** Actions that publish what the job built; `switch` where an input decides. */
export const publishers: Readonly<Record<string, readonly CacheSwitch[]>> = Object.fromEntries([
  ...`actions/attest actions/attest-build-provenance actions/create-release actions/deploy-pages actions/publish-immutable-action actions/upload-release-asset
ad-m/github-push-action-release appleboy/scp-action aws-actions/amazon-ecs-deploy-task-definition azure/aci-deploy azure/container-apps-deploy-action
azure/functions-action azure/webapps-deploy changesets/action cloudflare/pages-action cloudflare/wrangler-action crazy-max/ghaction-github-pages
cycjimmy/semantic-release-action elgohr/publish-docker-github-action firebaseextended/action-hosting-deploy google-github-actions/deploy-appengine
google-github-actions/deploy-cloud-functions google-github-actions/deploy-cloudrun google-github-actions/upload-cloud-storage googleapis/release-please-action
goreleaser/goreleaser-action jamesives/github-pages-deploy-action js-devtools/npm-publish katyo/publish-crates knative/actions-release
marvinpinto/action-automatic-releases meedamian/github-release ncipollo/release-action netlify/actions/cli nwtgck/actions-netlify peaceiris/actions-gh-pages
pypa/gh-action-pypi-publish redhat-actions/push-to-registry release-drafter/release-drafter release-plz/action rubygems/release-gem
rust-lang/crates-io-auth-action shopify/snapit snapcore/action-publish softprops/action-gh-release svenstaro/upload-release-action
svenstaro/upload-release-action wangyoucao577/go-release-action elgohr/github-release-action`
    .split(/\s+/)
    .map((slug) => [slug, []] as const),
  ['docker/build-push-action', [{ input: 'push', opt: 'in', kind: 'boolean' }]],
  ['docker/bake-action', [{ input: 'push', opt: 'in', kind: 'boolean' }]],
  ['pyo3/maturin-action', [{ input: 'command', opt: 'in', kind: 'words', words: ['upload', 'publish'] }]],
])
