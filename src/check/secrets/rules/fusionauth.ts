import type { Provider } from '../provider.ts'

export const fusionauth: Provider = {
  slug: 'fusionauth',
  name: 'FusionAuth',
  docs: 'https://fusionauth.io/docs',
  words: ['fusionauth'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{t40-64}', near: true, hit: 'FUSIONAUTH_API_KEY = "{t44}"', miss: 'FUSIONAUTH_API_KEY = "{t19}"' },
    {
      id: 'client',
      what: 'client secret',
      token: '{uuid}',
      near: true,
      with: ['secret'],
      hit: 'FUSIONAUTH_SECRET = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'FUSIONAUTH_SECRET = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
