import type { Provider } from '../provider.ts'

export const minio: Provider = {
  slug: 'minio',
  name: 'MinIO',
  docs: 'https://min.io/docs',
  words: ['minio'],
  kinds: [{ id: 'secret-key', what: 'secret key', token: '{L32-40}', near: true, hit: 'MINIO_SECRET = "{L36}"', miss: 'MINIO_SECRET = "{L15}"' }],
}
