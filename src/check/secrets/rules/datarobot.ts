import type { Provider } from '../provider.ts'

export const datarobot: Provider = {
  slug: 'datarobot',
  name: 'DataRobot',
  docs: 'https://docs.datarobot.com',
  words: ['datarobot'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{b60-100}', near: true, hit: 'DATAROBOT_TOKEN = "{b64}"', miss: 'DATAROBOT_TOKEN = "{b29}"' },
  ],
}
