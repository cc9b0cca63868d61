import type { Provider } from '../provider.ts'

export const docker: Provider = {
  slug: 'docker',
  name: 'Docker Hub',
  docs: 'https://docs.docker.com/security/access-tokens/',
  words: ['docker', 'dockerhub'],
  kinds: [
    { id: 'pat', what: 'personal access token', token: 'dckr_pat_{t27}', hit: 'VALUE = "dckr_pat_{t27}"', miss: 'VALUE = "dckr_pat_{t12}"' },
    { id: 'oat', what: 'organization access token', token: 'dckr_oat_{t32}', hit: 'VALUE = "dckr_oat_{t32}"', miss: 'VALUE = "dckr_oat_{t15}"' },
    { id: 'swarm-key', what: 'swarm unlock key', token: 'SWMKEY-1-{b43}', hit: 'VALUE = "SWMKEY-1-{b43}"', miss: 'VALUE = "SWMKEY-1-{b20}"' },
    {
      id: 'swarm-token',
      what: 'swarm join token',
      token: 'SWMTKN-1-{l50}-{l25}',
      hit: 'VALUE = "SWMTKN-1-{l50}-{l25}"',
      miss: 'VALUE = "SWMTKN-1-{l50}-{l11}"',
    },
  ],
}
