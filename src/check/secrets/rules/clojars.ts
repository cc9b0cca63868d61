import type { Provider } from '../provider.ts'

export const clojars: Provider = {
  slug: 'clojars',
  name: 'Clojars',
  docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  words: ['clojars'],
  kinds: [{ id: 'deploy-token', what: 'deploy token', token: 'CLOJARS_{l60}', hit: 'VALUE = "CLOJARS_{l60}"', miss: 'VALUE = "CLOJARS_{l29}"' }],
}
