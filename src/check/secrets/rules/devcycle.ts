import type { Provider } from '../provider.ts'

export const devcycle: Provider = {
  slug: 'devcycle',
  name: 'DevCycle',
  docs: 'https://docs.devcycle.com',
  words: ['devcycle'],
  kinds: [
    { id: 'server-key', what: 'server SDK key', token: 'dvc_server_{L20-80}', hit: 'VALUE = "dvc_server_{L24}"', miss: 'VALUE = "dvc_server_{L9}"' },
    {
      id: 'client-key',
      what: 'client key',
      token: 'dvc_client_{L20-80}',
      severity: 'low',
      hit: 'VALUE = "dvc_client_{L24}"',
      miss: 'VALUE = "dvc_client_{L9}"',
    },
  ],
}
