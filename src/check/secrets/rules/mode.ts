import type { Provider } from '../provider.ts'

export const mode: Provider = {
  slug: 'mode',
  name: 'Mode',
  docs: 'https://mode.com/developer',
  words: ['modeanalytics'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{h24}', near: true, hit: 'MODEANALYTICS_TOKEN = "{h24}"', miss: 'MODEANALYTICS_TOKEN = "{h11}"' },
  ],
}
