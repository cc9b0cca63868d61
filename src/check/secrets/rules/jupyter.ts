import type { Provider } from '../provider.ts'

export const jupyter: Provider = {
  slug: 'jupyter',
  name: 'JupyterHub',
  docs: 'https://jupyterhub.readthedocs.io',
  words: ['jupyterhub', 'jupyter'],
  kinds: [
    { id: 'token', what: 'API token', token: '{h32}', near: true, hit: 'JUPYTERHUB_TOKEN = "{h32}"', miss: 'JUPYTERHUB_TOKEN = "{h15}"' },
    { id: 'long', what: 'token', token: '{h48-64}', near: true, hit: 'JUPYTERHUB_TOKEN = "{h52}"', miss: 'JUPYTERHUB_TOKEN = "{h23}"' },
  ],
}
