import type { Provider } from '../provider.ts'

export const microsoftTeams: Provider = {
  slug: 'microsoft-teams',
  name: 'Microsoft Teams',
  docs: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/',
  words: ['teams'],
  kinds: [
    {
      id: 'webhook',
      what: 'incoming webhook',
      token: 'webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}',
      hit: 'VALUE = "webhook.office.com/webhookb2/{H8}-{H4}-{H4}-{H4}-{H12}@{H8}-{H4}-{H4}-{H4}-{H12}/IncomingWebhook/{h32}/{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "webhook.office.com/webhookb2/{H8}-{H4}-{H4}-{H4}-{H12}@{H8}-{H4}-{H4}-{H4}-{H12}/IncomingWebhook/{h32}/{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'old-webhook',
      what: 'incoming webhook',
      token: 'outlook.office.com/webhook/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}',
      hit: 'VALUE = "outlook.office.com/webhook/{H8}-{H4}-{H4}-{H4}-{H12}@{H8}-{H4}-{H4}-{H4}-{H12}/IncomingWebhook/{h32}/{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "outlook.office.com/webhook/{H8}-{H4}-{H4}-{H4}-{H12}@{H8}-{H4}-{H4}-{H4}-{H12}/IncomingWebhook/{h32}/{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
