import type { Provider } from '../provider.ts'

export const scoutApm: Provider = {
  slug: 'scout-apm',
  name: 'Scout APM',
  docs: 'https://scoutapm.com/docs',
  words: ['scoutapm', 'scoutkey'],
  kinds: [{ id: 'key', what: 'key', token: '{L20}', near: true, hit: 'SCOUTAPM_API_KEY = "{L20}"', miss: 'SCOUTAPM_API_KEY = "{L9}"' }],
}
