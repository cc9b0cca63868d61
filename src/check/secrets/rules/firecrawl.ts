import type { Provider } from '../provider.ts'

export const firecrawl: Provider = {
  slug: 'firecrawl',
  name: 'Firecrawl',
  docs: 'https://docs.firecrawl.dev',
  words: ['firecrawl'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'fc-{h32}', hit: 'VALUE = "fc-{h32}"', miss: 'VALUE = "fc-{h15}"' }],
}
