import type { Provider } from '../provider.ts'

export const abuseipdb: Provider = {
  slug: 'abuseipdb',
  name: 'AbuseIPDB',
  docs: 'https://docs.abuseipdb.com',
  words: ['abuseipdb'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h80}', near: true, hit: 'ABUSEIPDB_API_KEY = "{h80}"', miss: 'ABUSEIPDB_API_KEY = "{h39}"' }],
}
