import type { Rule } from '../../../core/rule.ts'
import { credentialsInUrl } from './credentials-in-url.ts'
import { duplicateKey } from './duplicate-key.ts'
import { insecureSource } from './insecure-source.ts'
import { linkLeavesRepository } from './link-leaves-repository.ts'
import { malformedHash } from './malformed-hash.ts'
import { mutableGitReference } from './mutable-git-reference.ts'
import { sectionsDisagree } from './sections-disagree.ts'
import { unhashedPackage } from './unhashed-package.ts'
import { unknownHost } from './unknown-host.ts'
import { unresolvedPackage } from './unresolved-package.ts'
import { unsafePath } from './unsafe-path.ts'
import { urlNamesAnotherPackage } from './url-names-another-package.ts'
import { urlNamesAnotherVersion } from './url-names-another-version.ts'
import { weakHash } from './weak-hash.ts'

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
]
