import type { Rule } from '../../../core/rule.ts'
import { adhocPackages } from './adhoc-packages.ts'
import { aiExcessiveTools, aiExecutionOrder, aiOutputToRun, aiPromptInjection, aiUnrestrictedTrigger, aiUnsafeSandbox, aiWriteToken } from './ai.ts'
import { anonymousDefinition } from './anonymous-definition.ts'
import { archivedUses } from './archived-uses.ts'
import { artifactPathTraversal, artifactPoisoning } from './artifact-poisoning.ts'
import { artipacked } from './artipacked.ts'
import { botConditions } from './bot-conditions.ts'
import { cachePoisoning } from './cache-poisoning.ts'
import { concurrencyLimits } from './concurrency-limits.ts'
import { dangerousTriggers } from './dangerous-triggers.ts'
import { dependabotCooldown } from './dependabot-cooldown.ts'
import { dependabotExecution } from './dependabot-execution.ts'
import { excessivePermissions } from './excessive-permissions.ts'
import { forbiddenUses } from './forbidden-uses.ts'
import {
  artifactOverWorkspace,
  ciInstallWithoutLock,
  commentGateDate,
  confusedDeputyAutoMerge,
  debugEnabled,
  defaultPermissionsRisky,
  dependabotMissingEcosystem,
  dependencyReviewWeak,
  egressUnchecked,
  followScript,
  hashWithoutVersion,
  localActionAfterCheckout,
  missingProvenance,
  missingTimeout,
  npmTokenInPublish,
  oidcScope,
  preCommitUnpinned,
  renovateCooldown,
  renovatePinning,
  sameRepoDifferentSha,
  secretsInArtifacts,
  severalFences,
  unmaskedSecret,
  unpinnableAction,
  unsafeAddMask,
  unverifiedCreator,
} from './further.ts'
import { githubApp } from './github-app.ts'
import { githubEnv } from './github-env.ts'
import { hardcodedContainerCredentials } from './hardcoded-container-credentials.ts'
import { argumentInjection, commandInjection, outputClobbering, requestForgery, secretExfiltration, secretInLog } from './injections.ts'
import { insecureCommands } from './insecure-commands.ts'
import { insecureUrlScheme } from './insecure-url-scheme.ts'
import { knownVulnerableActions } from './known-vulnerable-actions.ts'
import { lockDrift, lockIncomplete, lockMalformed, lockMissing, lockOrphan, lockStale, lockTransitive } from './lock.ts'
import { misfeature } from './misfeature.ts'
import { obfuscation } from './obfuscation.ts'
import {
  impostorCommit,
  lockIdentity,
  lockMoved,
  missingRef,
  refConfusion,
  refVersionMismatch,
  repoJacking,
  staleActionRefs,
  tagObjectPin,
} from './online.ts'
import { overprovisionedSecrets } from './overprovisioned-secrets.ts'
import { prOnSelfHosted } from './pr-on-self-hosted.ts'
import { unverifiedScriptExec } from './remote-script.ts'
import { secretSentAway } from './secret-sent-away.ts'
import { secretsInherit } from './secrets-inherit.ts'
import { secretsOutsideEnv } from './secrets-outside-env.ts'
import { selfHostedRunner } from './self-hosted-runner.ts'
import { selfRepository } from './self-repository.ts'
import { superfluousActions } from './superfluous-actions.ts'
import { templateInjection } from './template-injection.ts'
import { typosquatUses } from './typosquat-uses.ts'
import { undocumentedPermissions } from './undocumented-permissions.ts'
import { unpinnedImages } from './unpinned-images.ts'
import { unpinnedTools } from './unpinned-tools.ts'
import { unpinnedUses } from './unpinned-uses.ts'
import { unredactedSecrets } from './unredacted-secrets.ts'
import { unsoundCondition } from './unsound-condition.ts'
import { unsoundContains } from './unsound-contains.ts'
import { unsoundTernary } from './unsound-ternary.ts'
import { improperAccessControl, untrustedCheckout, untrustedCheckoutToctou } from './untrusted-checkout.ts'
import { unusedIgnore } from './unused-ignore.ts'
import { useTrustedPublishing } from './use-trusted-publishing.ts'
import { validityRules } from './validity.ts'
import { workflowDeprecatedCommands } from './workflow-deprecated-commands.ts'
import { workflowRunnerLabel } from './workflow-runner-label.ts'
import { workflowRuntime } from './workflow-runtime.ts'

/** Every workflow rule, in the order they run and appear in the documentation. */
export const rules: readonly Rule<'workflow'>[] = [
  adhocPackages,
  aiPromptInjection,
  aiExcessiveTools,
  aiUnrestrictedTrigger,
  aiUnsafeSandbox,
  aiExecutionOrder,
  aiOutputToRun,
  aiWriteToken,
  anonymousDefinition,
  archivedUses,
  artifactPoisoning,
  artifactPathTraversal,
  artipacked,
  botConditions,
  cachePoisoning,
  concurrencyLimits,
  dangerousTriggers,
  dependabotCooldown,
  dependabotExecution,
  excessivePermissions,
  forbiddenUses,
  secretsInArtifacts,
  debugEnabled,
  confusedDeputyAutoMerge,
  oidcScope,
  missingProvenance,
  npmTokenInPublish,
  missingTimeout,
  severalFences,
  defaultPermissionsRisky,
  localActionAfterCheckout,
  commentGateDate,
  sameRepoDifferentSha,
  unpinnableAction,
  unverifiedCreator,
  unsafeAddMask,
  unmaskedSecret,
  egressUnchecked,
  dependencyReviewWeak,
  dependabotMissingEcosystem,
  renovateCooldown,
  renovatePinning,
  preCommitUnpinned,
  hashWithoutVersion,
  ciInstallWithoutLock,
  followScript,
  artifactOverWorkspace,
  githubApp,
  githubEnv,
  hardcodedContainerCredentials,
  impostorCommit,
  argumentInjection,
  requestForgery,
  commandInjection,
  secretExfiltration,
  secretInLog,
  outputClobbering,
  insecureCommands,
  insecureUrlScheme,
  knownVulnerableActions,
  lockMalformed,
  lockMissing,
  lockStale,
  lockOrphan,
  lockTransitive,
  lockDrift,
  lockIncomplete,
  lockIdentity,
  lockMoved,
  misfeature,
  obfuscation,
  overprovisionedSecrets,
  secretSentAway,
  prOnSelfHosted,
  missingRef,
  refConfusion,
  refVersionMismatch,
  repoJacking,
  staleActionRefs,
  tagObjectPin,
  unverifiedScriptExec,
  secretsInherit,
  secretsOutsideEnv,
  selfHostedRunner,
  selfRepository,
  superfluousActions,
  templateInjection,
  typosquatUses,
  undocumentedPermissions,
  unpinnedImages,
  unpinnedTools,
  unpinnedUses,
  unredactedSecrets,
  unsoundCondition,
  unsoundContains,
  unsoundTernary,
  untrustedCheckout,
  untrustedCheckoutToctou,
  improperAccessControl,
  unusedIgnore,
  useTrustedPublishing,
  ...validityRules,
  workflowDeprecatedCommands,
  workflowRunnerLabel,
  workflowRuntime,
]
