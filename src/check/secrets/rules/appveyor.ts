import type { Provider } from '../provider.ts'

export const appveyor: Provider = {
  slug: 'appveyor',
  name: 'AppVeyor',
  docs: 'https://www.appveyor.com/docs',
  words: ['appveyor'],
  kinds: [
    { id: 'api-token', what: 'API token', token: 'v2.{l20}', near: true, hit: 'APPVEYOR_TOKEN = "v2.{l20}"', miss: 'APPVEYOR_TOKEN = "v2.{l9}"' },
    { id: 'near', what: 'API token', token: '{l20}', near: true, hit: 'APPVEYOR_TOKEN = "{l20}"', miss: 'APPVEYOR_TOKEN = "{l9}"' },
  ],
}
