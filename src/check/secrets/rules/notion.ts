import type { Provider } from '../provider.ts'

export const notion: Provider = {
  slug: 'notion',
  name: 'Notion',
  docs: 'https://developers.notion.com',
  words: ['notion'],
  kinds: [
    { id: 'token', what: 'integration token', token: 'ntn_{d11}{L35}', hit: 'VALUE = "ntn_{d11}{L35}"', miss: 'VALUE = "ntn_{d11}{L16}"' },
    { id: 'token-any', what: 'integration token', token: 'ntn_{L40-50}', hit: 'VALUE = "ntn_{L44}"', miss: 'VALUE = "ntn_{L19}"' },
    { id: 'legacy-token', what: 'integration token', token: 'secret_{L43}', hit: 'VALUE = "secret_{L43}"', miss: 'VALUE = "secret_{L20}"' },
  ],
}
