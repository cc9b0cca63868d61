import type { GateVerdict } from '../core/gate.ts'
import type { Verdict } from '../core/policy.ts'
import { github } from './github.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

/** What a reporter may know besides the verdict. */
export interface Surroundings {
  /** Version of this package, for reports that name their tool. */
  readonly version: string
  /** True where a person reads the report on a terminal that shows colour. */
  readonly colour: boolean
  /** The verdict as a seal carries it; worked out only for reports that a seal is made from. */
  readonly gate?: (() => GateVerdict) | undefined
}

/** Shows a verdict as text. Decides nothing; escapes everything that comes from inspected files. */
export type Reporter = (verdict: Verdict, surroundings: Surroundings) => string

/** Every report format, by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = { text, json, sarif, github, markdown, html, junit }
