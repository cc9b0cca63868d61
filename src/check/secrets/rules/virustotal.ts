import type { Provider } from '../provider.ts'

export const virustotal: Provider = {
  slug: 'virustotal',
  name: 'VirusTotal',
  docs: 'https://docs.virustotal.com',
  words: ['virustotal'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'VIRUSTOTAL_API_KEY = "{h64}"', miss: 'VIRUSTOTAL_API_KEY = "{h31}"' }],
}
