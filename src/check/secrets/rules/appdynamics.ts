import type { Provider } from '../provider.ts'

export const appdynamics: Provider = {
  slug: 'appdynamics',
  name: 'AppDynamics',
  docs: 'https://docs.appdynamics.com',
  words: ['appdynamics'],
  kinds: [
    {
      id: 'access-key',
      what: 'access key',
      token: '{L12-40}',
      near: true,
      hit: 'APPDYNAMICS_API_KEY = "{L16}"',
      miss: 'APPDYNAMICS_API_KEY = "{L5}"',
    },
  ],
}
