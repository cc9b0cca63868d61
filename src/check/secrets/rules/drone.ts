import type { Provider } from '../provider.ts'

export const drone: Provider = {
  slug: 'drone',
  name: 'Drone',
  docs: 'https://docs.drone.io',
  words: ['droneci', 'drone'],
  kinds: [{ id: 'access-token', what: 'access token', token: '{L32}', near: true, hit: 'DRONECI_TOKEN = "{L32}"', miss: 'DRONECI_TOKEN = "{L15}"' }],
}
