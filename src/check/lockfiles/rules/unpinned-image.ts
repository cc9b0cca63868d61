import { spec } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'
import { unusual } from '../unusual.ts'

export const unpinnedImage: Rule<'lockfile'> = {
  id: 'unpinned-image',
  reads: 'lockfile',
  severity: 'medium',
  title: 'Image is not pinned by its digest',
  why: 'A tag can be moved to another image at any time; the build then runs on what nobody has seen, and two builds of one commit differ.',
  fix: 'Write the digest behind the tag, `name:tag@sha256:…`: `docker buildx imagetools inspect name:tag` shows it.',
  sources: ['CWE-829', 'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  *check(lockfile) {
    for (const entry of unusual(lockfile))
      if (entry.source === 'image' && entry.hashes.length === 0)
        yield { message: `${spec(entry)} is pinned by no digest`, at: entry.at, subject: entry.key }
  },
}
