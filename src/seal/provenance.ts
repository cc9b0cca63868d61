import { Fault } from '../core/fault.ts'
import type { Manifest } from '../core/manifest.ts'
import { statementTypes } from './statement.ts'

/**
 * Provenance of the files of a manifest for the job that runs, as GitHub's own attestations have it: whoever reads those
 * reads these. Source: https://actions.github.io/buildtypes/workflow/v1
 * @throws Fault `usage` outside of a job.
 */
export function provenanceOf(manifest: Manifest, env: Readonly<Record<string, string | undefined>>): Buffer {
  const need = (name: string): string => {
    const value = env[name]
    if (value !== undefined && value !== '') return value
    throw new Fault('usage', `there is no ${name}: SLSA provenance is about a job of GitHub Actions`, {
      hint: 'run it in a job, or leave out --slsa',
    })
  }
  const [server, repository, ref, sha, workflow] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_REF', 'GITHUB_SHA', 'GITHUB_WORKFLOW_REF'].map(
    need,
  )
  // OWNER/REPO/PATH@REF
  const [, path, workflowRef] = /^[^/]+\/[^/]+\/([^@]+)@(.+)$/.exec(workflow ?? '') ?? []
  return Buffer.from(
    JSON.stringify({
      _type: statementTypes[0],
      subject: manifest.entries.filter(({ kind }) => kind === 'file').map(({ name, digests }) => ({ name, digest: digests })),
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          buildType: 'https://actions.github.io/buildtypes/workflow/v1',
          externalParameters: { workflow: { ref: workflowRef, repository: `${server}/${repository}`, path } },
          internalParameters: {
            github: {
              event_name: env['GITHUB_EVENT_NAME'],
              repository_id: env['GITHUB_REPOSITORY_ID'],
              repository_owner_id: env['GITHUB_REPOSITORY_OWNER_ID'],
              runner_environment: env['RUNNER_ENVIRONMENT'],
            },
          },
          resolvedDependencies: [{ uri: `git+${server}/${repository}@${ref}`, digest: { gitCommit: sha } }],
        },
        runDetails: {
          builder: { id: `${server}/${workflow}` },
          metadata: {
            invocationId: `${server}/${repository}/actions/runs/${env['GITHUB_RUN_ID'] ?? '0'}/attempts/${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`,
          },
        },
      },
    }),
  )
}
