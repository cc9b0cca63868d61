/** Repositories of actions and hooks that their owners archived, lower case. Source: the notice on each one's page. */
export const archived: ReadonlySet<string> = new Set(
  `8398a7/action-slack actions-rs/audit-check actions-rs/cargo actions-rs/clippy actions-rs/clippy-check actions-rs/components-nightly
actions-rs/grcov actions-rs/install actions-rs/meta actions-rs/tarpaulin actions-rs/toolchain actions/aws actions/azure actions/bin
actions/create-release actions/docker actions/gcloud actions/heroku actions/npm actions/publish-immutable-action actions/setup-elixir
actions/setup-haskell actions/setup-ruby actions/upload-release-asset actions/zeit-now alexjurkiewicz/setup-ccache amondnet/now-deployment
andresz1/size-limit-action andymckay/cancel-action andymckay/labeler artichoke/setup-rust azure/appservice-actions azure/container-actions
azure/container-scan azure/k8s-actions azure/manage-azure-policy azure/publish-security-assessments azure/run-sqlpackage-action
azure/spring-cloud-deploy azure/webapps-container-deploy bufbuild/buf-breaking-action bufbuild/buf-lint-action bufbuild/buf-pr-action
bufbuild/buf-push-action bufbuild/buf-setup-action c-hive/gha-npm-cache c-hive/gha-yarn-cache cedrickring/golang-action cirrus-actions/rebase
crazy-max/ghaction-docker-buildx crazy-max/ghaction-docker-meta damianreeves/write-file-action dawidd6/action-debian-package
decathlon/pull-request-labeler-action dylanvann/publish-github-action e1himself/axe-storybook-testing elgohr/github-hub-action
eskatos/gradle-command-action expo/expo-preview-action gaurav-nelson/github-action-markdown-link-check google-github-actions/deploy-gke
google-github-actions/release-please-action google-github-actions/upload-cloud-functions google/mirror-branch-action gr1n/setup-poetry
hashicorp/terraform-github-actions hecrj/setup-rust-action helaili/jekyll-action ibiqlik/action-yamllint jakejarvis/firebase-deploy-action
jakejarvis/hugo-build-action jakejarvis/lighthouse-action jakejarvis/s3-sync-action jakejarvis/wait-action justinribeiro/lighthouse-action
kxxt/chatgpt-action kylemayes/install-llvm-action machine-learning-apps/actions-app-token machine-learning-apps/actions-argo
machine-learning-apps/actions-chatops machine-learning-apps/gpr-docker-publish machine-learning-apps/pr-comment
machine-learning-apps/repo2docker-action madhead/semver-utils marvinpinto/action-automatic-releases marvinpinto/actions maxheld83/ghactions
maxheld83/rsync meedamian/github-release moonrepo/setup-moon-action nakabonne/golangci-lint-action navikt/github-app-token-generator
olafurpg/setup-scala orf/cargo-bloat-action peaceiris/actions-suggest-related-links peter-evans/close-issue peter-evans/commit-comment
peter-evans/rebase pre-commit/mirrors-autopep8 pre-commit/mirrors-csslint pre-commit/mirrors-fixmyjs pre-commit/mirrors-isort
pre-commit/mirrors-jshint pre-commit/mirrors-prettier pre-commit/mirrors-puppet-lint pre-commit/mirrors-pylint pre-commit/mirrors-ruby-lint
pre-commit/mirrors-scss-lint pre-commit/mirrors-yapf py-actions/flake8 py-actions/py-dependency-install repo-sync/github-sync
repo-sync/pull-request returntocorp/semgrep-action satackey/action-docker-layer-caching scacap/action-surefire-report secrethub/actions
semgrep/semgrep-action sonarsource/sonarcloud-github-action sonarsource/sonarcloud-github-c-cpp stefanoeb/eslint-action stefanprodan/kube-tools
swinton/commit teatimeguest/setup-texlive-action technote-space/auto-cancel-redundant-workflow technote-space/create-pr-action
technote-space/get-diff-action technote-space/toc-generator tibdex/backport tibdex/github-app-token toolmantim/release-drafter
trilom/file-changes-action w9jds/firebase-action whelk-io/maven-settings-xml-action`.split(/\s+/),
)
