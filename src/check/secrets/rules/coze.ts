import type { Provider } from '../provider.ts'

export const coze: Provider = {
  slug: 'coze',
  name: 'Coze',
  docs: 'https://www.coze.com/docs/developer_guides/authentication',
  words: ['coze'],
  kinds: [{ id: 'pat', what: 'personal access token', token: 'pat_{L64}', hit: 'VALUE = "pat_{L64}"', miss: 'VALUE = "pat_{L31}"' }],
}
