import assert from 'node:assert/strict'
import { test } from 'node:test'
import { advisoriesOf } from '../../../src/check/workflows/data/advisories.ts'
import { satisfies } from '../../../src/core/version.ts'
import { snapshotOf } from '../../generate/advisories.ts'

const advisory = (id: string, name: string, ...events: readonly Readonly<Record<string, string>>[]) => ({
  id,
  affected: [{ package: { ecosystem: 'GitHub Actions', name }, ranges: [{ events }] }],
  database_specific: { severity: 'CRITICAL' },
})

test('the snapshot has one line for each action and range', () => {
  assert.deepEqual(
    snapshotOf([
      advisory('GHSA-b', 'Octo/Tool', { introduced: '4.0.0' }, { fixed: '4.1.3' }),
      advisory('GHSA-a', 'octo/old', { introduced: '0' }, { last_affected: '1.2' }),
      advisory('GHSA-c', 'octo/open', { introduced: '0' }),
      { ...advisory('GHSA-d', 'octo/tool', { introduced: '0' }), withdrawn: '2026-01-01T00:00:00Z' },
      { id: 'GHSA-e', affected: [{ package: { ecosystem: 'npm', name: 'octo/tool' }, ranges: [] }] },
    ]),
    ['octo/old GHSA-a critical <= 1.2', 'octo/open GHSA-c critical >= 0', 'octo/tool GHSA-b critical >= 4.0.0, < 4.1.3'],
  )
})

const cases: readonly (readonly [slug: string, version: string, known: boolean])[] = [
  ['tj-actions/changed-files', '45.0.7', true],
  ['tj-actions/changed-files', '46.0.1', false],
  ['actions/download-artifact', '3.0.0', false],
  ['actions/download-artifact', '4.1.2', true],
  ['aquasecurity/trivy-action', '0.28.0', true],
  ['aquasecurity/trivy-action', '0.35.0', false],
  ['octo/unknown', '1.0.0', false],
]
for (const [slug, version, known] of cases)
  test(`${slug} ${version} ${known ? 'has' : 'has no'} weakness that is known`, () => {
    assert.equal(
      advisoriesOf(slug).some(({ range }) => satisfies('gem', range, version)),
      known,
    )
  })

test('every line of the snapshot is understood', () => {
  const { length } = ['tj-actions/branch-names', 'step-security/harden-runner', 'sonarsource/sonarqube-scan-action'].flatMap((slug) =>
    advisoriesOf(slug),
  )
  assert.equal(length, 6)
  for (const { id, range, fixed } of advisoriesOf('aquasecurity/setup-trivy'))
    assert.deepEqual([id, range, fixed], ['GHSA-69fq-xp46-6x23', '< 0.2.6', '0.2.6'])
})
