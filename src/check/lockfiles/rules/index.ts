import type { Rule } from '../../../core/rule.ts'
import { actionsLockMismatch } from './actions-lock-mismatch.ts'
import { brokenGraph } from './broken-graph.ts'
import { changedHash } from './changed-hash.ts'
import { conflictingHashes } from './conflicting-hashes.ts'
import { credentialsInUrl } from './credentials-in-url.ts'
import { duplicateKey } from './duplicate-key.ts'
import { exoticSource } from './exotic-source.ts'
import { exoticTransitive } from './exotic-transitive.ts'
import { forbiddenLicence } from './forbidden-licence.ts'
import { insecureSource } from './insecure-source.ts'
import { installScript } from './install-script.ts'
import { knownMalware } from './known-malware.ts'
import { knownVulnerability } from './known-vulnerability.ts'
import { linkLeavesRepository } from './link-leaves-repository.ts'
import { lookAlikeName } from './look-alike-name.ts'
import { lostProvenance } from './lost-provenance.ts'
import { malformedHash } from './malformed-hash.ts'
import { manifestDrift } from './manifest-drift.ts'
import { mutableGitReference } from './mutable-git-reference.ts'
import { registryConfusion } from './registry-confusion.ts'
import { registryHashDiffers } from './registry-hash-differs.ts'
import { riskyChange } from './risky-change.ts'
import { sectionsDisagree } from './sections-disagree.ts'
import { unclaimedName } from './unclaimed-name.ts'
import { unhardenedInstall } from './unhardened-install.ts'
import { unhashedPackage } from './unhashed-package.ts'
import { unknownHost } from './unknown-host.ts'
import { unpinnedAction } from './unpinned-action.ts'
import { unpinnedImage } from './unpinned-image.ts'
import { unpinnedVersion } from './unpinned-version.ts'
import { unreachablePackage } from './unreachable-package.ts'
import { unrecordedHash } from './unrecorded-hash.ts'
import { unresolvedPackage } from './unresolved-package.ts'
import { unsafePath } from './unsafe-path.ts'
import { unsignedRelease } from './unsigned-release.ts'
import { urlNamesAnotherPackage } from './url-names-another-package.ts'
import { urlNamesAnotherVersion } from './url-names-another-version.ts'
import { vendoredBytesDiffer } from './vendored-bytes-differ.ts'
import { weakHash } from './weak-hash.ts'
import { weakenedCheck } from './weakened-check.ts'
import { withdrawnRelease } from './withdrawn-release.ts'
import { wrongUnit } from './wrong-unit.ts'
import { youngRelease } from './young-release.ts'

/** Every lockfile rule, in the order they run and appear in the documentation. */
export const rules: readonly Rule<'lockfile'>[] = [
  unhashedPackage,
  weakHash,
  malformedHash,
  unresolvedPackage,
  insecureSource,
  unknownHost,
  credentialsInUrl,
  urlNamesAnotherPackage,
  urlNamesAnotherVersion,
  mutableGitReference,
  duplicateKey,
  sectionsDisagree,
  unsafePath,
  linkLeavesRepository,
  unrecordedHash,
  conflictingHashes,
  exoticSource,
  exoticTransitive,
  unpinnedVersion,
  unpinnedImage,
  unpinnedAction,
  brokenGraph,
  unreachablePackage,
  manifestDrift,
  registryConfusion,
  installScript,
  lookAlikeName,
  weakenedCheck,
  wrongUnit,
  unhardenedInstall,
  actionsLockMismatch,
  changedHash,
  riskyChange,
  vendoredBytesDiffer,
  forbiddenLicence,
  registryHashDiffers,
  unsignedRelease,
  lostProvenance,
  knownMalware,
  knownVulnerability,
  withdrawnRelease,
  youngRelease,
  unclaimedName,
]
