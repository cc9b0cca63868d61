import type { Provider } from '../provider.ts'

export const wandb: Provider = {
  slug: 'wandb',
  name: 'Weights & Biases',
  docs: 'https://docs.wandb.ai',
  words: ['wandb', 'weightsandbiases'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'WANDB_API_KEY = "{h40}"', miss: 'WANDB_API_KEY = "{h19}"' },
    { id: 'new-api-key', what: 'API key', token: 'wandb_v1_{w77}', hit: 'VALUE = "wandb_v1_{w77}"', miss: 'VALUE = "wandb_v1_{w37}"' },
    { id: 'any-new-key', what: 'API key', token: 'wandb_v1_{t40-100}', hit: 'VALUE = "wandb_v1_{t44}"', miss: 'VALUE = "wandb_v1_{t19}"' },
  ],
}
