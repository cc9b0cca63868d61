import type { Provider } from '../provider.ts'

export const powerbi: Provider = {
  slug: 'powerbi',
  name: 'Power BI',
  docs: 'https://learn.microsoft.com/en-us/power-bi',
  words: ['powerbi'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{v34-40}', near: true, hit: 'POWERBI_SECRET = "{v38}"', miss: 'POWERBI_SECRET = "{v16}"' },
  ],
}
