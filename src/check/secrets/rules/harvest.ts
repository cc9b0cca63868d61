import type { Provider } from '../provider.ts'

export const harvest: Provider = {
  slug: 'harvest',
  name: 'Harvest',
  docs: 'https://help.getharvest.com',
  words: ['harvestapp', 'getharvest', 'harvest'],
  kinds: [
    { id: 'access-token', what: 'personal access token', token: '{d6-8}.pt.{t86}', hit: 'VALUE = "{d8}.pt.{t86}"', miss: 'VALUE = "{d8}.pt.{t42}"' },
    { id: 'legacy', what: 'access token', token: '{L97}', near: true, hit: 'HARVESTAPP_TOKEN = "{L97}"', miss: 'HARVESTAPP_TOKEN = "{L47}"' },
  ],
}
