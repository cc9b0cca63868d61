import type { Provider } from '../provider.ts'

export const maxmind: Provider = {
  slug: 'maxmind',
  name: 'MaxMind',
  docs: 'https://dev.maxmind.com',
  words: ['maxmind', 'geoip'],
  kinds: [
    { id: 'license-key', what: 'license key', token: '{L6}_{L29}_mmk', hit: 'VALUE = "{L6}_{L29}_mmk"', miss: 'VALUE = "{L6}_{L13}_mmk"' },
    { id: 'legacy-key', what: 'license key', token: '{L16}', near: true, hit: 'MAXMIND_API_KEY = "{L16}"', miss: 'MAXMIND_API_KEY = "{L7}"' },
  ],
}
