import type { Provider } from '../provider.ts'

export const splunk: Provider = {
  slug: 'splunk',
  name: 'Splunk',
  docs: 'https://docs.splunk.com',
  words: ['splunk', 'signalfx'],
  kinds: [
    {
      id: 'hec-token',
      what: 'HTTP event collector token',
      token: '{uuid}',
      near: true,
      hit: 'SPLUNK_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'SPLUNK_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'observability-token', what: 'access token', token: '{t22}', near: true, hit: 'SPLUNK_TOKEN = "{t22}"', miss: 'SPLUNK_TOKEN = "{t10}"' },
    { id: 'auth', what: 'session key', token: '{t80-120}', near: true, hit: 'SPLUNK_API_KEY = "{t84}"', miss: 'SPLUNK_API_KEY = "{t39}"' },
  ],
}
