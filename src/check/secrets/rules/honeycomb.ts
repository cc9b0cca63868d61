import type { Provider } from '../provider.ts'

export const honeycomb: Provider = {
  slug: 'honeycomb',
  name: 'Honeycomb',
  docs: 'https://docs.honeycomb.io',
  words: ['honeycomb'],
  kinds: [
    { id: 'ingest-key', what: 'ingest key', token: 'hc(a|b|c|d)i(k|c)_{l58}', hit: 'VALUE = "hcaik_{l58}"', miss: 'VALUE = "hcaik_{l28}"' },
    {
      id: 'any-ingest-key',
      what: 'ingest key',
      token: 'hc{a1}{a2}_{l50-64}',
      near: true,
      hit: 'HONEYCOMB_API_KEY = "hc{a1}{a2}_{l54}"',
      miss: 'HONEYCOMB_API_KEY = "hc{a1}{a2}_{l24}"',
    },
    {
      id: 'config-key',
      what: 'configuration key',
      token: '{L22}',
      near: true,
      hit: 'HONEYCOMB_API_KEY = "{L22}"',
      miss: 'HONEYCOMB_API_KEY = "{L10}"',
    },
    { id: 'legacy-key', what: 'API key', token: '{h32}', near: true, hit: 'HONEYCOMB_API_KEY = "{h32}"', miss: 'HONEYCOMB_API_KEY = "{h15}"' },
  ],
}
