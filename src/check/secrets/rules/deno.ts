import type { Provider } from '../provider.ts'

export const deno: Provider = {
  slug: 'deno',
  name: 'Deno Deploy',
  docs: 'https://docs.deno.com/deploy/manual/',
  words: ['deno', 'denodeploy'],
  kinds: [{ id: 'deploy-token', what: 'access token', token: '(ddp|ddo|ddw)_{L36}', hit: 'VALUE = "ddp_{L36}"', miss: 'VALUE = "ddp_{L17}"' }],
}
