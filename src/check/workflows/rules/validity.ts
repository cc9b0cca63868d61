import type { Rule } from '../../../core/rule.ts'
import { sight } from '../edits.ts'
import { problemsOf, type ValidityRule } from '../validity.ts'

const docs = 'https://docs.github.com/en/actions/reference/workflows-and-actions'

/** One row a kind of defect: id, title, why, fix, page. */
const rows: readonly (readonly [id: ValidityRule, title: string, why: string, fix: string, page: string])[] = [
  [
    'workflow-syntax',
    'File is not what GitHub reads as a workflow',
    'GitHub refuses the file, or passes over the part: what it was to guard or check then does not happen, and nobody is told.',
    'Write the key or value as the documentation has it.',
    `${docs}/workflow-syntax`,
  ],
  [
    'workflow-events',
    'Event, activity type, input or schedule does not exist or cannot be',
    'A workflow that no event starts looks as if it guarded something and never runs.',
    'Name an event, type or schedule that exists.',
    `${docs}/events-that-trigger-workflows`,
  ],
  [
    'workflow-glob',
    'Filter pattern cannot match what it says',
    'A pattern that matches nothing leaves branches, tags or paths without the checks that it seems to ask for.',
    'Mend the pattern by the cheat sheet.',
    `${docs}/workflow-syntax#filter-pattern-cheat-sheet`,
  ],
  [
    'workflow-permissions',
    'Permission or its level does not exist',
    'GitHub refuses the workflow, or the token lacks what was meant.',
    'Name a scope of the documentation, with a level it has.',
    `${docs}/workflow-syntax#permissions`,
  ],
  [
    'workflow-matrix',
    'Matrix holds a value twice, or excludes what is not there',
    'An exclusion that matches nothing leaves in what was meant to be out.',
    'Exclude a combination that the matrix has.',
    `${docs}/workflow-syntax#jobsjob_idstrategymatrix`,
  ],
  [
    'workflow-needs',
    'Job waits for one that is not there, or for itself',
    'GitHub refuses the workflow.',
    'Name jobs of this workflow, without a circle.',
    `${docs}/workflow-syntax#jobsjob_idneeds`,
  ],
  [
    'workflow-shell-name',
    'Shell does not exist on the runner',
    'The step fails before its script begins.',
    'Name a shell of the runner, or a command line with {0}.',
    `${docs}/workflow-syntax#jobsjob_idstepsshell`,
  ],
  [
    'workflow-call',
    'Called workflow does not exist or takes other inputs',
    'GitHub refuses the run. An input that the called workflow does not know is lost.',
    'Name a workflow with `workflow_call`, and the inputs and secrets that it takes.',
    `${docs}/reusing-workflow-configurations`,
  ],
  [
    'workflow-action',
    'Action’s reference or inputs are not right',
    'An input that the action does not know is passed over with a warning in the log: what it should have switched on stays off.',
    'Name the action as owner/repo@ref, and inputs that its action.yml has.',
    `${docs}/workflow-syntax#jobsjob_idstepsuses`,
  ],
  [
    'workflow-id',
    'Id is malformed or stands twice',
    'GitHub refuses the workflow.',
    'Give each job and step an id of its own.',
    `${docs}/workflow-syntax#jobsjob_id`,
  ],
  ['workflow-env-var', 'Name of a variable is malformed', 'The variable cannot be read.', 'Use letters, digits and _ only.', `${docs}/variables`],
  [
    'workflow-expression',
    'Expression cannot be read or reads what is not there',
    'What does not exist is an empty text: a condition on it never holds, a path or a version loses a part, and nothing is said.',
    'Mend the expression.',
    `${docs}/contexts`,
  ],
  [
    'workflow-condition',
    'Condition is constant',
    'A step that never or always runs looks like one that a condition guards.',
    'Remove the condition, or the step.',
    `${docs}/workflow-syntax#jobsjob_idif`,
  ],
]

/** Everything for which GitHub refuses a workflow or takes it otherwise than it reads. */
export const validityRules: readonly Rule<'workflow'>[] = rows.map(([id, title, why, fix, page]) => ({
  id,
  reads: 'workflow',
  severity: id === 'workflow-condition' ? 'low' : 'medium',
  title,
  why,
  fix,
  sources: ['CWE-1286', page],
  *check(definition) {
    for (const problem of problemsOf(definition)) if (problem.rule === id) yield sight(definition, problem.range, problem.message)
  },
}))
