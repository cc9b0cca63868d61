import type { Provider } from '../provider.ts'

export const zapier: Provider = {
  slug: 'zapier',
  name: 'Zapier',
  docs: 'https://zapier.com',
  words: ['zapier'],
  kinds: [
    {
      id: 'webhook',
      what: 'webhook',
      token: 'hooks.zapier.com/hooks/catch/{d5-9}/{L6-8}',
      hit: 'VALUE = "hooks.zapier.com/hooks/catch/{d9}/{L8}"',
      miss: 'VALUE = "hooks.zapier.com/hooks/catch/{d9}/{L2}"',
    },
    { id: 'deploy-key', what: 'deploy key', token: '{h32}', near: true, hit: 'ZAPIER_API_KEY = "{h32}"', miss: 'ZAPIER_API_KEY = "{h15}"' },
  ],
}
