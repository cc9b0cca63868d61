import type { Rule, RuleInfo } from '../../../core/rule.ts'
import { hiddenRules } from './hidden.ts'
import { installHook } from './hooks.ts'
import { malwareRules } from './malware.ts'
import type { Class, PlainClass } from './model.ts'
import { unescapedTemplateOutput } from './templates.ts'

/** A rule whose findings come from following data. */
export interface FlowRule extends RuleInfo {
  readonly class: Class | PlainClass
}

const flow = (
  cls: Class | PlainClass,
  id: string,
  severity: RuleInfo['severity'],
  cwe: number,
  title: string,
  why: string,
  fix: string,
): FlowRule => ({
  class: cls,
  id,
  reads: 'code',
  severity,
  title,
  why,
  fix,
  sources: [`CWE-${cwe}`, `https://cwe.mitre.org/data/definitions/${cwe}.html`],
})

/** One rule for each class of harm that data from outside can do. */
export const flowRules: readonly FlowRule[] = [
  flow(
    'cmdi',
    'os-command-injection',
    'critical',
    78,
    'Value from outside reaches a shell or chooses a program',
    'Whoever controls the value runs commands with the rights of this process. Quoting by hand misses a character sooner or later.',
    'Call the program directly with a list of arguments and no shell, and check the value against a list of what is allowed.',
  ),
  flow(
    'sqli',
    'sql-injection',
    'critical',
    89,
    'Value from outside becomes part of a database statement',
    'Whoever controls the value reads, changes or deletes what the statement’s connection may touch.',
    'Write the statement with placeholders and pass the value as a parameter; choose names of tables and columns from a fixed list.',
  ),
  flow(
    'nosqli',
    'nosql-injection',
    'high',
    943,
    'Value from outside becomes a query of a document store',
    'An object in place of a text brings operators with it: a comparison turns into one that always holds.',
    'Make the value a text or a number before it enters the query, or compare with `$eq`.',
  ),
  flow(
    'xss',
    'cross-site-scripting',
    'high',
    79,
    'Value from outside reaches a page without escaping',
    'The value runs as script in the browser of whoever opens the page, with that person’s session.',
    'Escape the value for the place it is put in, or set it as text (`textContent`, default template output).',
  ),
  flow(
    'eval',
    'code-injection',
    'critical',
    94,
    'Value from outside is run as code',
    'Whoever controls the value runs code with the rights of this process.',
    'Parse the value as data, or choose among fixed functions by name.',
  ),
  flow(
    'ssti',
    'server-template-injection',
    'critical',
    1336,
    'Value from outside is used as a template',
    'Template languages reach into the objects around them: a template from a stranger is code from a stranger.',
    'Keep the template fixed and pass the value to it as data.',
  ),
  flow(
    'path',
    'path-traversal',
    'high',
    22,
    'Value from outside chooses a file',
    'With `..`, an absolute path or a link the value leads to files that were never meant to be read or written.',
    'Resolve the path, then check that it begins with the folder it must lie in and a separator; or choose from a list.',
  ),
  flow(
    'deser',
    'unsafe-deserialization',
    'critical',
    502,
    'Value from outside is turned into objects',
    'The bytes name the classes that are built, and building some of them runs code.',
    'Use a format that holds only data, such as JSON, or the safe loader of the library.',
  ),
  flow(
    'ssrf',
    'server-side-request-forgery',
    'high',
    918,
    'Value from outside chooses where a request goes',
    'The request comes from inside: it reaches metadata services and hosts that trust this one.',
    'Keep the host fixed and put only the path or query together from the value; or check the host against a list.',
  ),
  flow(
    'xxe',
    'xml-external-entity',
    'high',
    611,
    'XML from outside is read with entities switched on',
    'An entity in the document reads local files, sends requests or eats all memory.',
    'Switch off document type declarations and external entities in the parser.',
  ),
  flow(
    'redos',
    'regex-denial-of-service',
    'medium',
    1333,
    'Regular expression that a text can stop',
    'Some texts take a time that grows with a power of their length, or doubles with each character: one request stops the process.',
    'Rewrite the expression so that no text can be matched in two ways, limit the length of the text, or use a linear engine.',
  ),
  flow(
    'redirect',
    'open-redirect',
    'medium',
    601,
    'Value from outside chooses where the browser goes',
    'A link to this site leads to another one that looks the same.',
    'Redirect to paths of this site only, or choose from a list.',
  ),
  flow(
    'ldapi',
    'ldap-injection',
    'high',
    90,
    'Value from outside becomes part of a directory search',
    'Characters such as `*` and `)` change what the search matches, and so who may log in.',
    'Escape the value for the filter or the name it is put in.',
  ),
  flow(
    'xpathi',
    'xpath-injection',
    'high',
    643,
    'Value from outside becomes part of an XPath expression',
    'A quote in the value changes what the expression selects.',
    'Pass the value as a variable of the expression, or allow only letters and digits.',
  ),
  flow(
    'protopoll',
    'prototype-pollution',
    'high',
    1321,
    'Value from outside chooses a property to write',
    'With `__proto__` or `constructor` the write changes every object of the process; with field names it changes fields nobody meant to offer.',
    'Refuse these names, use a Map, or copy only the fields that are expected.',
  ),
  flow(
    'logi',
    'log-injection',
    'low',
    117,
    'Value from outside is written to a log as it is',
    'Line breaks in the value forge entries of the log.',
    'Remove line breaks, or log the value as a field of a structured record.',
  ),
  flow(
    'headeri',
    'header-injection',
    'medium',
    113,
    'Value from outside becomes part of a header',
    'Line breaks in the value add headers, or split the response in two.',
    'Remove line breaks from the value, or choose the header from a list.',
  ),
  flow(
    'format',
    'format-string',
    'low',
    134,
    'Value from outside is used as a format',
    'Format directives in the value show or shift other arguments.',
    'Use a fixed format and pass the value as an argument.',
  ),
  flow(
    'reflect',
    'unsafe-reflection',
    'high',
    470,
    'Value from outside chooses a class or function',
    'Any class or function of the process can be named, not only those that were meant.',
    'Choose from a fixed table of names.',
  ),
  flow(
    'include',
    'untrusted-inclusion',
    'high',
    829,
    'Value from outside chooses code that is loaded',
    'The code runs with the rights of the page or process that loads it.',
    'Load code from fixed places only.',
  ),
  flow(
    'crypto',
    'weak-cipher',
    'medium',
    327,
    'Uses a cipher that is broken',
    'The cipher or its mode lets others read or change what it hides.',
    'Use AES in GCM mode, or the library’s recommended box.',
  ),
  flow(
    'hash',
    'weak-hash-function',
    'low',
    328,
    'Uses a hash function that is broken',
    'Two texts with the same MD5 or SHA-1 are made in seconds: it pins nothing.',
    'Use SHA-256 or better; for passwords a function made for them.',
  ),
  flow(
    'weakrand',
    'weak-random',
    'low',
    330,
    'Gives numbers that can be foretold',
    'Who has seen a few of the numbers knows the rest: tokens and passwords made of them are no secret.',
    'Use the generator for secrets: SecureRandom, secrets.',
  ),
  flow(
    'cookie',
    'insecure-cookie',
    'low',
    614,
    'Sets a cookie that travels without encryption',
    'Without the Secure attribute the cookie is sent over plain connections, where anyone on the way reads it.',
    'Set Secure and HttpOnly.',
  ),
  flow(
    'tls',
    'unverified-tls',
    'medium',
    295,
    'Accepts any certificate',
    'Whoever stands in between reads and changes what is sent.',
    'Verify the certificate; add the own authority to the trusted ones where there is one.',
  ),
  flow(
    'trustbound',
    'trust-boundary-violation',
    'low',
    501,
    'Value from outside is kept where trusted values are',
    'Whatever reads it from the session later takes it for checked.',
    'Check the value before it is stored.',
  ),
]

/** Cleaning by hand that leaves something behind. */
export const incompleteSanitization: FlowRule = {
  ...flow(
    'xss',
    'incomplete-sanitization',
    'medium',
    116,
    'Text is cleaned by hand and not clean afterwards',
    'Whoever writes the text knows what is taken out, and writes it so that what is left does harm: a second quote, a backslash, or two halves that come together.',
    'Use the escaping function of the library for the place the text goes to, replace all occurrences, or refuse the text.',
  ),
  confidence: 'medium',
}

const byClass = new Map(flowRules.map((rule) => [rule.class, rule]))
/** The rule for a class. */
export const ruleOf = (cls: Class | PlainClass): FlowRule | undefined => byClass.get(cls)

/** Rules that read the text of a file. */
export const textRules: readonly Rule<'code'>[] = [...hiddenRules, ...malwareRules, installHook, unescapedTemplateOutput]

/** Every code rule. */
export const rules: readonly RuleInfo[] = [...flowRules, incompleteSanitization, ...textRules]
