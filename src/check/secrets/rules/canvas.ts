import type { Provider } from '../provider.ts'

export const canvas: Provider = {
  slug: 'canvas',
  name: 'Canvas LMS',
  docs: 'https://canvas.instructure.com/doc/api/file.oauth.html',
  words: ['canvas', 'instructure', 'canvaslms'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: '{d1-6}~{L64}',
      near: true,
      hit: 'CANVAS_TOKEN = "{d5}~{L64}"',
      miss: 'CANVAS_TOKEN = "{d5}~{L31}"',
    },
  ],
}
