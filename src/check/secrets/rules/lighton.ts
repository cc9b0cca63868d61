import type { Provider } from '../provider.ts'

export const lighton: Provider = {
  slug: 'lighton',
  name: 'LightOn',
  docs: 'https://docs.lighton.ai',
  words: ['lighton', 'paradigm'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{t48}', near: true, hit: 'LIGHTON_API_KEY = "{t48}"', miss: 'LIGHTON_API_KEY = "{t23}"' },
    { id: 'any-api-key', what: 'API key', token: '{s40-80}', near: true, hit: 'LIGHTON_API_KEY = "{s44}"', miss: 'LIGHTON_API_KEY = "{s19}"' },
  ],
}
