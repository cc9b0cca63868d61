import type { Provider } from '../provider.ts'

export const ibm: Provider = {
  slug: 'ibm',
  name: 'IBM Cloud',
  docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  words: ['ibm', 'ibmcloud', 'softlayer', 'bluemix', 'watson', 'cloudant'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{t44}', near: true, hit: 'IBM_API_KEY = "{t44}"', miss: 'IBM_API_KEY = "{t21}"' },
    { id: 'cos-hmac', what: 'object storage secret', token: '{h48}', near: true, hit: 'IBM_SECRET = "{h48}"', miss: 'IBM_SECRET = "{h23}"' },
    { id: 'softlayer-key', what: 'SoftLayer API key', token: '{l64}', near: true, hit: 'IBM_API_KEY = "{l64}"', miss: 'IBM_API_KEY = "{l31}"' },
    { id: 'cloudant-key', what: 'Cloudant password', token: '{h64}', near: true, hit: 'IBM_PASSWORD = "{h64}"', miss: 'IBM_PASSWORD = "{h31}"' },
  ],
}
