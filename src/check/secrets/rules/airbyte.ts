import type { Provider } from '../provider.ts'

export const airbyte: Provider = {
  slug: 'airbyte',
  name: 'Airbyte',
  docs: 'https://docs.airbyte.com',
  words: ['airbyte'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'eyJ{t20-60}.{t60-1000}.{t40-400}',
      near: true,
      hit: 'AIRBYTE_API_KEY = "eyJ{t24}.{t64}.{t44}"',
      miss: 'AIRBYTE_API_KEY = "eyJ{t24}.{t64}.{t19}"',
    },
  ],
}
