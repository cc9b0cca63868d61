import type { Provider } from '../provider.ts'

export const cockroachdb: Provider = {
  slug: 'cockroachdb',
  name: 'CockroachDB',
  docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  words: ['cockroachdb', 'cockroachcloud', 'ccloud'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'CCDB1_{L22}_{L40}', hit: 'VALUE = "CCDB1_{L22}_{L40}"', miss: 'VALUE = "CCDB1_{L22}_{L19}"' }],
}
