import type { Sighting } from '../../../core/finding.ts'
import type { Rule } from '../../../core/rule.ts'
import { positionOf, type SourceFile } from '../../../core/source.ts'

/** Findings a file gets at most, and the longest template that is searched, in characters. */
const sightingsMax = 100
const searchedCharsMax = 1024 * 1024

/** A way in which a template language writes a value as it is. The group `value` is what it writes. */
interface Hole {
  readonly files: RegExp
  readonly pattern: RegExp
  readonly how: string
  /** A text without which there is no match. */
  readonly needs: string
}

const pages = /\.(?:html?|xhtml|jinja2?|j2|twig|tmpl|tpl|njk|nunjucks|xml|svg)$/i
const holes: readonly Hole[] = [
  { files: pages, needs: 'safe', pattern: /\{\{-?(?<value>[^{}\n]{1,300}?)\|\s*safe\b[^{}\n]{0,100}-?\}\}/g, how: '`safe`' },
  { files: /\.(?:twig|html?)$/i, needs: 'raw', pattern: /\{\{-?(?<value>[^{}\n]{1,300}?)\|\s*raw\b[^{}\n]{0,100}-?\}\}/g, how: '`raw`' },
  { files: pages, needs: 'autoescape', pattern: /\{%-?\s*autoescape\s+(?<value>off|false)\s*-?%\}/g, how: '`autoescape` switched off' },
  { files: /\.(?:ejs|eta|html?\.ejs)$/i, needs: '<%-', pattern: /<%-(?<value>[^%]{1,400}(?:%(?!>)[^%]{0,400}){0,20})%>/g, how: '`<%-`' },
  { files: /\.(?:hbs|handlebars|mustache|mst|hogan|hjs)$/i, needs: '{{{', pattern: /\{\{\{(?<value>[^{}]{1,300})\}\}\}/g, how: 'three braces' },
  { files: /\.(?:hbs|handlebars|mustache|mst|hogan|hjs)$/i, needs: '{{&', pattern: /\{\{&(?<value>[^{}]{1,300})\}\}/g, how: '`&`' },
  { files: /\.(?:erb|rhtml)$/i, needs: '<%==', pattern: /<%==(?<value>[^%]{1,400}(?:%(?!>)[^%]{0,400}){0,20})%>/g, how: '`<%==`' },
  { files: /\.(?:erb|rhtml|haml|slim)$/i, needs: 'raw', pattern: /(?:<%-?=|[=-])\s*raw\b[\s(](?<value>[^%\n]{1,300}?)(?:-?%>|$)/gm, how: '`raw`' },
  {
    files: /\.(?:erb|rhtml|haml|slim)$/i,
    needs: 'html_safe',
    pattern: /(?<value>(?:\b\w+\([^()\n]{0,200}\)|[\w.@?!:[\]'"]{1,200}|"[^"\n]{0,200}"|'[^'\n]{0,200}'))\.html_safe\b/g,
    how: '`html_safe`',
  },
  { files: /\.(?:html?|xhtml)$/i, needs: 'th:utext', pattern: /\b(?:th:|data-th-)utext\s*=\s*(["'])(?<value>[^"'\n]{1,300})\1/g, how: '`th:utext`' },
  { files: /\.(?:html?|xhtml)$/i, needs: '[(', pattern: /\[\((?<value>\$\{[^}\n]{1,200}\})\)\]/g, how: '`[(…)]`' },
  {
    files: /\.(?:cshtml|razor|vbhtml)$/i,
    needs: '',
    pattern:
      /(?:@\(?\s*Html\.Raw|new\s+(?:HtmlString|MarkupString|HtmlContentBuilder)|\(MarkupString\))\s*\(?(?<value>[^\n]{1,200}?)\)?(?=[\s<;)]|$)/gm,
    how: '`Html.Raw`',
  },
  {
    files: /\.(?:jspx?|tagx?|jspf)$/i,
    needs: '${',
    pattern:
      /(?<!(?:value|test|items|var|escapeXml|uri|key)\s{0,4}=\s{0,4}["'])\$\{\s*(?<value>(?:param|paramValues|header|headerValues|cookie)[.[][^}\n]{1,200})\}/g,
    how: 'an expression of its own',
  },
  {
    files: /\.(?:jspx?|tagx?|jspf)$/i,
    needs: 'escapeXml',
    pattern: /<c:out\s[^>]{0,300}escapeXml\s*=\s*["']false["'][^>]{0,200}(?<value>)>/gi,
    how: '`escapeXml="false"`',
  },
  {
    files: /\.(?:jspx?|tagx?|jspf)$/i,
    needs: '<%=',
    pattern: /<%=\s*(?<value>request\s*\.\s*get(?:Parameter|Header|QueryString|RequestUR[IL]|PathInfo)\s*\([^%\n]{0,200})%>/g,
    how: '`<%=`',
  },
  { files: /\.blade\.php$/i, needs: '{!!', pattern: /\{!!(?<value>[^\n]{1,300}?)!!\}/g, how: '`{!! !!}`' },
  {
    files: /\.(?:pug|jade)$/i,
    needs: '!',
    pattern: /(?:!\{(?<value>[^}\n]{1,200})\}|^[ \t]{0,200}[\w.#-]{0,200}(?:\([^()\n]{0,200}\))?!=[ \t]{0,20}(?<other>[^\n]{1,200}))/gm,
    how: '`!=` or `!{}`',
  },
  { files: /\.vue$/i, needs: 'v-html', pattern: /\bv-html\s*=\s*(["'])(?<value>[^"'\n]{1,300})\1/g, how: '`v-html`' },
  { files: /\.svelte$/i, needs: '{@html', pattern: /\{@html\s+(?<value>[^{}\n]{1,300})\}/g, how: '`{@html}`' },
]

/** Values that are no text of a stranger: other templates, translations, numbers, what is escaped or made safe. */
const harmless =
  /^\s*(?:include|partial|block|body|yield|content|contents|layout|render|super|caller|csrf\w*|method_field|form|scripts?|styles?|css|js|head|children|slot|require|asset|static|webpack|vite|stylesheet|javascript|t|__|i18n|trans|\$t|gettext|_|translate|lang|e|content_for|capture|image_tag|link_to|svg|icon|@?Html\.Partial|await\s+include)\b\s*[\w.$]*\s*(?:\(|$|['"])|^\s*(['"])(?:(?!\1)[^$#])*\1\s*$|^\s*[\d.]+\s*$|\b(?:escape\w*|sanitiz\w*|sanitis\w*|purif\w*|DOMPurify|bleach|strip_tags|htmlspecialchars|htmlentities|encodeURI\w*|h\(|j\(|json_encode|JSON\.stringify|Json\.\w*Serialize|to_json|tojson|json_script|serialize|nonce|markdown_safe|Jsoup\.clean|HtmlEncode|Encode)\b|\|\s*(?:tojson|json|escape|e|striptags|bleach|sanitize|purify|length|urlencode|date|number)\b/i

/** A value that a visitor wrote, as it stands in the template. */
const request =
  /\b(?:params\[|params\.|request\.|req\.(?:query|body|params)|\$_(?:GET|POST|REQUEST|COOKIE)|param\.|header\.|cookies?\[|location\.|query\.|Request\.)/

/** Templates that write values into a page as they are. */
export const unescapedTemplateOutput: Rule<'code'> = {
  id: 'unescaped-template-output',
  reads: 'code',
  severity: 'medium',
  confidence: 'medium',
  title: 'Template writes a value into the page without escaping',
  why: 'If anyone but the author of the page decides what the value is, it runs as script in the browser of whoever opens the page.',
  fix: 'Use the escaping form of the template language, or clean the value with a sanitiser before it gets here.',
  sources: ['CWE-79', 'https://cwe.mitre.org/data/definitions/79.html'],
  *check(file) {
    if (file.text.length > searchedCharsMax) return
    let count = 0
    for (const { files, pattern, how, needs } of holes) {
      if (!files.test(file.path) || !file.text.includes(needs)) continue
      for (const match of file.text.matchAll(pattern)) {
        const value = (match.groups?.['value'] ?? match.groups?.['other'] ?? '').trim().replace(/^\(|-$/g, '')
        if (harmless.test(value) || inComment(file, match.index)) continue
        if (count++ >= sightingsMax) return
        yield seen(file, match.index, match[0].length, value, how)
      }
    }
  },
}

function inComment({ text }: SourceFile, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2000), at)
  return ['<!--', '{#', '{{!--', '<%#', '@*', '<%--'].some((open, index) => {
    const start = before.lastIndexOf(open)
    return start >= 0 && before.indexOf(['-->', '#}', '--}}', '%>', '*@', '--%>'][index] ?? '', start) < 0
  })
}

function seen(file: SourceFile, start: number, length: number, value: string, how: string): Sighting {
  const from = positionOf(file.starts, start)
  const to = positionOf(file.starts, start + length)
  const shown = value.replace(/\s+/g, ' ').slice(0, 60)
  return {
    message: shown === '' ? `writes as it is, by ${how}` : `writes ${shown} as it is, by ${how}`,
    at: { path: file.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
    class: 'xss',
    subject: `${how} ${shown}`,
    ...(request.test(value) ? { severity: 'high' as const, confidence: 'high' as const } : {}),
  }
}
