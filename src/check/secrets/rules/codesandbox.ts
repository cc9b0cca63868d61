import type { Provider } from '../provider.ts'

export const codesandbox: Provider = {
  slug: 'codesandbox',
  name: 'CodeSandbox',
  docs: 'https://codesandbox.io/docs',
  words: ['codesandbox'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'csb_v1_{t40-60}', hit: 'VALUE = "csb_v1_{t44}"', miss: 'VALUE = "csb_v1_{t19}"' }],
}
