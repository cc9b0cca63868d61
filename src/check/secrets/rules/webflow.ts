import type { Provider } from '../provider.ts'

export const webflow: Provider = {
  slug: 'webflow',
  name: 'Webflow',
  docs: 'https://developers.webflow.com',
  words: ['webflow'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{h64}', near: true, hit: 'WEBFLOW_TOKEN = "{h64}"', miss: 'WEBFLOW_TOKEN = "{h31}"' },
    { id: 'site-token', what: 'site token', token: 'ws-{h64}', hit: 'VALUE = "ws-{h64}"', miss: 'VALUE = "ws-{h31}"' },
  ],
}
