import type { Provider } from '../provider.ts'

export const linear: Provider = {
  slug: 'linear',
  name: 'Linear',
  docs: 'https://linear.app/developers',
  words: ['linear'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'lin_api_{L40}', hit: 'VALUE = "lin_api_{L40}"', miss: 'VALUE = "lin_api_{L19}"' },
    { id: 'oauth-token', what: 'OAuth token', token: 'lin_oauth_{L40-80}', hit: 'VALUE = "lin_oauth_{L44}"', miss: 'VALUE = "lin_oauth_{L19}"' },
    { id: 'webhook-secret', what: 'webhook secret', token: 'lin_wh_{L20-60}', hit: 'VALUE = "lin_wh_{L24}"', miss: 'VALUE = "lin_wh_{L9}"' },
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{h32}',
      near: true,
      with: ['secret', 'linearkey', 'lineartoken'],
      hit: 'LINEAR_SECRET = "{h32}"',
      miss: 'LINEAR_SECRET = "{h15}"',
    },
  ],
}
