/** A published weakness of an action: versions from `from` up to, not with, `fixed`. */
export interface Advisory {
  readonly id: string
  readonly severity: 'low' | 'medium' | 'high'
  readonly from?: string
  /** Undefined where no fixed version exists. */
  readonly fixed?: string
}

/** Advisories by slug. Source: https://github.com/advisories?query=type%3Areviewed+ecosystem%3Aactions */
export const advisories: Readonly<Record<string, readonly Advisory[]>> = {
  'actions/download-artifact': [{ id: 'GHSA-cxww-7g56-2vh6', severity: 'high', from: '4', fixed: '4.1.3' }],
  'atlassian/gajira-comment': [{ id: 'GHSA-xj9c-jv3w-gq6p', severity: 'high', fixed: '2.0.2' }],
  'atlassian/gajira-create': [{ id: 'GHSA-4xqx-pqpj-9fqw', severity: 'high', fixed: '2.0.1' }],
  'azure/setup-kubectl': [{ id: 'GHSA-p756-rfxh-x63h', severity: 'low', fixed: '3' }],
  'boldestdungeon/steam-workshop-deploy': [{ id: 'GHSA-x6gv-2rvh-qmp6', severity: 'high', fixed: '2.0.0' }],
  'buildalon/setup-steamcmd': [{ id: 'GHSA-mj96-mh85-r574', severity: 'high', fixed: '1.0.4' }],
  'bullfrogsec/bullfrog': [{ id: 'GHSA-m32f-fjw2-37v3', severity: 'medium', fixed: '0.8.4' }],
  'canonical/get-workflow-version-action': [{ id: 'GHSA-26wh-cc3r-w6pj', severity: 'high', fixed: '1.0.1' }],
  'check-spelling/check-spelling': [{ id: 'GHSA-g86g-chm8-7r2p', severity: 'high', fixed: '0.0.19' }],
  'dawidd6/action-download-artifact': [{ id: 'GHSA-5xr6-xhww-33m4', severity: 'high', fixed: '6' }],
  'embano1/wip': [{ id: 'GHSA-rg3q-prf8-qxmp', severity: 'high', fixed: '2' }],
  'fish-shop/syntax-check': [{ id: 'GHSA-xj87-mqvh-88w2', severity: 'medium', fixed: '2.2.12' }],
  'github/codeql-action': [{ id: 'GHSA-vqf5-2xx6-9wfm', severity: 'high', from: '3.26.11', fixed: '3.28.3' }],
  'gradle/gradle-build-action': [{ id: 'GHSA-h3qr-39j9-4r5v', severity: 'high', fixed: '2.4.2' }],
  'hashicorp/vault-action': [{ id: 'GHSA-4mgv-m5cm-f9h7', severity: 'high', fixed: '2.2.0' }],
  'kartverket/github-workflows': [{ id: 'GHSA-f9qj-7gh3-mhj4', severity: 'high', fixed: '2.7.5' }],
  'lycheeverse/lychee-action': [{ id: 'GHSA-65rg-554r-9j5x', severity: 'medium', fixed: '2.0.2' }],
  'ozi-project/publish': [{ id: 'GHSA-2487-9f55-2vg9', severity: 'medium', from: '1.13.2', fixed: '1.13.6' }],
  'pozetroninc/github-action-get-latest-release': [{ id: 'GHSA-47hf-23pw-3m8c', severity: 'high', fixed: '0.8.0' }],
  'pypa/gh-action-pypi-publish': [{ id: 'GHSA-vxmw-7h4f-hqxh', severity: 'low', fixed: '1.13.0' }],
  'rageagainstthepixel/setup-steamcmd': [{ id: 'GHSA-c5qx-p38x-qf5w', severity: 'high', fixed: '1.3.0' }],
  'reviewdog/action-setup': [{ id: 'GHSA-qmg3-hpqr-gqvc', severity: 'high', from: '1', fixed: '1.3.1' }],
  'rlespinasse/github-slug-action': [{ id: 'GHSA-6q4m-7476-932w', severity: 'high', from: '4', fixed: '4.4.1' }],
  'some-natalie/ghas-to-csv': [{ id: 'GHSA-634p-93h9-92vh', severity: 'high', fixed: '1' }],
  'sonarsource/sonarqube-scan-action': [
    { id: 'GHSA-f79p-9c5r-xg88', severity: 'high', from: '4', fixed: '5.3.1' },
    { id: 'GHSA-5xq9-5g24-4g6f', severity: 'high', from: '5', fixed: '6.0.0' },
  ],
  'step-security/harden-runner': [
    { id: 'GHSA-g85v-wf27-67xc', severity: 'low', from: '0.12.0', fixed: '2.10.2' },
    { id: 'GHSA-mxr3-8whj-j74r', severity: 'medium', from: '0.12.0', fixed: '2.12.0' },
  ],
  'tj-actions/branch-names': [
    { id: 'GHSA-8v8w-v8xg-79rf', severity: 'high', fixed: '7.0.7' },
    { id: 'GHSA-gq52-6phf-x2r6', severity: 'high', fixed: '9.0.0' },
  ],
  'tj-actions/changed-files': [
    { id: 'GHSA-mcph-m25j-8j63', severity: 'high', fixed: '41.0.0' },
    { id: 'GHSA-mrrh-fwg8-r2c3', severity: 'high', fixed: '46.0.1' },
  ],
  'tj-actions/verify-changed-files': [{ id: 'GHSA-ghm2-rq8q-wrhc', severity: 'high', fixed: '17' }],
  'ultralytics/actions': [{ id: 'GHSA-7x29-qqmq-v6qc', severity: 'high', fixed: '0.0.3' }],
}
