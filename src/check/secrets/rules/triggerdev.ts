import type { Provider } from '../provider.ts'

export const triggerdev: Provider = {
  slug: 'triggerdev',
  name: 'Trigger.dev',
  docs: 'https://trigger.dev/docs',
  words: ['triggerdev'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'tr_(dev|prod|stg|preview)_{L20-24}',
      hit: 'VALUE = "tr_dev_{L24}"',
      miss: 'VALUE = "tr_dev_{L9}"',
    },
    { id: 'pat', what: 'personal access token', token: 'tr_pat_{L40}', hit: 'VALUE = "tr_pat_{L40}"', miss: 'VALUE = "tr_pat_{L19}"' },
  ],
}
