import type { Severity } from '../../../core/finding.ts'
import type { Advisory } from '../../../core/workflow.ts'

/** What is known of a slug's weaknesses without asking anyone. */
export function advisoriesOf(slug: string): readonly Advisory[] {
  if (bySlug.size === 0)
    for (const line of snapshot.split('\n')) {
      const [name = '', id = '', severity = '', ...range] = line.split(' ')
      bySlug.set(name, [...(bySlug.get(name) ?? []), advisoryOf(id, severity, range.join(' '))])
    }
  return bySlug.get(slug) ?? []
}
const bySlug = new Map<string, readonly Advisory[]>()

/** An advisory as the database writes it. Where it names no fixed version that is the end of its range, if that is left out of it. */
export const advisoryOf = (id: string, severity: string, range: string, fixed?: string): Advisory => ({
  id,
  severity: severityOf(severity),
  range,
  fixed: fixed ?? /(?:^|[ ,])< ?v?(\d[\d.]*)$/.exec(range)?.[1],
})

/** A critical weakness of an action is a high finding: its workflow still has to be started. */
const severityOf = (text: string): Severity =>
  text === 'critical' || text === 'high' ? 'high' : text === 'medium' || text === 'moderate' ? 'medium' : 'low'

/**
 * Reviewed advisories: slug, id, severity, range.
 * Written by `node test/generate/advisories.ts` from a checkout of the database. Source: https://github.com/github/advisory-database
 */
const snapshot = `\
actions/download-artifact GHSA-cxww-7g56-2vh6 high >= 4, < 4.1.3
aquasecurity/setup-trivy GHSA-69fq-xp46-6x23 critical < 0.2.6
aquasecurity/trivy-action GHSA-69fq-xp46-6x23 critical < 0.35.0
atlassian/gajira-comment GHSA-xj9c-jv3w-gq6p high < 2.0.2
atlassian/gajira-create GHSA-4xqx-pqpj-9fqw high < 2.0.1
azure/setup-kubectl GHSA-p756-rfxh-x63h low < 3
boldestdungeon/steam-workshop-deploy GHSA-x6gv-2rvh-qmp6 high < 2.0.0
buildalon/setup-steamcmd GHSA-mj96-mh85-r574 high < 1.0.4
bullfrogsec/bullfrog GHSA-m32f-fjw2-37v3 medium < 0.8.4
canonical/get-workflow-version-action GHSA-26wh-cc3r-w6pj high < 1.0.1
check-spelling/check-spelling GHSA-g86g-chm8-7r2p high < 0.0.19
dawidd6/action-download-artifact GHSA-5xr6-xhww-33m4 high < 6
embano1/wip GHSA-rg3q-prf8-qxmp high < 2
fish-shop/syntax-check GHSA-xj87-mqvh-88w2 medium < 2.2.12
github/codeql-action GHSA-vqf5-2xx6-9wfm high >= 3.26.11, < 3.28.3
gradle/gradle-build-action GHSA-h3qr-39j9-4r5v high < 2.4.2
hashicorp/vault-action GHSA-4mgv-m5cm-f9h7 high < 2.2.0
j178/prek-action GHSA-pwf7-47c3-mfhx critical < 1.0.6
kartverket/github-workflows GHSA-f9qj-7gh3-mhj4 high < 2.7.5
lycheeverse/lychee-action GHSA-65rg-554r-9j5x medium < 2.0.2
ozi-project/publish GHSA-2487-9f55-2vg9 medium >= 1.13.2, < 1.13.6
pozetroninc/github-action-get-latest-release GHSA-47hf-23pw-3m8c high < 0.8.0
pypa/gh-action-pypi-publish GHSA-vxmw-7h4f-hqxh low < 1.13.0
rageagainstthepixel/setup-steamcmd GHSA-c5qx-p38x-qf5w high < 1.3.0
reviewdog/action-setup GHSA-qmg3-hpqr-gqvc high >= 1, < 1.3.1
rlespinasse/github-slug-action GHSA-6q4m-7476-932w high >= 4, < 4.4.1
some-natalie/ghas-to-csv GHSA-634p-93h9-92vh high < 1
sonarsource/sonarqube-scan-action GHSA-5xq9-5g24-4g6f high >= 5, < 6.0.0
sonarsource/sonarqube-scan-action GHSA-f79p-9c5r-xg88 high >= 4, < 5.3.1
step-security/harden-runner GHSA-g85v-wf27-67xc low >= 0.12.0, < 2.10.2
step-security/harden-runner GHSA-mxr3-8whj-j74r medium >= 0.12.0, < 2.12.0
tj-actions/branch-names GHSA-8v8w-v8xg-79rf high < 7.0.7
tj-actions/branch-names GHSA-gq52-6phf-x2r6 high < 9.0.0
tj-actions/changed-files GHSA-mcph-m25j-8j63 high < 41.0.0
tj-actions/changed-files GHSA-mrrh-fwg8-r2c3 high < 46.0.1
tj-actions/verify-changed-files GHSA-ghm2-rq8q-wrhc high < 17
ultralytics/actions GHSA-7x29-qqmq-v6qc high < 0.0.3`
