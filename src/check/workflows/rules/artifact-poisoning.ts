import type { Rule } from '../../../core/rule.ts'
import { closed, downloadOf, gatesOf, outside, privilegesOf, runsTree } from '../checkout.ts'
import { setIn, sight, unsafeFix } from '../edits.ts'
import { compareVersions } from '../parse.ts'
import { isAction, siblings } from '../questions.ts'

export const artifactPoisoning: Rule<'workflow'> = {
  id: 'artifact-poisoning',
  reads: 'workflow',
  severity: 'high',
  title: 'Artifact of a stranger’s run is used as code',
  why: 'Whoever opens a pull request decides what its run uploads. Unpacked over the workspace, it replaces scripts and programs that later steps run with the repository’s rights.',
  fix: 'Unpack into `${{ runner.temp }}`, run nothing of it, and check every value that is read from it.',
  sources: ['CWE-829', 'https://www.legitsecurity.com/blog/artifact-poisoning-vulnerability-discovered-in-rust'],
  *check(definition) {
    if (privilegesOf(definition).length === 0) return
    for (const step of definition.steps) {
      const download = downloadOf(step)
      if (!download || closed(gatesOf(step))) continue
      const later = siblings(step).filter((other) => other.index > step.index || (other === step && other.run))
      const uses = later.flatMap((other) => {
        const run = runsTree(other)
        // What lies outside of the workspace only matters where it is named.
        if (run && (!outside(download.path) || other.run?.value.includes(download.path.replace(/["']/g, ''))))
          return [{ range: run.range, what: `${run.what} runs it` }]
        return []
      })
      const [first] = uses
      if (!first) continue
      const edit =
        isAction(step, 'actions/download-artifact', 'dawidd6/action-download-artifact') && download.path === ''
          ? setIn(definition, step.body, 'with', 'path', '${{ runner.temp }}/artifact')
          : undefined
      yield sight(definition, download.range, `${download.what} is unpacked here, and ${first.what}`, {
        trace: [
          { at: definition.place(download.range), message: `brings ${download.what}` },
          ...uses.map(({ range, what }) => ({ at: definition.place(range), message: what })),
        ],
        ...(edit ? unsafeFix('Unpack it outside of the workspace', edit) : {}),
      })
    }
  },
}

export const artifactPathTraversal: Rule<'workflow'> = {
  id: 'artifact-path-traversal',
  reads: 'workflow',
  severity: 'medium',
  title: 'Download action unpacks outside of its folder',
  why: 'These versions follow `../` in an artifact’s entries: an artifact can then write anywhere on the runner.',
  fix: 'Use actions/download-artifact 4.1.7 or newer.',
  sources: ['CWE-22', 'https://github.com/advisories/GHSA-cxww-7g56-2vh6'],
  *check(definition) {
    for (const step of definition.steps) {
      const version = step.uses?.version
      if (!isAction(step, 'actions/download-artifact') || version === undefined || !step.uses) continue
      if (version.includes('.') && compareVersions(version, '4') >= 0 && compareVersions(version, '4.1.3') < 0)
        yield sight(definition, step.body, `${step.uses.name} ${version} follows ../ in an artifact`)
    }
  },
}
