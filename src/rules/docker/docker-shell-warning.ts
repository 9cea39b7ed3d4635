import { defineRule, get, text } from '../../model/index.js'

const levels = ['medium']

export default defineRule({
  meta: {
    id: 'docker-shell-warning',
    title: 'ShellCheck warns of something in a script',
    severity: 'medium',
    confidence: 'medium',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'ShellCheck knows the construct as one that breaks in practice: on names with spaces, on failures, in another shell. Judged only where `platforms.docker.shellcheck: true` is configured and the program is installed.',
    remedy: 'Follow the page of the code in the message in the wiki of ShellCheck.',
    references: ['https://www.shellcheck.net/wiki/'],
  },
  select: 'docker/ShellFinding',
  check(found, { report }) {
    if (!levels.includes(text(get(found.body, 'severity')))) return
    report({ at: found.header, message: `${found.name}: ${text(get(found.body, 'message'))}` })
  },
})
