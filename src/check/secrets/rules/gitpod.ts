import type { Provider } from '../provider.ts'

export const gitpod: Provider = {
  slug: 'gitpod',
  name: 'Gitpod',
  docs: 'https://www.gitpod.io/docs',
  words: ['gitpod'],
  kinds: [
    {
      id: 'pat',
      what: 'personal access token',
      token: 'gitpod_pat_{t40}.{t40}',
      hit: 'VALUE = "gitpod_pat_{t40}.{t40}"',
      miss: 'VALUE = "gitpod_pat_{t40}.{t19}"',
    },
    {
      id: 'any',
      what: 'personal access token',
      token: 'gitpod_pat_{v60-100}',
      hit: 'VALUE = "gitpod_pat_{v64}"',
      miss: 'VALUE = "gitpod_pat_{v29}"',
    },
  ],
}
