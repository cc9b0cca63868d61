import type { Provider } from '../provider.ts'

export const puppet: Provider = {
  slug: 'puppet',
  name: 'Puppet',
  docs: 'https://www.puppet.com/docs',
  words: ['puppet'],
  kinds: [
    { id: 'token', what: 'token', token: '0{t43}', near: true, hit: 'PUPPET_TOKEN = "0{t43}"', miss: 'PUPPET_TOKEN = "0{t20}"' },
    { id: 'forge-key', what: 'Forge API key', token: '{h64}', near: true, hit: 'PUPPET_API_KEY = "{h64}"', miss: 'PUPPET_API_KEY = "{h31}"' },
  ],
}
