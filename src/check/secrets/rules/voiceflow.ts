import type { Provider } from '../provider.ts'

export const voiceflow: Provider = {
  slug: 'voiceflow',
  name: 'Voiceflow',
  docs: 'https://docs.voiceflow.com/reference/authentication',
  words: ['voiceflow'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'VF.(DM|WS).{h24}.{t16}', hit: 'VALUE = "VF.DM.{h24}.{t16}"', miss: 'VALUE = "VF.DM.{h11}.{t16}"' },
  ],
}
