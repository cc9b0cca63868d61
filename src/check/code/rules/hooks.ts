import type { Rule } from '../../../core/rule.ts'
import { positionOf, type SourceFile } from '../../../core/source.ts'

/** Scripts that run on a machine by the mere act of installing. Source: https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts */
const npmHook = /"(?<hook>preinstall|install|postinstall|preuninstall|uninstall|postuninstall)"\s*:\s*"(?<command>(?:\\.|[^"\\\n]){1,2000})"/g
const gypExpansion = /<!@?\((?<command>[^\n]{1,1000}?)\)['"]/g
const composerHook =
  /"(?<hook>pre-install-cmd|post-install-cmd|post-package-install|pre-autoload-dump|post-autoload-dump|post-update-cmd)"\s*:\s*\[?\s*"(?<command>(?:\\.|[^"\\\n]){1,2000})"/g

/** What an installation has no business with: a way out, a shell that is given text, text that is packed, silence. */
const reaches =
  /\b(?:curl|wget|fetch|nc|ncat|netcat|telnet|nslookup|dig|powershell|pwsh|certutil|bitsadmin|mshta|rundll32|Invoke-WebRequest|iwr|iex)\b|https?:\/\/|\b(?:ba|z|da|k)?sh\s+-c\b|\|\s*(?:ba|z|da)?sh\b|\b(?:node|deno|bun|python3?|ruby|perl|php)\s+(?:-e|-c|--eval|-r)\b|\bbase64\b|\beval\b|\/dev\/tcp|\b(?:\d{1,3}\.){3}\d{1,3}\b|>\s*\/dev\/null\s+2>&1\s*&|\bnohup\b|\bchmod\s+\+x\b|\bcrontab\b|~\/\.(?:ssh|bashrc|npmrc|aws)|\$\(|`/i
/** What is known to fetch or build what the package itself consists of. */
const usual =
  /^(?:(?:npx\s+)?(?:node-gyp|node-pre-gyp|prebuild-install|node-gyp-build|prebuildify|husky|patch-package|lefthook|is-ci|ngcc|electron-builder|tsc|npm run|yarn|pnpm|cmake-js|playwright install|puppeteer)\b[^|;&`$]*)$|^node -e \\?["']?(?:process\.exit|console\.log|try\s*\{\s*require\(|require\(\\?['"]\.\/)/i

/** Packages whose installation reaches the network or a shell. */
export const installHook: Rule<'code'> = {
  id: 'reaching-install-hook',
  reads: 'code',
  severity: 'high',
  confidence: 'medium',
  title: 'Installing the package reaches the network or a shell',
  why: 'The command runs on every machine that installs the package, with the rights and the secrets of whoever does. It is how hostile packages begin.',
  fix: 'Do what it does at build time and publish the result; or keep it in a file of the package that can be read, without a shell and the network.',
  sources: ['CWE-506', 'https://cwe.mitre.org/data/definitions/506.html', 'https://docs.npmjs.com/cli/v11/using-npm/scripts'],
  *check(file) {
    const pattern = /(?:^|\/)package\.json$/.test(file.path)
      ? npmHook
      : /(?:^|\/)binding\.gypi?$/.test(file.path)
        ? gypExpansion
        : /(?:^|\/)composer\.json$/.test(file.path)
          ? composerHook
          : undefined
    if (!pattern) return
    for (const match of file.text.matchAll(pattern)) {
      const command = match.groups?.['command'] ?? ''
      if (
        !reaches.test(command) ||
        usual.test(command) ||
        (pattern === gypExpansion && /^\s*node\s+(?:-p|-e)\s+\\?["'](?:require|process|JSON)/.test(command))
      )
        continue
      const { line, column } = positionOf(file.starts, match.index)
      const end = positionOf(file.starts, match.index + match[0].length)
      yield {
        message: `${match.groups?.['hook'] ?? 'building'} runs ${command.replace(/\s+/g, ' ').slice(0, 80)}`,
        at: { path: file.path, line, column, endLine: end.line, endColumn: end.column },
        class: 'malware',
        subject: command.slice(0, 100),
      }
    }
  },
}

/** Files that say what runs when a package is installed. */
export const isManifest = ({ path }: Pick<SourceFile, 'path'>): boolean => /(?:^|\/)(?:package\.json|composer\.json|binding\.gypi?)$/.test(path)
