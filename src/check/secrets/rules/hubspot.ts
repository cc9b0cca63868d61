import type { Provider } from '../provider.ts'

export const hubspot: Provider = {
  slug: 'hubspot',
  name: 'HubSpot',
  docs: 'https://developers.hubspot.com',
  words: ['hubspot', 'hapikey'],
  kinds: [
    {
      id: 'private-app-token',
      what: 'private app token',
      token: 'pat-(na1|eu1|na2|na3|ap1)-{uuid}',
      hit: 'VALUE = "pat-na1-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "pat-na1-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'HUBSPOT_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'HUBSPOT_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'personal-key',
      what: 'personal access key',
      token: 'Ci{s100-300}',
      near: true,
      hit: 'HUBSPOT_API_KEY = "Ci{s104}"',
      miss: 'HUBSPOT_API_KEY = "Ci{s49}"',
    },
  ],
}
