import type { Provider } from '../provider.ts'

export const openshift: Provider = {
  slug: 'openshift',
  name: 'OpenShift',
  docs: 'https://docs.redhat.com',
  words: ['openshift'],
  kinds: [{ id: 'user-token', what: 'user token', token: 'sha256~{t43}', hit: 'VALUE = "sha256~{t43}"', miss: 'VALUE = "sha256~{t20}"' }],
}
