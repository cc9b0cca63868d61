import type { Provider } from '../provider.ts'

export const ansible: Provider = {
  slug: 'ansible',
  name: 'Ansible Galaxy',
  docs: 'https://galaxy.ansible.com/docs',
  words: ['ansible', 'galaxy'],
  kinds: [{ id: 'token', what: 'API token', token: '{h40}', near: true, hit: 'ANSIBLE_TOKEN = "{h40}"', miss: 'ANSIBLE_TOKEN = "{h19}"' }],
}
