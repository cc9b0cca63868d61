import type { Provider } from '../provider.ts'

export const gitlab: Provider = {
  slug: 'gitlab',
  name: 'GitLab',
  docs: 'https://docs.gitlab.com/security/tokens/',
  words: ['gitlab'],
  kinds: [
    { id: 'pat', what: 'personal access token', token: 'glpat-{t20}', hit: 'VALUE = "glpat-{t20}"', miss: 'VALUE = "glpat-{t9}"' },
    { id: 'pat-routable', what: 'routable personal access token', token: 'glpat-{t27-300}.{l2}{l7}', hit: 'VALUE = "glpat-{t31}.{l2}{l7}"', miss: 'VALUE = "glpat-{t31}.{l2}{l2}"' },
    { id: 'pat-routable-versioned', what: 'routable personal access token', token: 'glpat-{t27-300}.{l2}.{l2}{l7}', hit: 'VALUE = "glpat-{t31}.{l2}.{l2}{l7}"', miss: 'VALUE = "glpat-{t31}.{l2}.{l2}{l2}"' },
    { id: 'deploy-token', what: 'deploy token', token: 'gldt-{t20}', hit: 'VALUE = "gldt-{t20}"', miss: 'VALUE = "gldt-{t9}"' },
    { id: 'runner-token', what: 'runner token', token: 'glrt-{t20}', hit: 'VALUE = "glrt-{t20}"', miss: 'VALUE = "glrt-{t9}"' },
    { id: 'runner-token-routable', what: 'routable runner token', token: 'glrt-t{d1}_{t27-300}.{l2}{l7}', hit: 'VALUE = "glrt-t{d1}_{t31}.{l2}{l7}"', miss: 'VALUE = "glrt-t{d1}_{t31}.{l2}{l2}"' },
    { id: 'runner-token-versioned', what: 'routable runner token', token: 'glrt-t{d1}_{t27-300}.{l2}.{l2}{l7}', hit: 'VALUE = "glrt-t{d1}_{t31}.{l2}.{l2}{l7}"', miss: 'VALUE = "glrt-t{d1}_{t31}.{l2}.{l2}{l2}"' },
    { id: 'job-token', what: 'CI job token', token: 'glcbt-{l1-5}_{t20}', hit: 'VALUE = "glcbt-{l5}_{t20}"', miss: 'VALUE = "glcbt-{l5}_{t9}"' },
    { id: 'trigger-token', what: 'pipeline trigger token', token: 'glptt-{h40}', hit: 'VALUE = "glptt-{h40}"', miss: 'VALUE = "glptt-{h19}"' },
    { id: 'feed-token', what: 'feed token', token: 'glft-{t20}', hit: 'VALUE = "glft-{t20}"', miss: 'VALUE = "glft-{t9}"' },
    { id: 'feature-flag-token', what: 'feature flag client token', token: 'glffct-{t20}', hit: 'VALUE = "glffct-{t20}"', miss: 'VALUE = "glffct-{t9}"' },
    { id: 'incoming-mail-token', what: 'incoming mail token', token: 'glimt-{t25}', hit: 'VALUE = "glimt-{t25}"', miss: 'VALUE = "glimt-{t11}"' },
    { id: 'agent-token', what: 'Kubernetes agent token', token: 'glagent-{t50}', hit: 'VALUE = "glagent-{t50}"', miss: 'VALUE = "glagent-{t24}"' },
    { id: 'oauth-secret', what: 'OAuth application secret', token: 'gloas-{t64}', hit: 'VALUE = "gloas-{t64}"', miss: 'VALUE = "gloas-{t31}"' },
    { id: 'scim-token', what: 'SCIM token', token: 'glsoat-{t20}', hit: 'VALUE = "glsoat-{t20}"', miss: 'VALUE = "glsoat-{t9}"' },
    { id: 'runner-registration-token', what: 'runner registration token', token: 'GR1348941{t20}', hit: 'VALUE = "GR1348941{t20}"', miss: 'VALUE = "GR1348941{t9}"' },
    { id: 'session-cookie', what: 'session cookie', token: '_gitlab_session={h32}', hit: 'VALUE = "_gitlab_session={h32}"', miss: 'VALUE = "_gitlab_session={h15}"' },
    { id: 'session-cookie-any', what: 'session cookie', token: '_gitlab_session={l32}', hit: 'VALUE = "_gitlab_session={l32}"', miss: 'VALUE = "_gitlab_session={l15}"' },
    { id: 'workspace-token', what: 'workspace token', token: 'glwt-{t20}', hit: 'VALUE = "glwt-{t20}"', miss: 'VALUE = "glwt-{t9}"' },
  ],
}
