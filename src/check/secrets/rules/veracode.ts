import type { Provider } from '../provider.ts'

export const veracode: Provider = {
  slug: 'veracode',
  name: 'Veracode',
  docs: 'https://docs.veracode.com',
  words: ['veracode'],
  kinds: [
    {
      id: 'api-id',
      what: 'API id',
      token: 'vera01ei-{uuid}',
      severity: 'medium',
      hit: 'VALUE = "vera01ei-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "vera01ei-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'api-secret', what: 'API key', token: '{h128}', near: true, hit: 'VERACODE_API_KEY = "{h128}"', miss: 'VERACODE_API_KEY = "{h63}"' },
    { id: 'secret', what: 'API key', token: 'vera01es-{h128}', hit: 'VALUE = "vera01es-{h128}"', miss: 'VALUE = "vera01es-{h63}"' },
  ],
}
