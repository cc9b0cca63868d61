import type { Provider } from '../provider.ts'

export const zoom: Provider = {
  slug: 'zoom',
  name: 'Zoom',
  docs: 'https://developers.zoom.us',
  words: ['zoom'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{L32}', near: true, hit: 'ZOOM_SECRET = "{L32}"', miss: 'ZOOM_SECRET = "{L15}"' },
    { id: 'webhook-token', what: 'webhook secret token', token: '{t22}', near: true, hit: 'ZOOM_TOKEN = "{t22}"', miss: 'ZOOM_TOKEN = "{t10}"' },
    { id: 'jwt-secret', what: 'API secret', token: '{L36}', near: true, hit: 'ZOOM_SECRET = "{L36}"', miss: 'ZOOM_SECRET = "{L17}"' },
  ],
}
