import type { Provider } from '../provider.ts'

export const packagist: Provider = {
  slug: 'packagist',
  name: 'Packagist',
  docs: 'https://packagist.org/apidoc',
  words: ['packagist', 'privatepackagist'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{t20-64}', near: true, hit: 'PACKAGIST_TOKEN = "{t24}"', miss: 'PACKAGIST_TOKEN = "{t9}"' },
    {
      id: 'organization-token',
      what: 'organization token',
      token: 'packagist_(ort|out|uut)_{h68}',
      hit: 'VALUE = "packagist_ort_{h68}"',
      miss: 'VALUE = "packagist_ort_{h33}"',
    },
  ],
}
