import type { Provider } from '../provider.ts'

export const cloudinary: Provider = {
  slug: 'cloudinary',
  name: 'Cloudinary',
  docs: 'https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials',
  words: ['cloudinary'],
  kinds: [
    {
      id: 'address',
      what: 'API environment address',
      token: 'cloudinary://{d15}:{t27}@{t1-60}',
      hit: 'VALUE = "cloudinary://{d15}:{t27}@{t5}"',
      miss: 'VALUE = "cloudinary://{d15}:{t27}@"',
    },
    { id: 'secret', what: 'API secret', token: '{t27}', near: true, hit: 'CLOUDINARY_SECRET = "{t27}"', miss: 'CLOUDINARY_SECRET = "{t12}"' },
  ],
}
