import type { Provider } from '../provider.ts'

export const whoisxml: Provider = {
  slug: 'whoisxml',
  name: 'WhoisXML',
  docs: 'https://whoisxmlapi.com',
  words: ['whoisxml', 'whoisxmlapi'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'at_{L29}', near: true, hit: 'WHOISXML_API_KEY = "at_{L29}"', miss: 'WHOISXML_API_KEY = "at_{L13}"' },
  ],
}
