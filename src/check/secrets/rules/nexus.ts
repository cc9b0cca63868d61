import type { Provider } from '../provider.ts'

export const nexus: Provider = {
  slug: 'nexus',
  name: 'Sonatype Nexus',
  docs: 'https://help.sonatype.com',
  words: ['nexus', 'sonatype', 'ossindex'],
  kinds: [
    { id: 'user-token', what: 'user token', token: '{L8}:{t44}', near: true, hit: 'NEXUS_TOKEN = "{L8}:{t44}"', miss: 'NEXUS_TOKEN = "{L8}:{t21}"' },
  ],
}
