import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type LoopbackGitHub, loopbackGitHub } from './github.ts'

let github: LoopbackGitHub
before(async () => {
  github = await loopbackGitHub('octo-org/octo-repo')
})
after(() => github.close())
beforeEach(() => github.reset())

async function ask(method: string, path: string, body?: unknown, token: string = github.token): Promise<number> {
  const headers = { authorization: `token ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(`${github.url}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  await answer.arrayBuffer()
  return answer.status
}

const repository = '/repos/octo-org/octo-repo'
const run = { name: 'sealgate', head_sha: 'a'.repeat(40), status: 'completed', conclusion: 'failure' }
const annotation = { path: 'a.json', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'x' }
const output = (annotations: readonly object[]): object => ({ ...run, output: { title: 't', summary: 's', annotations } })

const cases: readonly (readonly [name: string, status: number, method: string, path: string, body?: unknown])[] = [
  ['a check run is created', 201, 'POST', `${repository}/check-runs`, run],
  ['with fifty annotations, too', 201, 'POST', `${repository}/check-runs`, output(Array(50).fill(annotation))],
  ['not with fifty-one', 422, 'POST', `${repository}/check-runs`, output(Array(51).fill(annotation))],
  ['not with a level that is none', 422, 'POST', `${repository}/check-runs`, output([{ ...annotation, annotation_level: 'error' }])],
  ['not with a conclusion that is none', 422, 'POST', `${repository}/check-runs`, { ...run, conclusion: 'failed' }],
  ['not without a body', 422, 'POST', `${repository}/check-runs`],
  ['a check run that is not there is not updated', 404, 'PATCH', `${repository}/check-runs/7`, { status: 'in_progress' }],
  ['an id is a number', 422, 'PATCH', `${repository}/check-runs/seven`, { status: 'in_progress' }],
  ['a comment is created', 201, 'POST', `${repository}/issues/1/comments`, { body: 'x' }],
  ['not one of more than 65,536 characters', 422, 'POST', `${repository}/issues/1/comments`, { body: 'x'.repeat(65_537) }],
  ['a path that is none is not found', 404, 'GET', '/repos/octo-org'.repeat(3)],
  ['another repository is not found', 404, 'GET', '/repos/octo-org/other/contents/a?ref=main'],
  ['a parameter that is none is refused', 422, 'GET', `${repository}/contents/a?reff=main`],
]
for (const [name, status, method, path, body] of cases)
  test(`the loopback GitHub: ${name}`, async () => {
    assert.equal(await ask(method, path, body), status)
    if (status < 400)
      assert.deepEqual(
        github.seen.map(({ problem }) => problem),
        [undefined],
      )
  })

test('the loopback GitHub refuses without the token, and writes with a read-only one', async () => {
  assert.equal(await ask('POST', `${repository}/check-runs`, run, 'wrong'), 401)
  github.weather.token = 'read'
  assert.equal(await ask('POST', `${repository}/check-runs`, run), 403)
  assert.equal(github.created.size, 0)
})

test('the loopback GitHub keeps what was created', async () => {
  await ask('POST', `${repository}/check-runs`, run)
  assert.equal(await ask('PATCH', `${repository}/check-runs/1`, { status: 'completed', conclusion: 'success' }), 200)
  assert.deepEqual(github.created.get('check-runs'), [{ ...run, conclusion: 'success' }])
})
