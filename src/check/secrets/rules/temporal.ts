import type { Provider } from '../provider.ts'

export const temporal: Provider = {
  slug: 'temporal',
  name: 'Temporal Cloud',
  docs: 'https://docs.temporal.io',
  words: ['temporalcloud', 'temporal'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'eyJ{t20-60}.{t60-400}.{t80-90}',
      near: true,
      hit: 'TEMPORALCLOUD_API_KEY = "eyJ{t24}.{t64}.{t84}"',
      miss: 'TEMPORALCLOUD_API_KEY = "eyJ{t24}.{t64}.{t39}"',
    },
  ],
}
